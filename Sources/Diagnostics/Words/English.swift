extension Phrasebook {
  public static let english = Phrasebook(
    phrases: allPhrases([
      englishFiles,
      englishValues,
      englishYAML,
      englishNarratives,
      englishTemplates,
    ]),
    severities: [.error: "error", .warning: "warning"],
    fixLabel: "fix",
    suggesting: "did you mean '{suggestion}'? If not, {fix}")

  static let englishFiles: [Rule: Phrase] = [
    .fileMissing: Phrase("required file is missing", fix: "add {path}"),
    .fileUnknown: Phrase(
      "no table or page is read from a file of this name",
      fix: "rename it, or move it out of the content folder"),
  ]
}
