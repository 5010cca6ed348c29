import Portfolio

extension Edition {
  /// What is on record of a project, in the order in which an office asks.
  func facts(of record: ProjectRecord, link: Linker) -> [Fact] {
    let entry = record.entry
    return parties(of: entry, link: link) + schedule(of: record) + amounts(of: record, link: link)
      + reporting(of: record, link: link)
  }

  private func parties(of entry: PlanEntry, link: Linker) -> [Fact] {
    let unit = register.units[entry.unit]
    let town = entry.town.map { register.units[$0] }
    let supervisor = entry.supervisor.map { register.units[$0].name }
    let facts: [Fact?] = [
      Fact(words(.figureUnit), unit.name, valueLink: link(.unit(unit))),
      supervisor.map { Fact(words(.factSupervisor), $0) },
      town.map { Fact(words(.figureTown), $0.name, valueLink: link(.town($0))) },
      Fact(
        words(.figureSector), settings.sectors[entry.sector],
        valueLink: link(.sector(entry.sector))),
      Fact(words(.factNature), words(entry.nature.term)),
      entry.source.map { Fact(words(.factSource), words($0.term)) },
    ]
    return facts.compactMap { $0 }
  }

  private func schedule(of record: ProjectRecord) -> [Fact] {
    let entry = record.entry
    let started = register.actualStart(of: record.project, by: figures.asOf)
    let report = record.figures?.report
    let facts: [Fact?] = [
      entry.start == nil && entry.finish == nil
        ? nil
        : Fact(
          words(.factSchedule),
          words(.factFromTo, [.from: words.month(entry.start), .to: words.month(entry.finish)])),
      started.map { Fact(words(.factStarted), words.date($0)) },
      report?.status.map { Fact(words(.figureStatus), words($0.term)) },
      report?.stage.map { Fact(words(.factStage), $0) },
    ]
    return facts.compactMap { $0 }
  }

  private func amounts(of record: ProjectRecord, link: Linker) -> [Fact] {
    let entry = record.entry
    func amount(_ name: Term, _ definition: String, _ money: Money?) -> Fact? {
      money.map {
        Fact(
          words(name), nameLink: link(.about, fragment: definition),
          words(.unitWan, [.value: Notation.wan($0)]))
      }
    }
    let report = record.figures?.report
    let overall = record.figures.map { figures in
      Fact(
        words(.factOverall), nameLink: link(.about, fragment: "overall-progress"),
        words(
          .factOverallValue,
          [
            .value: Notation.wan(entry.prior + figures.progress.completed),
            .rate: Notation.percent(figures.overall),
          ]))
    }
    let facts: [Fact?] = [
      amount(.figureTotal, "total", entry.total), amount(.figureAnnual, "annual", entry.annual),
      amount(.factPrior, "overall-progress", entry.prior), overall,
      amount(.factFunded, "completed", report?.funded).map { Fact($0.name, $0.value) },
    ]
    return facts.compactMap { $0 }
  }

  private func reporting(of record: ProjectRecord, link: Linker) -> [Fact] {
    guard let figures = record.figures else { return [] }
    let newest =
      figures.isOverdue == true
      ? words(.factReportOverdue, [.date: words.date(figures.report?.date)])
      : words.date(figures.report?.date)
    let facts: [Fact?] = [
      Fact(words(.factCadence), words(record.entry.cadence.term)),
      Fact(
        words(.factReport), nameLink: link(.about, fragment: "overdue-report"), newest),
      figures.report?.note.map { Fact(words(.factNote), $0) },
    ]
    return facts.compactMap { $0 }
  }

  /// 全年完成投资40,756万元，完成年度计划的88.6%，慢于时间进度11.4个百分点，严重滞后.
  func finding(of record: ProjectRecord) -> [String] {
    guard let progress = record.figures?.progress else { return [] }
    let isWholeYear = figures.asOf.month == 12 && figures.asOf.isMonthEnd
    let clauses = words.finding(
      progress, isWholeYear ? .findingProjectYear : .findingProject,
      [
        .period: words.period(to: figures.asOf), .value: Notation.wan(progress.completed),
      ])
    return clauses + (progress.pace == .seriouslyBehind ? [words(.paceSeriouslyBehind)] : [])
  }
}
