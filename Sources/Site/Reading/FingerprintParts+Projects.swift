import Fingerprints
import Portfolio
import Records

extension FingerprintParts {
  /// A project's rows in plans and progress tables.
  mutating func add(progressOf project: Int, in register: Register, _ files: RecordFingerprints) {
    for plan in register.plans {
      guard let entry = plan.entry(of: project) else {
        add(false)
        continue
      }
      add(entry.origin, files)
    }
    add(register.reports.of(project), files) { $0.origin }
  }

  /// A project's rows in all other tables.
  mutating func add(ledgersOf project: Int, in register: Register, _ files: RecordFingerprints) {
    add(register.milestones.of(project), files) { $0.origin }
    add(register.tasks.of(project), files) { $0.origin }
    add(register.problems.of(project), files) { $0.origin }
    add(register.approvals.of(project), files) { $0.origin }
    add(register.inspections.of(project), files) { $0.origin }
    add(register.bonds.of(project), files) { $0.origin }
    add(register.factors.of(project), files) { $0.origin }
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

  /// The figures that a narrative may name; those of its own project follow from the project's rows.
  mutating func add(figuresNamedIn mentions: NarrativeMentions, _ names: FigureNames) {
    for name in mentions.figures {
      add(name)
      add(names.value(named: name))
    }
  }

  private mutating func add<Row>(
    _ rows: some Collection<Row>, _ files: RecordFingerprints, origin: (Row) -> Origin
  ) {
    add(rows.count)
    for row in rows { add(origin(row), files) }
  }

  /// A row, with the place that its page names.
  private mutating func add(_ origin: Origin, _ files: RecordFingerprints) {
    add(origin.table)
    add(origin.line)
    add(files.row(at: origin))
  }

  /// A figure exactly, however it would be rounded; what is no figure's name differs from all.
  private mutating func add(_ value: FigureValue?) {
    switch value {
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      add(String(ratio.numerator))
      add(String(ratio.denominator))
    case let value?: add(value.json)
    case nil: add(false)
    }
  }
}
