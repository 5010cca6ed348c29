extension Phrasebook {
  static let englishTables: [Rule: Phrase] = [
    .encodingUnknown: Phrase(
      "the character here is neither UTF-8 nor GB18030",
      fix: "save the file as CSV UTF-8 once more, and check the text at this place"),
    .tableEmpty: Phrase(
      "the table has no header row",
      fix: "begin it with a row of column names, or remove the file"),
    .quoteUnclosed: Phrase(
      "a quotation mark opens here and nothing closes it",
      fix: "close the cell with \", and write a quotation mark inside it twice"),
    .quoteStray: Phrase(
      "a quotation mark stands in a cell that does not begin with one",
      fix: "put the whole cell in quotation marks, and write those inside it twice"),
    .textAfterQuote: Phrase(
      "'{value}' stands between a closing quotation mark and the next comma",
      fix: "write a quotation mark inside a cell twice, or put a comma after the closing one"),
    .columnMissing: Phrase(
      "required column {column} ({key}) is missing",
      fix: "add it to the header row, and a cell for it to each row"),
    .columnTwice: Phrase(
      "column '{value}' is there twice, first as '{first}'",
      fix: "keep one of them"),
    .columnUnknown: Phrase(
      "column '{value}' is not known, so it is neither read nor published",
      fix: "name it as the user guide does, or remove it"),
    .columnUnnamed: Phrase(
      "a column without a name has cells, which are neither read nor published",
      fix: "name it in the header row, or clear its cells"),
    .cellsExcess: Phrase(
      "the row has {count} cells, the header {columns}",
      fix: "remove what is too much, or put a cell with a comma in quotation marks"),
    .cellBlank: Phrase(
      "{name} is blank",
      fix: "fill it in: every row needs it"),
  ]
}
