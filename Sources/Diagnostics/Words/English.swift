extension Phrasebook {
  public static let english = Phrasebook(
    phrases: allPhrases([
      englishSite,
      englishFiles,
      englishTables,
      englishRecords,
      englishValues,
      englishYAML,
      englishConfiguration,
      englishFrontMatter,
      englishNarratives,
      englishTemplates,
    ]),
    severities: [.error: "error", .warning: "warning"],
    fixLabel: "fix",
    suggesting: "did you mean '{suggestion}'? If not, {fix}")
}
