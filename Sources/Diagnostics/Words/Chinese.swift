extension Phrasebook {
  public static let chinese = Phrasebook(
    phrases: allPhrases([
      chineseFiles,
      chineseValues,
      chineseYAML,
      chineseNarratives,
      chineseTemplates,
    ]),
    severities: [.error: "错误", .warning: "警告"],
    fixLabel: "改法",
    suggesting: "是否应为“{suggestion}”？若不是，{fix}")

  static let chineseFiles: [Rule: Phrase] = [
    .fileMissing: Phrase("缺少必需的文件", fix: "请补上 {path}"),
    .fileUnknown: Phrase("没有哪张表或哪个页面读取这个名称的文件", fix: "请改名，或移出内容文件夹"),
  ]
}
