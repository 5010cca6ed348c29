extension Phrasebook {
  static let englishSite: [Rule: Phrase] = [
    .wordMissing: Phrase(
      "the site needs the word '{key}', which this file lacks", fix: "add {key} with its text"),
    .wordBlankUnknown: Phrase(
      "nothing fills '{name}' in braces", fix: "use a name that the other words use"),
    .linkMissing: Phrase(
      "there is no file '{path}' for this link",
      fix: "correct the path, which is relative to this file, or add the file"),
    .linkOutside: Phrase(
      "the link '{path}' leaves the content folder",
      fix: "move the file inside and link to it there"),
    .figureUnknown: Phrase(
      "there is no figure '{name}'", fix: "take a name that `portal figures` lists"),
    .figureFormatUnknown: Phrase(
      "a figure has no form '{name}'", fix: "write abs, unit, phrase, or a digit from 0 to 6"),
    .figureWithoutPeriod: Phrase(
      "the figure '{name}' stands in a bulletin that names no period",
      fix: "add `period: YYYY-MM` to the front matter"),
  ]
}
