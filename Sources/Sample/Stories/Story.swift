/// A project's narrative, of about 2 KB.
struct Story {
  private let project: SampleProject
  private let records: SampleRecords
  private let trade: Trade
  private let branch: Trade.Branch
  private var draws: SplitMix64
  private var phrase: Phrase
  private(set) var bytes: [UInt8] = []

  /// From how many bytes on only the closing section follows.
  private static let fullness = 1_650

  init(of project: SampleProject, in records: SampleRecords) {
    self.project = project
    self.records = records
    trade = project.trade
    branch = trade.branches[project.kind.branch]
    draws = SplitMix64(records.seed, .story, project.number)
    let blanks = StoryBlanks(of: project, in: records, &draws)
    phrase = Phrase(SplitMix64(seed: draws.next()), value: blanks.text)
    write(referring: blanks.canRefer, linking: blanks.canLink)
  }

  private mutating func write(referring: Bool, linking: Bool) {
    line("---")
    line("summary: " + phrase.pick(StoryPhrases.summaries))
    line("---")
    line(phrase.pick(branch.aims) + phrase.pick(branch.scopes))
    heading(StoryPhrases.paceHeadings)
    line(phrase.pick(referring ? StoryPhrases.figures : StoryPhrases.plain))
    if draws.happens(500) { paragraph(StoryPhrases.remarks) }
    if draws.happens(420) { writeTable() }
    if linking, draws.happens(380) {
      heading(StoryPhrases.linkHeadings)
      line(phrase.pick(StoryPhrases.links))
    }
    heading(StoryPhrases.craftHeadings)
    line(draws.order(of: branch.crafts.count).map { phrase.fill(branch.crafts[$0]) }.joined())
    writeTopics()
    writeNext()
  }

  /// As many topics as there is room for.
  private mutating func writeTopics() {
    for place in draws.order(of: StoryTopic.all.count) where bytes.count < Story.fullness {
      let topic = StoryTopic.all[place]
      heading(topic.headings)
      let paragraphs = draws.order(of: topic.paragraphs.count).prefix(2)
      line(paragraphs.map { phrase.fill(topic.paragraphs[$0]) }.joined(separator: "\n\n"))
    }
  }

  private mutating func writeNext() {
    heading(StoryPhrases.nextHeadings)
    let steps = isFinished ? StoryPhrases.after : StoryPhrases.next
    let items = draws.order(of: steps.count).prefix(draws.draw(3...4))
    for (place, item) in items.enumerated() {
      let text = phrase.fill(steps[item])
      line("- " + (place == items.count - 1 ? text.dropLast() + "。" : text))
    }
  }

  private var isFinished: Bool {
    project.years.contains { course in
      course.completion.map { 12 * course.year + $0 < records.timeline.months } ?? false
    }
  }

  private mutating func heading(_ headings: [String]) {
    line("")
    line("## " + draws.pick(headings))
    line("")
  }

  private mutating func paragraph(_ phrases: [String]) {
    line("")
    line(phrase.pick(phrases))
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension Story {
  private mutating func writeTable() {
    let quarters = quarters
    if quarters.count > 1, draws.happens(500) {
      heading(StoryPhrases.quarterHeadings)
      line("| 时间 | 本年累计完成 |\n| --- | ---: |")
      for quarter in quarters { line("| \(quarter.name) | \(quarter.completed.wanText)万元 |") }
      return
    }
    heading(StoryPhrases.nodeHeadings)
    line("| 节点 | 计划 | 实际 |\n| --- | --- | --- |")
    for node in records.nodes(of: project) {
      line("| \(node.name) | \(node.planned.text) | \(node.actual?.text ?? "未到") |")
    }
  }

  /// What the newest year's tables say of the project at the ends of quarters.
  private var quarters: [(name: String, completed: Yuan)] {
    let timeline = records.timeline
    guard let course = project.year(timeline.last.yearIndex) else { return [] }
    return stride(from: 2, to: timeline.months(in: course.year), by: 3).compactMap { month in
      guard course.reports(in: month, timeline) else { return nil }
      return ("\(month + 1)月底", course.reported(in: month))
    }
  }
}
