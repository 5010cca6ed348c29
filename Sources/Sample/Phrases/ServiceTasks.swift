/// Tasks of the service list, with what is asked of those who do them.
enum ServiceTasks {
  static let all: [(task: String, requirement: String)] = [
    ("办结施工许可及消防设计审查", "提前介入图审，缺件一次告知"), ("落实正式用电专线", "出具接入方案并压缩报装时限"),
    ("环评批复及排污许可衔接", "指导补充监测"), ("组织银企对接并落实授信", "每月收集一次资金需求"),
    ("协助招工并落实员工宿舍", "开设专场招聘，预留房源"), ("达产服务和供应链对接", "列出本地可配套企业名单"),
  ]

  /// What the other lists ask, whichever milestone the task is.
  static let requirements: [String] = [
    "按节点倒排工期，滞后超过十天即报办公室", "遇要素问题二十四小时内填报", "每半月现场查验一次，留存影像", "每月报送一次影像和工程量",
    "提前一个月完成自检和问题销号", "施工、监理、业主三方签认后方可销号", "结算资料同步整理",
  ]
}
