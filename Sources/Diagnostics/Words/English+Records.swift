extension Phrasebook {
  static let englishRecords: [Rule: Phrase] = [
    .choiceUnknown: Phrase(
      "{name} '{value}' is not one of {choices}",
      fix: "write one of them"),
    .tierUnknown: Phrase(
      "{name} '{part}' is no tier of portal.yml",
      fix: "write the name or the id of a tier there"),
    .sectorUnknown: Phrase(
      "{name} '{value}' is no sector of portal.yml",
      fix: "write a sector from there, or add it to a domain there"),
    .unitUnknown: Phrase(
      "{name} '{value}' is no unit of units.csv",
      fix: "write the name, an alias or the id of a unit there, or add the unit there"),
    .unitNotTown: Phrase(
      "{name} '{value}' is a unit, but not of kind 镇街",
      fix: "name a town, or change the kind of the unit in units.csv"),
    .unitNameShared: Phrase(
      "'{part}' already names the unit of line {line}",
      fix: "give each unit names of its own"),
    .projectUnknown: Phrase(
      "no plan names a project '{value}'",
      fix: "check the id, or add the project to a plan"),
    .projectNotInPlan: Phrase(
      "project '{value}' is not in the plan in force, {plan}",
      fix: "check the id and the date of the table, or add the project to the plan"),
    .idSpelledTwice: Phrase(
      "id '{value}' differs from '{first}' by upper and lower case only",
      fix: "spell it the same, or choose another: on many disks the two are one file"),
    .rowTwice: Phrase(
      "'{value}' already has its row, line {line}",
      fix: "keep one of the two rows"),
    .dateBefore: Phrase(
      "{name} '{value}' is before {other} {earlier}",
      fix: "check both dates"),
    .solvedWithoutDate: Phrase(
      "the problem is {value} but has no date of that",
      fix: "fill in 解决日期 (resolved), or change the state"),
    .decreaseUnexplained: Phrase(
      "{name} '{value}' is less than the {before} reported as of {date}",
      fix: "say why in 说明 (note), or check the amount"),
    .listDisagrees: Phrase(
      "{name} '{value}' is not the '{first}' of line {line}, the same project's",
      fix: "write the same in all rows of a project, or leave the later ones blank"),
    .sumTooLarge: Phrase(
      "the amounts of all tables add up to more than 9,223,372,036,854,775,807 元 with this one",
      fix: "check the amounts: they are in 万元, not in 元"),
  ]
}
