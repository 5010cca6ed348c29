import Charts
import Portfolio

extension WallChart {
  /// More rows would need coordinates beyond what a drawing can hold.
  static let mostRows = 4000

  /// The paper that the chart needs, which its texts alone decide.
  func paper(in edition: Edition) -> String {
    sheet(of: edition, drawsWork: false).sheet.name
  }

  /// The chart laid out for paper.
  func sheet(of edition: Edition, drawsWork: Bool = true) -> Gantt {
    let words = edition.words
    let count = Notation.count(projects.count)
    let title = name(of: edition)
    let today = words.date(edition.figures.asOf)
    let subtitle = words(
      .wallSubtitle, [.name: edition.settings.publisher, .date: today, .count: count])
    let description = words(.wallDescription, [.count: count, .date: today])
    return Gantt(
      caption: Caption(id: "wall-chart", title: title, description: description), title: title,
      subtitle: edition.settings.isSample ? words(.wallSample, [.value: subtitle]) : subtitle,
      heads: heads(in: words), keys: keys(in: words), axis: ganttAxis(in: edition),
      groups: places.map { place in
        Gantt.Group(
          label: place.heading(in: words),
          rows: place.projects.map { row(of: $0, in: edition, drawsWork: drawsWork) })
      }, noData: words(.noData))
  }

  func name(of edition: Edition) -> String {
    let words = edition.words
    guard let list else { return words(.wallTitle, [.name: edition.settings.region]) }
    return words(.wallListTitle, [.name: edition.settings.region, .title: list.name])
  }

  private func heads(in words: Words) -> Gantt.Heads {
    let leader = hasLeaders ? [words(.peopleLeader)] : []
    return Gantt.Heads(
      label: words(.figureProject), cells: [words(.figureUnit)] + leader + [words(.wallPeriod)],
      note: words(.aboutLead), work: words(.wallWork), share: words(.wallShare),
      planned: words(.wallPlanned), actual: words(.wallActual))
  }

  /// Colours tell the sign of the lead, wherever the office draws its boundary.
  private func keys(in words: Words) -> [Heat.Key] {
    [
      Heat.Key(.ahead, words(.paceNotBehind)), Heat.Key(.behind, words(.paceSlow)),
      Heat.Key(.farBehind, words(.paceSeriouslyBehind)),
    ]
  }

  private func row(
    of project: WallProject, in edition: Edition, drawsWork: Bool
  ) -> Gantt.Row {
    let (words, entry) = (edition.words, project.record.entry)
    let leader = hasLeaders ? [project.leader ?? ""] : []
    let period = words.span(from: entry.start, to: entry.finish)
    let lead = project.record.figures.flatMap { LeadView($0.progress, in: words) }
    return Gantt.Row(
      label: entry.name, cells: [edition.name(ofUnit: entry.unit)] + leader + [period],
      work: drawsWork ? project.work(on: axis) : .none,
      note: lead.map(\.text) ?? project.record.standingText(in: words) ?? Notation.absent,
      tooltip: edition.register.projects[project.record.project].id)
  }
}

extension WallChart.Place {
  func heading(in words: Words) -> String {
    words(.wallGroup, [.name: name, .count: Notation.count(projects.count)])
  }
}
