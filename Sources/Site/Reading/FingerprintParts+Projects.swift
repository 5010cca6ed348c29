import Fingerprints
import Portfolio
import Records

extension FingerprintParts {
  /// A project's rows in plans and progress tables.
  mutating func add(progressOf project: Int, in register: Register, _ files: RecordFingerprints) {
    for plan in register.plans.indices {
      guard let position = register.plans[plan].position(of: project) else {
        add(false)
        continue
      }
      add(register.plans[plan].entries[position].origin, files)
    }
    let reports = register.reports.range(of: project)
    add(reports.count)
    for report in reports { add(register.reports.origin(at: report), files) }
  }

  /// A project's rows in all other tables.
  mutating func add(ledgersOf project: Int, in register: Register, _ files: RecordFingerprints) {
    add(register.milestones.groups.positions(of: project), files) {
      register.milestones.rows[$0].origin
    }
    add(register.tasks.groups.positions(of: project), files) { register.tasks.rows[$0].origin }
    add(register.problems.groups.positions(of: project), files) {
      register.problems.rows[$0].origin
    }
    add(register.approvals.groups.positions(of: project), files) {
      register.approvals.rows[$0].origin
    }
    add(register.inspections.groups.positions(of: project), files) {
      register.inspections.rows[$0].origin
    }
    add(register.bonds.groups.positions(of: project), files) { register.bonds.rows[$0].origin }
    add(register.factors.groups.positions(of: project), files) { register.factors.rows[$0].origin }
  }

  /// The projects before and after one, and their names.
  mutating func add(neighboursOf project: Int, in edition: Edition) {
    let neighbours = edition.neighbours(of: project)
    for neighbour in [neighbours.previous, neighbours.next] {
      add(neighbour.map { edition.register.projects[$0.project].id } ?? "")
      add(neighbour?.name ?? "")
    }
  }

  /// The meetings that decided on a project's problems.
  mutating func add(
    meetingsOf project: Int, in edition: Edition, _ files: RecordFingerprints
  ) {
    for problem in edition.register.problems.of(project) {
      for meeting in edition.ledgers.meetings(on: problem) { add(files.files[meeting.text.path]) }
    }
  }

  /// Rows of a table, by their positions: a row that is handed over counts all its texts.
  private mutating func add(
    _ rows: ArraySlice<Int32>, _ files: RecordFingerprints, origin: (Int) -> Origin
  ) {
    add(rows.count)
    for row in rows { add(origin(Int(row)), files) }
  }

  /// A row, with the place that its page names.
  private mutating func add(_ origin: Origin, _ files: RecordFingerprints) {
    add(origin.table)
    add(origin.line)
    add(files.row(at: origin))
  }
}
