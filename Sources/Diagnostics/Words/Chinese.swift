extension Phrasebook {
  public static let chinese = Phrasebook(
    phrases: allPhrases([
      chineseSite,
      chineseFiles,
      chineseTables,
      chineseRecords,
      chineseValues,
      chineseYAML,
      chineseConfiguration,
      chineseFrontMatter,
      chineseNarratives,
      chineseTemplates,
    ]),
    severities: [.error: "错误", .warning: "警告"],
    fixLabel: "改法",
    suggesting: "是否应为“{suggestion}”？若不是，{fix}")
}
