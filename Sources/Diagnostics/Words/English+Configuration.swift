extension Phrasebook {
  static let englishConfiguration: [Rule: Phrase] = [
    .keyUnknown: Phrase("no key '{key}' is read here", fix: "delete it, or use one of {known}"),
    .keyMissing: Phrase("required key {name} is missing", fix: "add a line '{key}: …'"),
    .valueBlank: Phrase("{name} has no value", fix: "write one, or delete the key"),
    .valueNotText: Phrase("{name} is not one text", fix: "write one text behind the colon"),
    .valueNotList: Phrase(
      "{name} is not a list", fix: "write [a, b], or each value on a line that begins with '- '"),
    .valueNotMapping: Phrase(
      "{name} does not consist of keys and values",
      fix: "write {a: b}, or each 'key: value' on a line of its own"),
    .valueNotFlag: Phrase("{name} '{value}' is not true or false", fix: "write true or false"),
    .valueTwice: Phrase(
      "{name} '{value}' stands twice in this list", fix: "delete one of the two"),
    .idTwice: Phrase(
      "{name} '{value}' is given twice; upper and lower case are not told apart",
      fix: "choose another id"),
    .nameTwice: Phrase("{name} '{value}' is given twice", fix: "choose another name"),
    .domainEmpty: Phrase(
      "domain '{value}' has no sectors", fix: "list its sectors in brackets, or delete it"),
    .sectorTwice: Phrase(
      "sector '{value}' already belongs to domain '{first}'",
      fix: "delete one of the two, or rename it"),
    .timeProgressForm: Phrase(
      "timeProgress is neither 'linear' nor a list of twelve percentages",
      fix: "write linear, or what should be done by the end of each of the 12 months"),
    .timeProgressFalls: Phrase(
      "timeProgress is lower in month {month} than in the month before",
      fix: "write what should be done since January, not in the month alone"),
    .timeProgressEnd: Phrase("timeProgress does not end at 100", fix: "write 100 for December"),
    .paceOrder: Phrase(
      "pace.seriouslyBehind is above pace.behind", fix: "make seriouslyBehind the lower one"),
    .oc4idsPrefix: Phrase(
      "'{value}' is not a prefix for OC4IDS data",
      fix: "write the one that the standard's help desk gave out, such as oc4ids-a1b2c3"),
    .siteUnreadable: Phrase(
      "'{value}' is not an address at which a site can stand",
      fix: "write http or https, a host and at most a path, such as https://example.org/portal"),
  ]
}
