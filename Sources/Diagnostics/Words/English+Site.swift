extension Phrasebook {
  static let englishSite: [Rule: Phrase] = [
    .wordMissing: Phrase(
      "the site needs the word '{key}', which this file lacks", fix: "add {key} with its text"),
    .wordBlankUnknown: Phrase(
      "nothing fills '{name}' in braces",
      fix: "use a name that this text has in braces in the other language's file"),
    .linkMissing: Phrase(
      "there is no file '{path}' for this link",
      fix: "correct the path, which is relative to this file, or add the file"),
    .linkOutside: Phrase(
      "the link '{path}' leaves the content folder",
      fix: "move the file inside and link to it there"),
    .figureUnknown: Phrase(
      "there is no figure '{name}'", fix: "write one of the names that `portal figures` lists"),
    .figureFormatUnknown: Phrase(
      "'{name}' is not a way to print a figure",
      fix:
        "write unit (with its unit), abs (without its sign), phrase (in words) or 0 to 6 (decimals)"
    ),
    .figureFormatIdle: Phrase(
      "'{name}' changes nothing in the figure '{figure}'",
      fix: "leave it out: decimals and abs are for numbers, unit for numbers that have one, "
        + "phrase for leads and changes with no more than decimals, each of them once"),
    .figureWithoutPeriod: Phrase(
      "the figure '{name}' stands in a bulletin that names no period",
      fix: "add its month, such as `period: 2022-12`, between the --- lines at the top"),
  ]
}
