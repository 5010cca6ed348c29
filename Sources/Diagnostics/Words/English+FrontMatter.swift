extension Phrasebook {
  static let englishFrontMatter: [Rule: Phrase] = [
    .frontMatterOpen: Phrase(
      "front matter is not closed",
      fix: "put a line of three hyphens behind its last key, or delete this one"),
    .fileNameDiffers: Phrase(
      "{name} {value} is not that of the file's name, {expected}",
      fix: "write {expected}, delete the key, or rename the file"),
    .narrativeWithoutProject: Phrase(
      "no plan names a project '{value}'", fix: "rename the file by its project's id"),
    .photoMissing: Phrase(
      "there is no file '{value}' beside this text",
      fix: "write the path from this file's folder, upper and lower case as in its name"),
    .photoNoPicture: Phrase(
      "'{value}' is not a picture that can be shown as a photo",
      fix: "save it as one of {choices}; SVG can carry scripts"),
    .photoOutside: Phrase(
      "'{value}' is not a path inside the content folder",
      fix: "copy the file to this text's folder and write its path from there, with /"),
    .problemUnknown: Phrase(
      "problem '{value}' is not in problems.csv", fix: "write an id from there, or add it there"),
    .periodWithoutProgress: Phrase(
      "period {value} has no progress table",
      fix: "write a month that has one, or add progress/{value}.csv"),
  ]
}
