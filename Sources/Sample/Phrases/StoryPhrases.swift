/// The sentences of a narrative that are not a trade's or a topic's.
enum StoryPhrases {
  static let summaries: [String] = [
    "{name}由{unit}负责，{finish}完工。", "{town}{spot}片区，{start}开工，{finish}建成。",
    "{unit}在{spot}推进，重点看节点和资金。", "{town}列入本级计划的一项工程，{finish}交付。",
  ]

  /// Where the figures of the project can be named.
  static let figures: [String] = [
    "年度计划{annual}，目前完成{completed}，{lead}，累计占总投资的{overall}。",
    "今年要完成{annual}，已报{completed}，{lead}；算上以前年度，累计完成总投资的{overall}。",
    "总投资{total}，本年计划{annual}，完成{completed}，{lead}。", "按最新一期报表，完成{completed}，{lead}，年度计划是{annual}。",
  ]

  /// Where they cannot, since a plan on record does not name it.
  static let plain: [String] = [
    "总投资{total}，计划{start}开工、{finish}完工。同期本级重点项目完成率{localRate}，{localLead}。",
    "项目总投资{total}，工期从{start}到{finish}。作为参照，本级重点项目整体{localLead}。",
  ]

  static let paceHeadings: [String] = ["今年的工程", "年度进展", "投资和形象进度", "计划与完成"]
  static let craftHeadings: [String] = ["施工组织", "做法", "现场", "工序安排"]
  static let nodeHeadings: [String] = ["节点", "关键节点", "节点完成情况"]
  static let quarterHeadings: [String] = ["按季进度", "一年的账", "各季度完成"]
  static let linkHeadings: [String] = ["与其他项目的衔接", "协调事项", "相邻项目"]
  static let nextHeadings: [String] = ["下一步", "接下来", "后续安排"]

  static let remarks: [String] = [
    "上半年投资偏少，主要在等图纸和材料；下半年工作面打开，月投资明显增加。", "进度款跟着工程量走，没有提前入统；设备款到货后才计。",
    "最慢的一段卡在征拆，其余工作面都在按月计划推进，月底由监理签认工程量。", "与年初排的节点相比，土建略早，机电略晚，总工期不变。",
    "春节后{6-15}天复工，三月起每月投资稳定，雨季有所回落，属于正常范围。", "月度计划按周分解，周五核对一次，差额写明原因，不留到下个月。",
  ]

  static let links: [String] = [
    "与{other}共用弃土场和施工便道，双方按实方签认，少占了{8-40}亩临时用地。",
    "{other}的管线从本项目红线内穿过，标高差{40-160}厘米，设计联系单已经互签。",
    "交通疏导与{other}统一编制，两个项目不在同一时段封路，由{town}每周协调一次。",
    "挖方调给{other}填筑，约{2-18}万立方米，运距比外弃少{6-15}公里。",
    "供电接入点与{other}相邻，{office}同意合建一座箱变，费用按容量分摊。", "{other}完工以后，两处工地的班组和模板可以整体转场，时间已经对过。",
  ]

  /// Of a project that is finished.
  static let after: [String] = [
    "结算资料送审，争议部分单列；", "竣工图和影像交档案部门；", "缺陷责任期内每季度回访一次；", "余款按合同节点支付；",
    "管护经费列入明年预算；", "临时用地复垦后交还村里；",
  ]

  static let next: [String] = [
    "下个月完成剩余工作面移交，不再留断点；", "把设备到货表细化到周，附合同和提单；", "雨季前完成室外土方和排水；",
    "办结余下的{1-4}项审批，缺件列清单逐项销；", "年底前完成分段结算，争议部分单列；", "与{town}约定余下户的签约期限；",
    "增加一个作业面，班组由{unit}调配；", "提前{20-45}天做验收自检，问题当场改；", "核对一遍竣工图，管线位置实测补标；",
    "下一批材料月底前锁价，控制调差；",
  ]
}
