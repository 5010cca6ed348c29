import Portfolio

extension ContentRole {
  /// What a table in one of the folders of tables is, by its name without `.csv`.
  static func table(in folder: String, _ stem: String) -> ContentRole {
    switch folder {
    case "plans": plan(stem)
    case "progress": progress(stem)
    default: .list(id: stem)
    }
  }

  private static func plan(_ stem: String) -> ContentRole {
    let numbers = FileNumbers(stem)
    switch numbers.lengths {
    case [4]:
      let year = numbers.values[0]
      return year > 0 ? .plan(year: year, version: .issued) : .impossibleDate
    case [4, 2]:
      guard let month = numbers.month else { return .impossibleDate }
      return .plan(year: month.year, version: .adjusted(month))
    default: return draft(stem)
    }
  }

  /// `2023-draft-2022-12`: the plan of 2023 as of December 2022.
  private static func draft(_ stem: String) -> ContentRole {
    let parts = stem.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "draft" else { return .misnamedTable }
    let (year, month) = (FileNumbers(String(parts[0])), FileNumbers(String(parts[2])))
    guard year.lengths == [4], month.lengths == [4, 2] else { return .misnamedTable }
    guard year.values[0] > 0, let month = month.month else { return .impossibleDate }
    return .plan(year: year.values[0], version: .draft(month))
  }

  private static func progress(_ stem: String) -> ContentRole {
    let numbers = FileNumbers(stem)
    switch numbers.lengths {
    case [4, 2]:
      guard let month = numbers.month else { return .impossibleDate }
      return .progress(month.lastDay, isInterim: false)
    case [4, 2, 2]:
      guard let day = numbers.day else { return .impossibleDate }
      return .progress(day, isInterim: true)
    default: return .misnamedTable
    }
  }
}

/// The numbers of a name like `2022-11-15`.
struct FileNumbers {
  /// How many digits each has; empty where the name is anything but digits and hyphens.
  let lengths: [Int]
  let values: [Int]

  init(_ name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = parts.allSatisfy { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    lengths = isNumeric ? parts.map(\.utf8.count) : []
    values = isNumeric ? parts.compactMap { Int($0) } : []
  }

  var month: Month? { values.count < 2 ? nil : Month(year: values[0], month: values[1]) }

  var day: Day? {
    values.count < 3 ? nil : Day(year: values[0], month: values[1], day: values[2])
  }
}
