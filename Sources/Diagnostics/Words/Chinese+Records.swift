extension Phrasebook {
  static let chineseRecords: [Rule: Phrase] = [
    .choiceUnknown: Phrase(
      "{name}“{value}”不在以下各项之中：{choices}",
      fix: "请填写其中一项"),
    .tierUnknown: Phrase(
      "{name}“{part}”不是 portal.yml 中的层级",
      fix: "请填写其中某个层级的名称或编号"),
    .sectorUnknown: Phrase(
      "{name}“{value}”不是 portal.yml 中的行业",
      fix: "请填写其中的行业，或将其加入某个领域"),
    .unitUnknown: Phrase(
      "{name}“{value}”不是 units.csv 中的单位",
      fix: "请填写其中单位的名称、别名或编号，或在其中补上该单位"),
    .unitNotTown: Phrase(
      "{name}“{value}”是单位，但类型不是镇街",
      fix: "请填写镇街，或在 units.csv 中更改其类型"),
    .unitNameShared: Phrase(
      "“{part}”已是第 {line} 行单位的名称",
      fix: "请让每个单位的名称各不相同"),
    .projectUnknown: Phrase(
      "没有哪份计划列有项目“{value}”",
      fix: "请核对编号，或将项目列入计划"),
    .projectNotInPlan: Phrase(
      "项目“{value}”不在当时有效的计划 {plan} 中",
      fix: "请核对编号和表的日期，或将项目列入该计划"),
    .idSpelledTwice: Phrase(
      "编号“{value}”与“{first}”只有大小写不同",
      fix: "请统一写法，或另取编号：在许多磁盘上两者是同一个文件"),
    .rowTwice: Phrase(
      "“{value}”在第 {line} 行已有记录",
      fix: "请只保留其中一行"),
    .dateBefore: Phrase(
      "{name}“{value}”早于{other} {earlier}",
      fix: "请核对这两个日期"),
    .solvedWithoutDate: Phrase(
      "问题{value}，却没有日期",
      fix: "请填写解决日期（resolved），或更改状态"),
    .decreaseUnexplained: Phrase(
      "{name}“{value}”少于截至 {date} 所报的 {before}",
      fix: "请在说明（note）中写明原因，或核对金额"),
    .listDisagrees: Phrase(
      "{name}“{value}”与同一项目第 {line} 行的“{first}”不一致",
      fix: "同一项目各行请写同样的内容，或将后面的行留空"),
    .sumTooLarge: Phrase(
      "加上这一项，所有表的金额合计超过 9,223,372,036,854,775,807 元",
      fix: "请核对金额：单位是万元，不是元"),
  ]
}
