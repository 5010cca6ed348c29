extension Phrasebook {
  static let englishFiles: [Rule: Phrase] = [
    .fileMissing: Phrase(
      "required file is missing",
      fix: "add {file}"),
    .fileUnknown: Phrase(
      "no table or page is read from a file of this name",
      fix: "rename it, or move it out of the content folder"),
    .fileUnreadable: Phrase(
      "the system does not let the file be read",
      fix: "check its permissions and the disk"),
    .fileSpelledTwice: Phrase(
      "differs from '{first}' by upper and lower case only",
      fix: "rename one of them: on many disks they are one file"),
    .symbolicLink: Phrase(
      "is a symbolic link, which is never followed",
      fix: "put the file itself here"),
    .tableMisnamed: Phrase(
      "no table of this folder has such a name",
      fix: "name it like {examples}, or move it out of the folder"),
    .tableDateImpossible: Phrase(
      "is named for a date that the calendar does not have",
      fix: "rename it: months are 01 to 12, days 01 to the month's last"),
    .progressTwice: Phrase(
      "is as of {date}, and so is '{first}'",
      fix: "keep one of them: YYYY-MM.csv is as of the last day of the month"),
    .progressWithoutPlan: Phrase(
      "reports on {year}, a year without a plan",
      fix: "add the plan of {year}, or check the year in the name"),
    .adjustmentWithoutPlan: Phrase(
      "adjusts a plan that is not there",
      fix: "add {missing}, the plan as issued"),
    .draftMissing: Phrase(
      "draftPlan.year {year} has neither a draft nor a plan",
      fix: "add the draft as plans/{year}-draft-YYYY-MM.csv, or correct the year"),
    .floorMissing: Phrase(
      "draftPlan.floor {year} has no plan", fix: "add {path}, or correct the year"),
    .listUnknown: Phrase(
      "portal.yml names no list '{list}'",
      fix: "name it under lists in portal.yml, or rename the file to the id of a list there"),
  ]
}
