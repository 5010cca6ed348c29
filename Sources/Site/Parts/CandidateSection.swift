import Portfolio
import Templates

/// The projects that may enter the coming plan: how many from where and how far, and each of them.
struct CandidateSection: Sendable {
  let heading: String
  let states: [String]
  let sources: [CandidateSource]

  /// Of all sources.
  let sum: CandidateSource?

  static let shape = Shape<CandidateSection>([
    .text("candidatesHeading") { $0.heading },
    .list("states", .text) { $0.states },
    .list("sources", CandidateSource.shape) { $0.sources },
    .optional("sum", CandidateSource.shape) { $0.sum },
  ])

  /// - Parameter plan: The draft, in which a candidate may stand already.
  /// - Returns: nil where there is no candidate.
  init?(of edition: Edition, in plan: Plan?, link: Linker) {
    let (words, figures) = (edition.words, edition.register.candidateFigures)
    guard !figures.isEmpty else { return nil }
    let all = figures.flatMap(\.candidates)
    let given: [Candidate.State?] = Candidate.State.allCases + [nil]
    let states = given.filter { state in all.contains { $0.state == state } }
    let listed = Dictionary(
      plan?.entries.map { ($0.name, $0.project) } ?? [], uniquingKeysWith: { first, _ in first })
    let rows = CandidateRows(edition: edition, listed: listed, link: link)
    self.states = states.map { words($0.term) }
    sources = figures.map { source in
      CandidateSource(words(source.source.term), source.candidates, states, rows)
    }
    sum =
      figures.count > 1 ? CandidateSource(words(.planCandidateSum), all, states, rows) : nil
    heading = words(
      .planCandidates,
      [
        .total: Notation.count(all.count),
        .count: Notation.count(all.count { $0.state == .toInclude }),
      ])
  }
}

/// The candidates of one source.
struct CandidateSource: Sendable {
  let name: String
  let counts: [String]
  let projects: Int
  let total: Money
  let annual: Money
  let rows: [CandidateRow]

  static let shape = Shape<CandidateSource>([
    .text("name") { $0.name },
    .list("counts", .text) { $0.counts },
    .text("projects") { $1.add(count: $0.projects) },
    .text("total") { $1.add(yi: $0.total, decimals: 2) },
    .text("annual") { $1.add(yi: $0.annual, decimals: 2) },
    .list("rows", CandidateRow.shape) { $0.rows },
  ])

  fileprivate init(
    _ name: String, _ candidates: [Candidate], _ states: [Candidate.State?], _ rows: CandidateRows
  ) {
    self.name = name
    counts = states.map { state in Notation.count(candidates.count { $0.state == state }) }
    projects = candidates.count
    total = candidates.sum(\.total)
    annual = candidates.sum(\.annual)
    self.rows = candidates.map(rows.row(of:))
  }
}

/// A candidate; with a link where the draft names it.
struct CandidateRow: Sendable {
  let name: String
  let link: String?
  let unit: String
  let state: String
  let total: Money
  let annual: Money

  static let shape = Shape<CandidateRow>([
    .text("name") { $0.name },
    .optionalText("link") { $0.link },
    .text("unit") { $0.unit },
    .text("state") { $0.state },
    .text("total") { $1.add(wan: $0.total) },
    .text("annual") { $1.add(wan: $0.annual) },
  ])
}

private struct CandidateRows {
  let edition: Edition

  /// Projects of the draft, by name.
  let listed: [String: Int]
  let link: Linker

  func row(of candidate: Candidate) -> CandidateRow {
    CandidateRow(
      name: candidate.name,
      link: listed[candidate.name].map { link(.project(edition.register.projects[$0])) },
      unit: candidate.unit.map { edition.name(ofUnit: $0) } ?? "",
      state: edition.words(candidate.state.term), total: candidate.total,
      annual: candidate.annual)
  }
}

extension Optional where Wrapped == Candidate.State {
  fileprivate var term: Term {
    switch self {
    case .collected: .candidateCollected
    case .underReview: .candidateUnderReview
    case .toInclude: .candidateToInclude
    case .excluded: .candidateExcluded
    case nil: .candidateUnstated
    }
  }
}
