/// The candidates for a coming plan that come from one source.
public struct CandidateFigures: Sendable {
  public let source: PlanEntry.Source

  /// In the order of the table.
  public let candidates: [Candidate]
  public let total: Money
  public let annual: Money

  init(_ source: PlanEntry.Source, _ candidates: [Candidate]) {
    self.source = source
    self.candidates = candidates
    total = candidates.sum(\.total)
    annual = candidates.sum(\.annual)
  }

  /// How many are in a state; nil asks for those that give none.
  public func count(in state: Candidate.State?) -> Int { candidates.count { $0.state == state } }
}

extension Register {
  /// The candidates by source, sources without one left out.
  public var candidateFigures: [CandidateFigures] {
    PlanEntry.Source.allCases.compactMap { source in
      let own = candidates.filter { $0.source == source }
      return own.isEmpty ? nil : CandidateFigures(source, own)
    }
  }
}
