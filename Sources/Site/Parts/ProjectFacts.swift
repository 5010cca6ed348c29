import Portfolio
import Templates

/// What is on record of a project; the template names each fact and puts them in order.
///
/// A class, since the template reaches each of its many names through the page.
final class ProjectFacts: Sendable {
  let record: ProjectRecord
  let edition: Edition
  let link: Linker

  /// Who answers for the project in the lists that it is in.
  let people: [PersonCell]

  /// This year's newest by the edition's day.
  private let report: Report?

  /// The earliest actual start by the edition's day.
  let started: Day?

  static let shape = Shape<ProjectFacts>([
    .text("unit") { $0.edition.name(ofUnit: $0.entry.unit) },
    .text("unitLink") { $0.link.write(.unit($0.units[$0.entry.unit]), to: &$1) },
    .optionalText("supervisor") { $0.name(of: $0.entry.supervisor) },
    .optionalText("town") { $0.name(of: $0.entry.town) },
    .text("townLink") { facts, output in
      if let town = facts.entry.town { facts.link.write(.town(facts.units[town]), to: &output) }
    },
    .text("sector") { $0.edition.settings.sectors[$0.entry.sector] },
    .text("sectorLink") { $0.link.write(.sector($0.entry.sector), to: &$1) },
    .text("nature") { $0.edition.words.write($0.entry.nature.term, to: &$1) },
    .optionalText("origin", { $0.entry.source }) { $0.edition.words.write($1.term, to: &$2) },
    .flag("hasSchedule") { $0.entry.start != nil || $0.entry.finish != nil },
    .text("start") { $0.edition.words.write($0.entry.start, to: &$1) },
    .text("finish") { $0.edition.words.write($0.entry.finish, to: &$1) },
    .optionalText("started", { $0.started }) { $0.edition.words.write($1, to: &$2) },
    .optionalText("status", { $0.report?.status }) { $0.edition.words.write($1.term, to: &$2) },
    .optionalText("stage") { $0.report?.stage },
    .figure("total") { $1.add(wan: $0.entry.total) },
    .figure("annual") { $1.add(wan: $0.entry.annual) },
    .figure("prior") { $1.add(wan: $0.entry.prior) },
    .flag("isInForce") { $0.record.figures != nil },
    .figure("overall") { $1.add(wan: $0.completedSoFar) },
    .figure("overallShare") { $1.add(percent: $0.record.figures?.overall) },
    .optionalText("funded", { $0.report?.funded }) { $2.add(wan: $1) },
    .text("cadence") { $0.edition.words.write($0.entry.cadence.term, to: &$1) },
    .text("reported") { $0.edition.words.write($0.report?.date, to: &$1) },
    .flag("isOverdue") { $0.record.figures?.isOverdue == true },
    .list("people", PersonCell.shape) { $0.people },
    .optionalText("note") { $0.report?.note },
    .text("source") { $0.edition.write(source: $0.entry.origin, to: &$1) },
  ])

  /// - Parameter assignments: Of the project.
  init(
    _ record: ProjectRecord, in assignments: [ListAssignment], of edition: Edition, link: Linker
  ) {
    self.record = record
    self.edition = edition
    self.link = link
    report = record.figures?.report
    people = edition.people(of: assignments)
    started = edition.register.actualStart(of: record.project, by: edition.figures.asOf)
  }

  private var entry: PlanEntry { record.entry }

  private var units: [Unit] { edition.register.units }

  private func name(of unit: Int?) -> String? { unit.map { edition.name(ofUnit: $0) } }

  private var completedSoFar: Money {
    entry.prior + (record.figures?.progress.completed ?? .zero)
  }
}
