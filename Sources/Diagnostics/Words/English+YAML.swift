extension Phrasebook {
  static let englishYAML: [Rule: Phrase] = [
    .controlCharacter: Phrase(
      "control character {code} in the text",
      fix: "delete it, or paste the text again as plain text"),
    .yamlAnchor: Phrase(
      "anchor or alias, which is not read here",
      fix: "write the value out in full; put a text that begins with & or * in quotes"),
    .yamlBracket: Phrase(
      "list or mapping is not closed, or lacks a comma",
      fix: "put commas between its values and a bracket at its end"),
    .yamlColon: Phrase(
      "second colon where one value was expected",
      fix: "put the text in quotes, or begin a new line for the next key"),
    .yamlDocuments: Phrase(
      "second document or a directive in one file",
      fix: "delete the line that begins with ---, ... or %"),
    .yamlEscape: Phrase(
      "unknown escape in double quotes", fix: "write \\\\ for a backslash, or use single quotes"),
    .yamlIndent: Phrase(
      "line does not fit those around it",
      fix: "indent it like its neighbours, with a blank after each - and :"),
    .yamlIndicator: Phrase(
      "text begins with '{character}', which has another meaning in YAML",
      fix: "put the text in quotes"),
    .yamlKeyNoText: Phrase("key is not a text", fix: "write one text before the colon"),
    .yamlKeyTwice: Phrase(
      "key '{key}' stands twice", fix: "delete one of them, or rename it"),
    .yamlComma: Phrase(
      "comma in braces parts values, not thousands",
      fix: "put the number in quotes, such as \"12,500\", or leave out its commas"),
    .yamlNoColon: Phrase(
      "key is not followed by a colon and a blank",
      fix: "write 'key: value'; the colon is not the full-width one"),
    .yamlQuoteOpen: Phrase("quote is not closed", fix: "close it before the line ends"),
    .yamlTab: Phrase("tab where blanks are needed", fix: "indent with blanks"),
    .yamlTag: Phrase(
      "tag, which is not read here",
      fix: "delete it; put a text that begins with ! in quotes"),
    .yamlTooDeep: Phrase(
      "more than 64 lists and mappings within each other", fix: "make it flatter"),
    .yamlTooLarge: Phrase(
      "more than 1 MB of YAML", fix: "move what is not settings to another file"),
    .yamlUnreadable: Phrase(
      "not readable as YAML: {problem}", fix: "compare it with the lines above and below"),
  ]
}
