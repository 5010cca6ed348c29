extension SmallContent {
  /// The least content and a row or more in every ledger, before and after its last day, 31
  /// January 2022.
  static var withLedgers: SmallContent {
    SmallContent().replacing("region: 示范市", with: "region: 示范市\n" + lists, in: "portal.yml")
      .replacing("D02,水利局,部门\n", with: "D02,水利局,部门\n" + units, in: "units.csv")
      .adding("lists/key.csv", keyList).adding("lists/year.csv", yearList)
      .adding("problems.csv", problems).adding("approvals.csv", approvals)
      .adding("inspections.csv", inspections).adding("bonds.csv", bonds)
      .adding("factors.csv", factors)
      .adding("meetings/2022-01-15.md", meeting).adding("meetings/2022-02-20.md", laterMeeting)
  }

  private static let lists = "lists: [{id: key, name: 关键清单}, {id: year, name: 服务年清单}]"

  /// D03 is named by the ledgers, D04 by a later row only, D05 by none; none has a project.
  private static let units = "D03,供电局,其他\nD04,林业局,部门\nD05,档案馆,部门\n"

  private static let keyList = """
    项目编号,任务,完成时限,状态,要求,挂钩领导,保障单位,项目联系人,联系电话,专班,工作方案
    A-1,进场,2022-02-20,未启动,备齐材料,MARK-LEADER,MARK-GUARANTOR,MARK-CONTACT,MARK-PHONE,东环专班,方案一号
    A-1,征地,2022-01-10,推进中,,,,,,,
    A-2,备料,2022-01-05,已完成,,李二,,,,,
    A-2,清淤,2022-01-31,推进中,,,,,,,

    """

  private static let yearList = "项目编号,任务,完成时限,状态\nA-2,验收,2022-03-01,未启动\n"

  private static let problems = """
    问题编号,项目编号,提出日期,要素类别,问题,协调层级,状态,原因,建议,责任部门,推送日期,提请日期,办结时限,解决日期,结果
    P-1,A-1,2021-12-10,用地,红线内两户未签约,市政府会议,协调中,补偿未定,先行协商,交通局,2021-12-12,2022-01-05,2022-01-20,,
    P-2,A-2,2022-01-21,用电,临电容量不足,部门协调,待协调,,,供电局,2022-01-22,2022-02-03,2022-03-01,,
    P-3,A-2,2022-01-02,用电,线路未迁,部门协调,已解决,,改迁,供电局,2022-01-03,,2022-02-01,2022-01-12,线路已迁
    P-4,A-2,2022-01-20,资金,资金未到,领导小组,已解决,,调剂资金,供电局,,,,2022-02-15,MARK-LATER-OUTCOME
    P-5,A-1,2022-02-10,用林,MARK-LATER-PROBLEM,部门协调,待协调,,,林业局,,,,,

    """

  private static let approvals = """
    项目编号,事项,审批部门,受理日期,承诺办结,实际办结
    A-1,环评,供电局,2022-01-01,2022-01-21,2022-01-15
    A-1,施工许可,水利局,2022-01-10,2022-01-20,2022-01-24
    A-2,施工许可,水利局,2022-01-16,2022-01-26,2022-02-09
    A-2,MARK-LATER-STEP,水利局,2022-02-01,2022-02-09,

    """

  private static let inspections = """
    日期,类型,督导单位,发现情况,项目编号,属地,整改要求,整改时限,整改完成
    2022-01-05,督查,两办,围挡破损,A-1,,修复,2022-01-10,2022-01-09
    2022-01-06,督查,两办,裸土未盖,A-1,,覆盖,2022-01-10,2022-01-14
    2022-01-07,调研,两办,排水不畅,A-2,,疏通,2022-01-21,
    2022-01-28,走访,两办,运转正常,A-2,,,,
    2022-02-05,走访,两办,MARK-LATER-FINDING,A-2,,,,

    """

  private static let bonds = """
    项目编号,批次,申报额度,阶段,获批额度
    A-1,第一批,3000,发行,2500
    A-2,第二批,1000,申报,

    """

  private static let factors = """
    项目编号,要素类别,月份,状态,责任部门,说明
    A-1,用地,2021-12,未落实,交通局,待批
    A-1,用地,2022-01,办理中,交通局,已报
    A-2,用电,2022-01,已落实,供电局,
    A-2,用林,2022-02,未落实,林业局,MARK-LATER-NEED

    """

  private static let meeting = """
    ---
    date: 2022-01-15
    kind: 调度会
    chair: 王三
    problems: [P-1, P-3]
    ---
    会议听取[东环路](../projects/A-1.md)情况，本级完成{{ tiers.local.completionRate }}%。

    """

  private static let laterMeeting = """
    ---
    date: 2022-02-20
    problems: [P-1]
    ---
    MARK-LATER-MEETING

    """
}
