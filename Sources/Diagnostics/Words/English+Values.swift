extension Phrasebook {
  static let englishValues: [Rule: Phrase] = [
    .moneyUnreadable: Phrase(
      "{name} '{value}' is not an amount in 万元",
      fix: "write digits only, such as 12500 or 12,500.5"),
    .moneyTooPrecise: Phrase(
      "{name} '{value}' has more than 4 decimals, which is less than 1 元",
      fix: "round it to 4 decimals of 万元"),
    .moneyTooLarge: Phrase(
      "{name} '{value}' is more than 1,000,000,000 万元",
      fix: "check that it is in 万元, not in 元"),
    .percentageUnreadable: Phrase(
      "{name} '{value}' is not a percentage",
      fix: "write a plain number, such as 8.3, without %"),
    .percentageTooPrecise: Phrase(
      "{name} '{value}' has more than 4 decimals", fix: "round it to 4 decimals"),
    .percentageOutOfRange: Phrase(
      "{name} '{value}' is out of range", fix: "write a number from {least} to {most}"),
    .dateUnreadable: Phrase(
      "{name} '{value}' is not a date", fix: "write it like 2022-03-15, 2022/3/15 or 2022年3月15日"),
    .dateImpossible: Phrase(
      "{name} '{value}' is a day that the calendar does not have",
      fix: "check the month, and the day against the month's length"),
    .monthUnreadable: Phrase(
      "{name} '{value}' is not a month", fix: "write it like 2022-03, 2022/3 or 2022年3月"),
    .monthImpossible: Phrase(
      "{name} '{value}' is a month that the calendar does not have",
      fix: "write a month from 01 to 12"),
    .idUnreadable: Phrase(
      "{name} '{value}' is not an id",
      fix: "begin with a letter a-z or a digit, go on with letters, digits and hyphens"),
    .idTooLong: Phrase(
      "{name} '{value}' is longer than 64 characters", fix: "shorten it: it names a file"),
    .idReserved: Phrase(
      "{name} '{value}' is a name that no file may have",
      fix: "choose another id: index, page-2 and device names of Windows are taken"),
    .numberUnreadable: Phrase(
      "{name} '{value}' is not a whole number",
      fix: "write digits only, such as 5"),
    .numberOutOfRange: Phrase(
      "{name} '{value}' is out of range", fix: "write a whole number from {least} to {most}"),
    .yearUnreadable: Phrase(
      "{name} '{value}' is not a year", fix: "write four digits, such as 2022"),
  ]
}
