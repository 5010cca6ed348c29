import Fingerprints
import Portfolio
import Records

extension Edition {
  /// What every page says of the data and of the other pages.
  func describe(into print: inout FingerprintParts) {
    print.add(figures.asOf.description)
    print.add(reportedSentence)
    for asset in Asset.allCases { print.add(assets[asset].path) }
    for table in register.tables { print.add(table.path) }
    for table in register.reportTables {
      print.add(table.date.description)
      print.add(table.isInterim)
    }
    for list in register.settings.lists { print.add(list.id) }
    directory.describe(into: &print, of: register)
  }

  /// Of all that the link of a text may lead to.
  var linkTargetsFingerprint: Fingerprint {
    Fingerprint { print in
      for file in texts.files.entries { print.add(file.path) }
      for project in register.projects { print.add(project.id) }
      for narrative in register.narratives { print.add(narrative.isDraft) }
    }
  }
}

extension Directory {
  /// Which pages there are.
  fileprivate func describe(into print: inout FingerprintParts, of register: Register) {
    for unit in register.units.indices {
      print.add(hasPage(unit: unit))
      print.add(hasPage(town: unit))
    }
    for month in reports { print.add(month.description) }
    for bulletin in bulletins { print.add(bulletin.name) }
    for year in planYears { print.add(year) }
    for list in ledgers.lists { print.add(list) }
    for meeting in ledgers.meetings { print.add(register.meetings[meeting].id) }
    for isThere in [
      hasNewStarts, hasWallChart, ledgers.hasProblems, ledgers.hasFactors, ledgers.hasInspections,
      ledgers.hasApprovals, ledgers.hasBonds,
    ] { print.add(isThere) }
    print.add(reports.count)
    print.add(bulletins.count)
    print.add(planYears.count)
    print.add(ledgers.meetings.count)
  }
}
