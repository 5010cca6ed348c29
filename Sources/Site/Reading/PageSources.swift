import Fingerprints
import Portfolio
import Records

/// From what pages are made, in fingerprints: with the same one a page would have the same bytes.
///
/// A page's fingerprint may stand for more than the page reads, never for less.
struct PageSources: Sendable {
  let register: Register
  let records: RecordFingerprints

  /// What every page reads: the program, the words, the settings, the units, the day, which pages
  /// there are, and how many projects have reported.
  let common: Fingerprint

  /// Every file of the content folder that is read, but narratives.
  private let allRecords: Fingerprint

  /// Which files there are, and which texts are published: where links may lead.
  private let linkTargets: Fingerprint

  init(of edition: Edition, _ records: RecordFingerprints, parts: SiteParts, program: String) {
    register = edition.register
    self.records = records
    common = Fingerprint { print in
      print.add(program)
      print.add(parts.fingerprint)
      for file in ["portal.yml", "units.csv"] { print.add(records.files[file]) }
      for header in records.headers { print.add(header) }
      edition.describe(into: &print)
    }
    let narratives = Set(edition.register.narratives.lazy.map(\.text.path))
    allRecords = Fingerprint { print in
      let files = records.files.filter { !narratives.contains($0.key) }
      for (path, file) in files.sorted(by: { bytesPrecede($0.key, $1.key) }) {
        print.add(path)
        print.add(file)
      }
    }
    linkTargets = edition.linkTargetsFingerprint
  }

  /// Of a page that may read every record but the narratives' texts.
  func everything(_ template: Fingerprint? = nil) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      print.add(template)
      print.add(allRecords)
    }
  }

  /// Of the public form of a table.
  func table(_ path: String) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      print.add(records.files[path])
    }
  }
}

extension PageSources {
  /// Of a project's page: its rows in every table, its narrative with the figures that this names,
  /// and the names of its neighbours.
  ///
  /// - Parameter names: Resolves the figures that the narrative names.
  func project(
    _ project: Int, of edition: Edition, naming names: FigureNames, _ template: Fingerprint
  ) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      print.add(template)
      add(rowsOf: project, to: &print)
      for neighbour in [project - 1, project + 1] where register.projects.indices.contains(neighbour)
      {
        print.add(edition.record(of: neighbour)?.entry.name ?? "")
      }
      for problem in register.problems.of(project) {
        for meeting in edition.ledgers.meetings(on: problem) {
          print.add(records.files[meeting.text.path])
        }
      }
      guard let narrative = register.narrative(of: project) else { return }
      print.add(linkTargets)
      print.add(records.files[narrative.text.path])
      let own = "projects.\(register.projects[project].id)."
      for name in narrative.mentions where !name.hasPrefix(own) {
        print.add(name)
        print.add(names.value(named: name))
      }
    }
  }

  private func add(rowsOf project: Int, to print: inout FingerprintParts) {
    for plan in register.plans { add([plan.entry(of: project)].compactMap(\.self), \.origin, &print) }
    add(register.reports.of(project), \.origin, &print)
    add(register.milestones.of(project), \.origin, &print)
    add(register.tasks.of(project), \.origin, &print)
    add(register.problems.of(project), \.origin, &print)
    add(register.approvals.of(project), \.origin, &print)
    add(register.inspections.of(project), \.origin, &print)
    add(register.bonds.of(project), \.origin, &print)
    add(register.factors.of(project), \.origin, &print)
  }

  private func add<Row>(
    _ rows: some Collection<Row>, _ origin: (Row) -> Origin, _ print: inout FingerprintParts
  ) {
    for row in rows {
      let origin = origin(row)
      print.add(origin.table)
      print.add(origin.line)
      print.add(records.row(at: origin))
    }
    print.add(rows.count)
  }
}

extension FingerprintParts {
  /// A figure exactly, however it would be rounded; what is no figure's name differs from all.
  fileprivate mutating func add(_ value: FigureValue?) {
    switch value {
    case .share(let ratio), .lead(let ratio), .change(let ratio):
      add(String(ratio.numerator))
      add(String(ratio.denominator))
    case let value?: add(value.json)
    case nil: add(false)
    }
  }
}
