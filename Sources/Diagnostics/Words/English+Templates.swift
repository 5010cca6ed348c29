extension Phrasebook {
  static let englishTemplates = allPhrases([
    englishTemplateFiles, englishTemplateTags, englishTemplateNames, englishTemplatePlaces,
  ])

  private static let englishTemplateFiles: [Rule: Phrase] = [
    .templateMissing: Phrase("the template of a page is missing", fix: "add {path}"),
    .templateNotUTF8: Phrase("the template is not UTF-8 text", fix: "save it as UTF-8"),
    .templateTooLarge: Phrase(
      "sections or partials go too deep or repeat too often here",
      fix: "nest fewer of them, or include the partial once"),
    .templatePartialUnknown: Phrase(
      "partial '{name}' does not exist", fix: "add {name}.mustache beside the other templates"),
    .templatePartialRecursive: Phrase(
      "the partial includes itself: {circle}", fix: "remove this tag or another of the circle"),
  ]

  private static let englishTemplateTags: [Rule: Phrase] = [
    .templateTagOpen: Phrase(
      "tag {tag} is not closed", fix: "end it with as many braces as it begins with"),
    .templateTagUnsupported: Phrase(
      "templates have no tag like {tag}",
      fix: "write a name without blanks, with one of # ^ / > & ! before it or nothing"),
    .templateSectionOpen: Phrase(
      "section '{name}' is still open where the file, or the section around it, ends",
      fix: "write {close} before that"),
    .templateSectionUnopened: Phrase(
      "section '{name}' is closed but not open",
      fix: "remove the tag, or open the section before it"),
    .templateSectionCrossed: Phrase(
      "'{name}' is closed where '{open}' is open", fix: "close sections from the inside out"),
    .templateSectionUnbalanced: Phrase(
      "section '{name}' ends in another part of the markup than it starts in",
      fix: "let it hold whole elements, whole attributes or a part of one value"),
    .templateSectionRunsOn: Phrase(
      "this runs into the section before it, which may be left out or repeated",
      fix: "put a blank between them, or take it into the section"),
    .templateMarkupOpen: Phrase(
      "the tag, comment or element that starts here is not finished at the end of the page",
      fix: "finish it; a quote may be missing"),
  ]

  private static let englishTemplateNames: [Rule: Phrase] = [
    .templateNameUnknown: Phrase("name '{name}' is not known here", fix: "use one of: {known}"),
    .templateNameNotText: Phrase(
      "'{name}' is a condition, list or part, not text", fix: "write {section}"),
    .templateNameNotSection: Phrase("'{name}' opens no section", fix: "write {value}"),
    .templateNameNotPart: Phrase(
      "'{part}' has no names of its own that a dot could reach",
      fix: "write {section} if it is a list"),
    .templateWordUnknown: Phrase(
      "the words of this language have no '{key}'", fix: "add {key} to the files in words"),
    .templateTextUnescaped: Phrase(
      "'{name}' is text and must be escaped", fix: "write {escaped}"),
    .templateMarkupEscaped: Phrase(
      "'{name}' is markup, not text", fix: "write {unescaped} to take it as it is"),
  ]

  private static let englishTemplatePlaces: [Rule: Phrase] = [
    .templateMarkupMisplaced: Phrase(
      "markup '{name}' can stand between elements only",
      fix: "move it out of the tag, title, script or comment"),
    .templateValueUnquoted: Phrase(
      "'{name}' stands in an attribute without quotes", fix: "put quotes around the value"),
    .templateValueInTag: Phrase(
      "'{name}' stands in the name of an element or attribute",
      fix: "write the name out, in the section of a condition if it is not always there"),
    .templateValueInComment: Phrase(
      "'{name}' stands in a comment or declaration",
      fix: "write {{! … }} for a comment that is not published"),
    .templateValueInCode: Phrase(
      "'{name}' stands in a script or style, where it cannot be made safe",
      fix: "put the value in a data- attribute and read it from there, or use a class"),
    .templateValueInScheme: Phrase(
      "a value follows or makes up a URL's scheme here",
      fix: "let the value be the whole URL, or write http:, https: or mailto: before it"),
  ]
}
