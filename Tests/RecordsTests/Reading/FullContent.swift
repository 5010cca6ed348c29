import Records

/// A content folder with every kind of table, small and valid; its columns are named by key or by
/// header, its dates and amounts in all forms.
enum FullContent {
  static let tables: [String: String] = [
    "portal.yml": """
    title: 进展
    publisher: 办公室
    region: 某市
    tiers:
      - {id: provincial, name: 省重点}
      - {id: local, name: 本级, all: true}
    sectors:
      基建: [公路, 水利]
      产业: [制造]
    lists:
      - {id: wall-chart, name: 挂图作战}
      - {id: key, name: 关键清单}
    """,
    "units.csv": """
    id,name,kind,aliases,leader
    T1,东镇,镇街,东江；东江镇,甲
    D1,交通局,部门,,
    E1,建投,国企,建投公司;城投、投资公司,
    """,
    "plans/2022.csv": """
    项目编号,项目名称,层级,类别,行业,属地,责任单位,主管部门,建设性质,总投资,年度计划,上年底累计完成,开工时间,竣工时间,报送频次,来源
    KP-2,"西河堤防,一期",省重点、local,预备,水利,东镇,城投,D1,新建,"12,000.5",３０００,0.0001,2022-06,2024年6月,周报,新立项
    KP-1,东江大桥,,,公路,,建投,,续建,80000,20000,,2021/3,,,
    KP-3,北山工厂,,正式,制造,T1,E1,,改扩建,500,500,,,,半月报,
    """,
    "plans/2022-08.csv": """
    id,name,sector,unit,nature,total,annual
    KP-1,东江大桥,公路,建投,续建,90000,25000
    KP-2,西河堤防,水利,建投,新建,12000,2000
    """,
    "plans/2023-draft-2022-12.csv": """
    id,name,sector,unit,nature,total,annual
    KP-4,南塘水闸,水利,建投,新建,700,70
    """,
    "progress/2022-07.csv": """
    id,completed,stage,status,funded,started,note
    KP-1,9000,桥面,在建,8000,,
    KP-3,100,"设备
    安装",竣工,,2022/1/5,
    """,
    "progress/2022-08-15.csv": "completed,id\n9500,KP-1\n",
    "progress/2022-08.csv": "id,completed,note\nKP-1,9400,核减\nKP-2,50,\n",
    "milestones.csv": "id,name,planned,actual\nKP-2,开工,2022年6月1日,2022-06-03\nKP-1,合龙,2022-09-01,\n",
    "lists/key.csv": """
    id,task,due,state,requirement,leader,guarantor,contact,phone,taskforce,scheme
    KP-1,征地,2022-05-01,已完成,清零,甲,D1,乙,1234,一班,方案
    KP-1,桥面,2022-12-01,推进中,,,,,,,
    """,
    "lists/wall-chart.csv": "id,task,due,state\nKP-2,开工,2022-06-01,未启动\n",
    "problems.csv": """
    problem,id,raised,factor,summary,level,state,cause,proposal,department,pushed,escalated,due,resolved,outcome
    P-1,KP-2,2022-03-01,用地,征地滞后,部门协调,已解决,补偿未定,加快,交通局,2022-03-02,,2022-04-01,2022-03-20,已交地
    P-2,KP-1,2022-05-01,用电,线路未迁,市政府会议,待协调,,,,,2022-05-02,,,
    """,
    "approvals.csv":
      "id,step,department,accepted,promised,finished\nKP-1,许可,D1,2022-01-01,2022-01-20,2022-01-10\n",
    "inspections.csv":
      "date,kind,by,finding,id,town,measure,due,closed\n2022-05-10,督查,办公室,围挡破损,KP-1,东镇,修复,2022-05-20,2022-05-12\n2022-06-10,走访,办公室,良好,,,,,\n",
    "bonds.csv": "id,batch,applied,stage,granted\nKP-2,第一批,2000,获批,1500.25\n",
    "candidates.csv":
      "name,source,total,annual,unit,state\n北山公路,镇街申报,9000,1000,东江镇,拟纳入\n南山公路,结转,1,1,,\n",
    "factors.csv": "id,factor,month,state,department,note\nKP-1,用地,2022年11月,办理中,D1,待批\n",
    "corrections.csv": "period,published,note,id\n2022-07,2022-09-01,更正工程量,KP-1\n",
  ]

  /// The tables with some changed, added or, where nil, left out.
  static func files(_ changes: [String: String?] = [:]) -> ContentFiles {
    var bytes = tables.mapValues { Array($0.utf8) }
    for (path, text) in changes { bytes[path] = text.map { Array($0.utf8) } }
    return ContentFiles(memory: bytes)
  }
}
