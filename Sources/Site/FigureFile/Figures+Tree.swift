import Portfolio
import Templates

extension Figures {
  /// All figures as `data/figures.json` orders and names them.
  func tree(of register: Register) -> FigureNode {
    .fields([
      ("schema", .value(.count(1, of: .plain))),
      ("asOf", .value(.date(asOf))),
      ("year", .value(.year(year))),
      ("timeProgress", .value(.share(timeProgress))),
      ("tiers", .elements(tiers, key: \.tier.id, node: \.node)),
      (
        "units",
        .elements(units, key: { register.units[$0.unit].id }, node: { $0.node(in: register) })
      ),
      ("domains", .elements(domains, key: \.name, node: \.node)),
      ("projects", .elements(projectElements(of: register))),
      ("problems", problems.node),
      (
        "newStarts",
        .elements(
          FigureElements(
            count: 4, key: { String($0 + 1) }, node: { self.newStarts[$0].node }))
      ),
      ("draftPlan", draftPlan?.node ?? .null),
    ])
  }
}

extension Figures {
  /// A project on record that the plan in force does not name has no figures, but its name is no
  /// mistake: the site may be made for an earlier day.
  private func projectElements(of register: Register) -> FigureElements {
    let rows = plan.facts
    return FigureElements(
      count: rows.count, key: { register.projects[rows[$0].project].id },
      node: { self.project(at: $0).node(in: register) },
      find: { key, name, near in
        let isNear = near.map { register.projects[$0].id.isWritten(key) } ?? false
        guard let project = isNear ? near : register.position(ofProject: key),
          let column = ProjectColumn.all.firstIndex(where: { name.isText($0.name) })
        else { return nil }
        return self.project(project).map { ProjectColumn.all[column].value($0, register) }
          ?? .absent
      },
      write: { self.project(at: $0).write(in: register, to: &$1) })
  }
}

extension String {
  /// Whether its UTF-8 is these bytes.
  fileprivate func isWritten(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = self
    return text.withUTF8 { text in
      bytes.isSame(as: text)
    }
  }
}

extension Register {
  func id(of project: ProjectFigures) -> String { projects[project.entry.project].id }
}

extension Progress {
  /// `annual`, `completed`, `completionRate`, in the order that every group shares.
  fileprivate var amounts: [(name: String, node: FigureNode)] {
    [
      ("annual", .value(.money(annual))), ("completed", .value(.money(completed))),
      ("completionRate", .value(.share(rate))),
    ]
  }
}

extension GroupFigures {
  fileprivate var sums: [(name: String, node: FigureNode)] {
    [
      ("projects", .value(.count(projects, of: .projects))), ("total", .value(.money(total))),
    ] + progress.amounts + [("lead", .value(.lead(progress.lead)))]
  }
}

extension YearOnYear {
  fileprivate var node: FigureNode {
    .fields([
      ("projects", .value(.change(projects))), ("total", .value(.change(total))),
      ("annual", .value(.change(annual))),
    ])
  }
}

extension TierFigures {
  fileprivate var node: FigureNode {
    .fields(
      [("id", .value(.text(tier.id))), ("name", .value(.text(tier.name)))] + group.sums + [
        ("pace", .value(.pace(group.progress.pace))),
        ("yearOnYear", yearOnYear.node),
        ("series", .elements(series, key: \.date.description, node: \.node)),
      ])
  }
}

extension SeriesPoint {
  fileprivate var node: FigureNode {
    .fields([
      ("date", .value(.date(date))), ("completed", .value(.money(progress.completed))),
      ("completionRate", .value(.share(progress.rate))),
      ("timeProgress", .value(.share(timeProgress))), ("lead", .value(.lead(progress.lead))),
    ])
  }
}

extension UnitFigures {
  fileprivate func node(in register: Register) -> FigureNode {
    let identity = register.units[unit]
    return .fields(
      [
        ("id", .value(.text(identity.id))), ("name", .value(.text(identity.name))),
        ("projects", .value(.count(group.projects, of: .projects))),
      ] + group.progress.amounts + [
        ("rank", .value(.rank(rank))), ("investmentRank", .value(.rank(investmentRank))),
        ("share", .value(.share(share))),
        ("recognition", .value(.recognition(recognition))),
      ])
  }
}

