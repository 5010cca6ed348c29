import Portfolio
import Templates

/// One meeting: when it was, who chaired it, what was agreed, and the problems that it took up.
struct MeetingPage: Sendable {
  let chrome: Chrome
  let title: String
  let facts: [Fact]
  let text: MeetingText?
  let problems: ProblemTable?
  let previous: MenuEntry?
  let next: MenuEntry?

  static let shape = Shape<MeetingPage>(
    Slot.including(Chrome.shape) { $0.chrome } + [
      .text("heading") { $0.title },
      .list("facts", Fact.shape) { $0.facts },
      .optional("record", MeetingText.shape) { $0.text },
      .optional("problems", ProblemTable.shape) { $0.problems },
      .optional("previous", MenuEntry.shape) { $0.previous },
      .optional("next", MenuEntry.shape) { $0.next },
      .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
    ])
}

/// What was written of a meeting.
struct MeetingText: Sendable {
  let source: String
  private let text: ShownText

  static let shape = Shape<MeetingText>([
    .markup("text", writing: { $0.text.render(into: &$1, headingLevel: 3) }),
    .text("source") { $0.source },
  ])

  /// - Returns: nil where the file can no longer be read.
  init?(_ text: TextSource, of edition: Edition, link: Linker) {
    guard let shown = edition.shown(text, link: link) else { return nil }
    self.text = shown
    source = text.path
  }
}

extension MeetingPage {
  /// - Parameter place: Position among the meetings held, oldest first.
  init(_ place: Int, of edition: Edition) {
    let words = edition.words
    let held = edition.directory.ledgers.meetings.map { edition.register.meetings[$0] }
    let meeting = held[place]
    let address = Address.meeting(meeting)
    let link = Linker(from: address)
    let taken = meeting.problems.map { edition.register.problems.rows[$0] }
    title = edition.title(of: meeting)
    chrome = edition.ledgerChrome(title, at: address, below: (.viewsMeetings, .meetings))
    facts = edition.facts(of: meeting, taken: taken)
    text = MeetingText(meeting.text, of: edition, link: link)
    problems = ProblemTable(
      taken,
      heading: words(
        .headingCounted, [.name: words(.meetingProblems), .count: Notation.count(taken.count)]),
      of: edition, link: link)
    func neighbour(_ place: Int) -> MenuEntry? {
      guard held.indices.contains(place) else { return nil }
      return MenuEntry(
        label: edition.title(of: held[place]), link: link(.meeting(held[place])),
        isCurrent: false, isParent: false)
    }
    previous = neighbour(place - 1)
    next = neighbour(place + 1)
  }
}

extension Edition {
  /// 2022年12月5日督导会议.
  func title(of meeting: Meeting) -> String {
    words(
      .meetingTitle,
      [.date: words.date(meeting.date), .name: meeting.kind ?? words(.meetingKind)])
  }

  fileprivate func facts(of meeting: Meeting, taken: [Problem]) -> [Fact] {
    let problems = ProblemFigures(of: taken, on: figures.asOf)
    let facts: [Fact?] = [
      Fact(words(.meetingDate), words.date(meeting.date)),
      meeting.kind.map { Fact(words(.meetingType), $0) },
      meeting.chair.map { Fact(words(.meetingChair), $0) },
      problems.raised == 0
        ? nil
        : Fact(
          words(.meetingProblems),
          words(
            .meetingTaken,
            [
              .total: Notation.count(problems.raised), .count: Notation.count(problems.solved),
            ])),
    ]
    return facts.compactMap { $0 }
  }
}
