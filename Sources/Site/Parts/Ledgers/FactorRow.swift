import Portfolio
import Templates

/// What a project needs, by the newest survey that asked.
struct FactorRow: Sendable {
  let need: FactorNeed
  let project: NamedLink
  let department: NamedLink?
  let monthText: String
  let verdict: Verdict

  /// The first of the surveys since which it has been waiting, where it is.
  let since: String?

  static let shape = Shape<FactorRow>([
    .optional("project", NamedLink.shape) { $0.project },
    .text("factor") { $0.need.factor },
    .optional("department", NamedLink.shape) { $0.department },
    .text("monthText") { $0.monthText },
    .optional("verdict", Verdict.shape) { $0.verdict },
    .optionalText("since") { $0.since },
    .text("remark") { $0.need.note ?? "" },
  ])

  init(_ standing: FactorStanding, of edition: Edition, link: Linker) {
    let words = edition.words
    need = standing.need
    project = edition.project(need.project, link: link)
    department = need.department.map { edition.unit($0, link: link) }
    monthText = words.month(need.month)
    since = standing.waitingSince.map { words.month($0) }
    let kind: Verdict.Kind =
      switch need.state {
      case .secured: .done
      case .underWay: .open
      case .unsecured: .late
      }
    verdict = Verdict(kind, words(need.state.term))
  }

  /// Unsecured first, then under way; each by how long it has been waiting, then by project.
  static func waiting(
    _ standings: [FactorStanding], of edition: Edition, link: Linker
  ) -> [FactorRow] {
    let waiting = standings.filter { $0.waitingSince != nil }
    let ordered = waiting.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let urgent = (first.need.state == .unsecured, second.need.state == .unsecured)
      if urgent.0 != urgent.1 { return urgent.0 }
      if let since = first.waitingSince, let other = second.waitingSince, since != other {
        return since < other
      }
      return left.offset < right.offset
    }
    return ordered.map { FactorRow($0.element, of: edition, link: link) }
  }
}

extension FactorNeed.State {
  var term: Term {
    switch self {
    case .secured: .factorSecured
    case .underWay: .factorUnderWay
    case .unsecured: .factorUnsecured
    }
  }
}
