import Portfolio

/// What a file of the content folder is, by its name.
enum ContentRole: Hashable {
  case settings
  case units
  case plan(year: Int, version: Plan.Version)
  case progress(Day, isInterim: Bool)
  case list(id: String)
  case ledger(Ledger)
  case narrative(id: String)
  case meeting(Day)
  case bulletin(year: Int, number: Int)

  /// Beside a text, which may show it.
  case attachment

  /// Left by a system, an editor or a version control.
  case litter

  /// In a folder of tables, but named as none of them.
  case misnamedTable

  /// As `misnamedTable`, for there is no such year, month or day.
  case impossibleDate
  case unknown
}

/// Tables of which there is one.
enum Ledger: String, CaseIterable {
  case milestones, problems, approvals, inspections, bonds, candidates, factors, corrections
}

extension ContentRole {
  /// Tells by the path below the content folder.
  ///
  /// Not looked at, wherever they lie: files and folders whose names begin with a point (`.git`,
  /// `.DS_Store`, `.~lock.plan.csv#`), the lock files of office programs (`~$plan.xlsx`) and what
  /// Windows leaves in folders (`Thumbs.db`, `desktop.ini`). An office neither sees nor makes them.
  init(path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: ContentRole.isLitter) {
      self = .litter
    } else if parts.count == 1 {
      self = ContentRole.atTop(path)
    } else {
      let name = parts.count == 2 ? String(Substring(parts[1])) : nil
      self = ContentRole.inFolder(Substring(parts[0]), name)
    }
  }

  private static func isLitter(_ name: Substring.UTF8View) -> Bool {
    if name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8) { return true }
    // Told by length first, for there is one look at each of very many files.
    guard name.count == 9 || name.count == 11 else { return false }
    return ["thumbs.db", "desktop.ini"].contains(Substring(name).lowercased())
  }

  private static func atTop(_ name: String) -> ContentRole {
    switch name {
    case "portal.yml": .settings
    case "units.csv": .units
    default: stem(of: name, ".csv").flatMap(Ledger.init).map(ContentRole.ledger) ?? .unknown
    }
  }

  /// - Parameter name: nil where the file lies in a folder within.
  private static func inFolder(_ folder: Substring, _ name: String?) -> ContentRole {
    switch folder {
    case "plans", "progress", "lists":
      guard let stem = name.flatMap({ stem(of: $0, ".csv") }) else { return .misnamedTable }
      return table(in: String(folder), stem)
    case "projects":
      guard let name else { return .attachment }
      return stem(of: name, ".md").map(ContentRole.narrative) ?? .unknown
    case "meetings", "bulletins":
      guard let stem = name.flatMap({ stem(of: $0, ".md") }) else { return .attachment }
      return text(in: String(folder), stem) ?? .unknown
    default: return .unknown
    }
  }

  private static func text(in folder: String, _ stem: String) -> ContentRole? {
    let numbers = FileNumbers(stem)
    switch numbers.lengths {
    case [4, 2, 2] where folder == "meetings": return numbers.day.map(ContentRole.meeting)
    case [4, 2], [4, 3]:
      let (year, number) = (numbers.values[0], numbers.values[1])
      // 100 and more take three digits, so that no number has two names.
      let isPadded = numbers.lengths[1] == 2 || number > 99
      let isKnown = folder == "bulletins" && year > 0 && number > 0 && isPadded
      return isKnown ? .bulletin(year: year, number: number) : nil
    default: return nil
    }
  }
}

/// A file's name without the ending that it should have.
private func stem(of name: String, _ ending: String) -> String? {
  name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
}
