/// What reports say besides their numbers.
enum ReportNotes {
  static let ordinary: [String] = [
    "进度款已拨付，施工恢复两班", "雨天停工{3-9}天，下旬抢回{2-5}天", "设备分批到场，安装班组已进场",
    "征地余下{2-9}户，镇街正在签约", "材料涨价，增补合同商谈中", "按月计划推进，无需协调事项", "监理已签认本月工程量",
    "配合迁改，作业面暂时减少", "抽检合格，转入下道工序", "劳务班组增加{10-40}人", "前期费用本月入账", "结算资料整理中",
  ]

  static let standstill: [String] = [
    "资金未到位，现场停工", "征拆受阻，作业面停工", "施工单位更换，交接期间停工", "方案变更报批，暂停施工",
  ]

  /// What comes before the start, in its order.
  static let unstarted: [String] = [
    "项目建议书已批复", "可研报告评审", "用地预审已受理", "社会稳定风险评估已完成", "环评公示期内", "施工图审查中", "招标文件备案",
  ]

  static let finished: [String] = ["已完工，结算资料送审", "竣工验收通过，移交管理单位", "完工，进入缺陷责任期"]
}
