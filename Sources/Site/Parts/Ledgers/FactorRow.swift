import Portfolio
import Templates

/// What a project needs, by the newest survey that asked.
final class FactorRow: Sendable {
  private let standing: FactorStanding
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<FactorRow>([
    .optional("project", NamedLink.shape) { $0.edition.project($0.need.project, link: $0.link) },
    .text("factor") { $0.need.factor },
    .optional("department", NamedLink.shape) { row in
      row.need.department.map { row.edition.unit($0, link: row.link) }
    },
    .text("monthText") { $0.edition.words.write($0.need.month, to: &$1) },
    .optional("verdict", Verdict.shape) { $0.verdict },
    .optionalText("since") { row in row.standing.waitingSince.map { row.edition.words.month($0) } },
    .text("remark") { $0.need.note ?? "" },
  ])

  init(_ standing: FactorStanding, of edition: Edition, link: Linker) {
    self.standing = standing
    self.edition = edition
    self.link = link
  }

  var need: FactorNeed { standing.need }

  private var verdict: Verdict {
    let kind: Verdict.Kind =
      switch need.state {
      case .secured: .done
      case .underWay: .open
      case .unsecured: .late
      }
    return Verdict(kind, edition.words(need.state.term))
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