extension DomainFigures {
  fileprivate var node: FigureNode {
    .fields(
      [("name", .value(.text(name)))] + group.sums + [
        ("sectors", .elements(sectors, key: \.name, node: \.node))
      ])
  }
}

extension SectorFigures {
  fileprivate var node: FigureNode {
    .fields([("name", .value(.text(name)))] + group.sums)
  }
}

/// A figure of a project: its name, and how it is read from the others.
private struct ProjectColumn: Sendable {
  let name: StaticString
  let value: @Sendable (ProjectFigures, Register) -> FigureValue

  /// In the order of the file.
  static let all: [ProjectColumn] = [
    ProjectColumn(name: "id") { .text($1.id(of: $0)) },
    ProjectColumn(name: "name") { project, _ in .text(project.entry.name) },
    ProjectColumn(name: "tiers") { project, register in
      .texts(project.tiers.map { register.settings.tiers[$0].id })
    },
    ProjectColumn(name: "unit") { .text($1.units[$0.entry.unit].id) },
    ProjectColumn(name: "sector") { .text($1.settings.sectors[$0.entry.sector]) },
    ProjectColumn(name: "category") { project, _ in .text(project.entry.category.rawValue) },
    ProjectColumn(name: "nature") { project, _ in .text(project.entry.nature.rawValue) },
    ProjectColumn(name: "total") { project, _ in .money(project.entry.total) },
    ProjectColumn(name: "annual") { project, _ in .money(project.progress.annual) },
    ProjectColumn(name: "completed") { project, _ in .money(project.progress.completed) },
    ProjectColumn(name: "completionRate") { project, _ in .share(project.progress.rate) },
    ProjectColumn(name: "lead") { project, _ in .lead(project.progress.lead) },
    ProjectColumn(name: "pace") { project, _ in .pace(project.progress.pace) },
    ProjectColumn(name: "overallProgress") { project, _ in .share(project.overall) },
    ProjectColumn(name: "reportDate") { project, _ in .date(project.report?.date) },
    ProjectColumn(name: "overdue") { project, _ in .flag(project.isOverdue) },
  ]
}

extension ProjectFigures {
  fileprivate func node(in register: Register) -> FigureNode {
    .fields(ProjectColumn.all.map { ("\($0.name)", .value($0.value(self, register))) })
  }

  /// Writes the node in JSON.
  fileprivate func write(in register: Register, to output: inout Output) {
    var before = UInt8(ascii: "{")
    for column in ProjectColumn.all {
      output.add(before)
      output.add(UInt8(ascii: "\""))
      output.add(column.name)
      output.add(UInt8(ascii: "\""))
      output.add(UInt8(ascii: ":"))
      column.value(self, register).write(to: &output)
      before = UInt8(ascii: ",")
    }
    output.add(UInt8(ascii: "}"))
  }
}

extension ProblemFigures {
  fileprivate var node: FigureNode {
    .fields([
      ("raised", .value(.count(raised, of: .problems))),
      ("open", .value(.count(open, of: .problems))),
      ("solved", .value(.count(solved, of: .problems))),
      ("overdue", .value(.count(overdue, of: .problems))),
      ("projectsUnblocked", .value(.count(projectsUnblocked, of: .projects))),
    ])
  }
}

extension NewStartFigures {
  fileprivate var node: FigureNode {
    .fields([
      ("quarter", .value(.count(quarter, of: .plain))),
      ("planned", .value(.count(planned, of: .projects))),
      ("started", .value(.count(started, of: .projects))),
    ])
  }
}

extension DraftPlanFigures {
  fileprivate var node: FigureNode {
    .fields([
      ("year", .value(.year(year))), ("projects", .value(.count(projects, of: .projects))),
      ("total", .value(.money(total))), ("annual", .value(.money(annual))),
      ("yearOnYear", yearOnYear.node),
    ])
  }
}
