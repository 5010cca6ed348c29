extension Phrasebook {
  static let chineseFiles: [Rule: Phrase] = [
    .fileMissing: Phrase(
      "缺少必需的文件",
      fix: "请补上 {file}"),
    .fileUnknown: Phrase(
      "没有哪张表或哪个页面读取这个名称的文件",
      fix: "请改名，或移出内容文件夹"),
    .fileUnreadable: Phrase(
      "系统不允许读取该文件",
      fix: "请检查文件权限和磁盘"),
    .fileSpelledTwice: Phrase(
      "与“{first}”只有大小写不同",
      fix: "请改其中一个的名称：在许多磁盘上两者是同一个文件"),
    .symbolicLink: Phrase(
      "是符号链接，程序不会跟随",
      fix: "请把文件本身放在这里"),
    .tableMisnamed: Phrase(
      "这个文件夹里没有这样命名的表",
      fix: "请命名为类似 {examples}，或移出该文件夹"),
    .tableDateImpossible: Phrase(
      "文件名中的日期在日历上不存在",
      fix: "请改名：月份为 01 至 12，日不超过当月天数"),
    .progressTwice: Phrase(
      "截至日期是 {date}，与“{first}”相同",
      fix: "请保留其中一个：YYYY-MM.csv 即截至当月最后一天"),
    .progressWithoutPlan: Phrase(
      "是 {year} 年的进度，而该年没有计划",
      fix: "请补上 {year} 年的计划，或核对文件名中的年份"),
    .adjustmentWithoutPlan: Phrase(
      "调整的是一份不存在的计划",
      fix: "请补上下达时的计划 {missing}"),
    .draftMissing: Phrase(
      "draftPlan.year {year} 年既没有草案也没有计划",
      fix: "请补上草案 plans/{year}-draft-YYYY-MM.csv，或更正年份"),
    .floorMissing: Phrase("draftPlan.floor {year} 年没有计划", fix: "请补上 {path}，或更正年份"),
    .listUnknown: Phrase(
      "portal.yml 中没有清单“{list}”",
      fix: "请在 portal.yml 的 lists 中列出，或将文件改为其中某个清单的编号"),
  ]
}
