import Portfolio

/// A plan's file, and which projects its rows name, whatever else is wrong with them.
struct PlanText {
  let file: ContentLayout.PlanFile

  /// nil where it could not be read.
  let text: DecodedText?
  let ids: PlanIds
}

extension RecordsReader {
  /// By year, then issued, adjustments by month, drafts by month.
  mutating func planTexts() -> [PlanText] {
    layout.plans.map { file in
      guard let text = text(of: file.path) else {
        return PlanText(file: file, text: nil, ids: PlanIds(isWhole: false))
      }
      var reader = reader(of: text, at: file.path)
      defer { takeNames(from: reader) }
      return PlanText(file: file, text: text, ids: reader.ids())
    }
  }

  /// Every project that a plan names, by the bytes of its id; the tables read afterwards may
  /// name them.
  mutating func projects(in plans: [PlanText]) -> [Project] {
    names.projects.isPartial = plans.isEmpty || plans.contains { !$0.ids.isWhole }
    for id in plans.flatMap(\.ids.faulty) { names.projects.addFaulty(id) }
    let all = NameIndex(plans.lazy.flatMap(\.ids.readable)).names
    // Ids are ASCII, which Swift compares by bytes.
    let ids = all.sorted()
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

/// The ids of a plan's rows.
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
    guard readHeader() else { return PlanIds(isWhole: false) }
    var columns = ColumnBinder(header: header)
    let column = PlanTable(&columns).id
    guard let position = column.position else { return PlanIds(isWhole: false) }
    var ids = PlanIds()
    while nextFilledRow() {
      if let id = read(column) {
        ids.readable.append(id)
      } else if !isBlank(at: position) {
        ids.faulty.append(text(at: position))
      }
      ids.isWhole = ids.isWhole && unclosedQuote == nil
    }
    return ids
  }
}
