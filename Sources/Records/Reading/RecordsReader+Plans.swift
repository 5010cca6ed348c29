import Diagnostics
import Portfolio

/// A plan's file and what stands in it.
struct PlanText {
  let file: ContentLayout.PlanFile

  /// nil where it could not be read.
  let text: DecodedText?
}

extension RecordsReader {
  /// By year, then issued, adjustments by month, drafts by month.
  mutating func planTexts() -> [PlanText] {
    layout.plans.map { PlanText(file: $0, text: text(of: $0.path)) }
  }

  /// Every project that a plan names, by the bytes of its id; the tables read afterwards may
  /// name them.
  mutating func projects(in plans: [PlanText]) -> [Project] {
    var found: Set<String> = []
    names.projects.isPartial = plans.isEmpty
    for plan in plans {
      guard let text = plan.text else {
        names.projects.isPartial = true
        continue
      }
      var reader = reader(of: text, at: plan.file.path)
      // Ids are ASCII, which Swift compares by bytes.
      let ids = reader.ids()
      found.formUnion(ids.readable)
      for id in ids.faulty { names.projects.addFaulty(id) }
      names.projects.isPartial = names.projects.isPartial || !ids.isWhole
      takeNames(from: reader)
    }
    // Ids are ASCII, which Swift compares by bytes.
    let ids = found.sorted()
    for (position, id) in ids.enumerated() { names.projects.add(id, for: position) }
    return ids.map(Project.init)
  }

  mutating func plans(_ texts: [PlanText], projects: Int) -> [Plan] {
    texts.compactMap { plan in
      guard let text = plan.text else { return nil }
      var entries: [PlanEntry] = []
      _ = read(text, at: plan.file.path, as: PlanTable.self, into: &entries) { $0.entry(&$1) }
      return Plan(
        year: plan.file.year, version: plan.file.version, table: position(of: plan.file.path),
        entries: entries, projects: projects)
    }
  }
}

/// The ids of a plan's rows, whatever else is wrong with the rows.
struct PlanIds {
  var readable: [String] = []

  /// As they are written; they are reported where the plan is read.
  var faulty: [String] = []

  /// Whether every row's id was seen.
  var isWhole = true
}

extension TableReader {
  /// Looks at a plan's ids only.
  mutating func ids() -> PlanIds {
    var ids = PlanIds()
    guard readHeader() else {
      ids.isWhole = false
      return ids
    }
    var columns = ColumnBinder(header: header)
    let column = PlanTable(&columns).id
    guard let position = column.position else {
      ids.isWhole = false
      return ids
    }
    while nextFilledRow() {
      if let id = read(column) {
        ids.readable.append(id)
      } else {
        ids.faulty.append(text(at: position))
      }
      ids.isWhole = ids.isWhole && unclosedQuote == nil
    }
    return ids
  }
}
