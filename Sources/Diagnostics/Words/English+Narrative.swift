extension Phrasebook {
  static let englishNarratives: [Rule: Phrase] = [
    .narrativeCharacter: Phrase(
      "character {character} cannot be shown in text",
      fix: "delete it, or paste the text again as plain text"),
    .narrativeTooLarge: Phrase(
      "text is longer than {limit} {mark}",
      fix: "shorten it, or move a part into a file that it links to"),
    .narrativeTooDense: Phrase(
      "text has more than {limit} '{mark}'",
      fix: "shorten it, or move a part into a file that it links to"),
    .narrativeTooDeep: Phrase(
      "text is indented or nested more than {limit} deep",
      fix: "remove blanks at the line's start, or use fewer lists and quotes within each other"),
    .narrativeTableTooLarge: Phrase(
      "one row or table has more than {limit} cells",
      fix: "divide it, or move it into a file that the text links to"),
    .narrativeRowTooLong: Phrase(
      "row has {cells} cells, the table's head {limit}",
      fix: "add a column to the head, remove a cell, or write '\\|' for a bar inside a cell"),
    .linkEmpty: Phrase("link leads nowhere", fix: "write a path or an address in the parentheses"),
    .linkAbsolute: Phrase(
      "link '{destination}' does not start at this file's folder",
      fix:
        "write the path from there, such as ../projects/KP2022-001.md, to a file in the content folder"
    ),
    .linkMalformed: Phrase(
      "link '{destination}' cannot be read as a path or an address",
      fix:
        "write a path with '/' and without '?' or ':', or an address such as https://example.cn/page"
    ),
    .linkScheme: Phrase(
      "link '{destination}' is not https:, http: or mailto:",
      fix:
        "link to a web page or a file of the content folder; put between backquotes what is no link"
    ),
    .linkTextMissing: Phrase(
      "link has no text to read", fix: "write in the square brackets where it leads"),
    .imageOutside: Phrase(
      "image '{destination}' is on another site",
      fix: "save it in a folder beside this file, and write its path"),
    .imageTextMissing: Phrase(
      "image has no description", fix: "write in the square brackets what it shows"),
  ].merging(englishReferences) { first, _ in first }

  private static let englishReferences: [Rule: Phrase] = [
    .referenceUnclosed: Phrase(
      "'{{' has no '}}' on its line",
      fix: "write }} after the figure's name, or \\{{ for the braces themselves"),
    .referenceUnopened: Phrase(
      "'}}' has no '{{' before it on its line",
      fix: "write {{ before the figure's name, or \\}} for the braces themselves"),
    .referenceEmpty: Phrase(
      "reference names no figure",
      fix: "write a figure's name between the braces (`portal figures` lists them)"),
    .referenceMalformed: Phrase(
      "'{reference}' is not a reference to a figure",
      fix: "write a name, and formats after colons, such as {{ tiers.local.annual:1:unit }}"),
    .referenceFullWidth: Phrase(
      "full-width braces do not make a reference", fix: "write {{ and }} in half-width"),
    .referenceMisplaced: Phrase(
      "'{name}' cannot name a figure",
      fix: "write it out: figures stand in texts, in a bulletin's title and in a project's summary"
    ),
    .referenceInDestination: Phrase(
      "figure '{reference}' stands in a link's destination",
      fix: "write the destination itself there"),
  ]
}
