extension Phrasebook {
  static let englishNarratives: [Rule: Phrase] = [
    .narrativeCharacter: Phrase("character {character} has no place in text", fix: "delete it"),
    .narrativeTooLarge: Phrase(
      "text is longer than {limit} {mark}", fix: "divide it, or move tables into CSV files"),
    .narrativeTooDense: Phrase(
      "text has more than {limit} '{mark}'", fix: "divide it, or move tables into CSV files"),
    .narrativeTooDeep: Phrase(
      "indented or nested more than {limit} deep", fix: "write it with fewer levels"),
    .narrativeTableTooLarge: Phrase(
      "table has more than {limit} cells", fix: "divide it, or move it into a CSV file"),
    .narrativeRowTooLong: Phrase(
      "row has {cells} cells under a head of {limit}",
      fix: "remove the extra cell, or write '\\|' for a bar in a cell"),
    .linkEmpty: Phrase("link leads nowhere", fix: "write a path or an address in the parentheses"),
    .linkAbsolute: Phrase(
      "link '{destination}' starts at a root, not at this file",
      fix: "write the path from this file, such as ../projects/KP2022-001.md"),
    .linkMalformed: Phrase(
      "link '{destination}' cannot be read as a path or an address",
      fix: "write a path with '/', or an address such as https://example.cn/page"),
    .linkScheme: Phrase(
      "link '{destination}' is not https:, http: or mailto:",
      fix: "link to a page or a file, or put the text between backquotes"),
    .linkTextMissing: Phrase(
      "link has no text to read", fix: "say in the brackets where it leads"),
    .imageOutside: Phrase(
      "image '{destination}' is from outside", fix: "save it beside this file and name that file"),
    .imageTextMissing: Phrase(
      "image has no description", fix: "say in the brackets what it shows"),
  ].merging(englishReferences) { first, _ in first }

  private static let englishReferences: [Rule: Phrase] = [
    .referenceUnclosed: Phrase(
      "'{{' has no '}}' on its line", fix: "close the reference, or write \\{{ for the braces"),
    .referenceUnopened: Phrase(
      "'}}' has no '{{' before it", fix: "open the reference, or write \\}} for the braces"),
    .referenceEmpty: Phrase(
      "reference names no figure",
      fix: "write a figure's name between the braces (`portal figures` lists them)"),
    .referenceMalformed: Phrase(
      "'{reference}' is not a reference to a figure",
      fix: "write a name, and formats after colons, such as {{ tiers.local.annual:1:unit }}"),
    .referenceFullWidth: Phrase(
      "full-width braces do not make a reference", fix: "write {{ and }} in half-width"),
    .referenceInDestination: Phrase(
      "figure '{reference}' stands in a link's destination",
      fix: "write the destination itself there"),
  ]
}
