import Portfolio
import Templates

/// A project's application in one batch of special bonds.
final class BondRow: Sendable {
  let bond: BondApplication
  private let edition: Edition
  private let link: Linker

  static let shape = Shape<BondRow>([
    .optional("project", NamedLink.shape) { $0.edition.project($0.bond.project, link: $0.link) },
    .text("batch") { $0.bond.batch },
    .text("stage") { $0.edition.words.write($0.bond.stage.term, to: &$1) },
    .text("stagePlace") { String($0.bond.stage.place) },
    .text("applied") { $1.add(wan: $0.bond.applied) },
    .text("granted") { $1.add(wan: $0.bond.granted) },
    .text("share") {
      $1.add(percent: $0.grantedShare)
    },
  ])

  init(_ bond: BondApplication, of edition: Edition, link: Linker) {
    self.bond = bond
    self.edition = edition
    self.link = link
  }

  private var grantedShare: Ratio? { bond.granted.flatMap { Ratio($0, of: bond.applied) } }
}

extension BondApplication.Stage {
  /// 1 for the first.
  var place: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  var term: Term {
    switch self {
    case .planned: .bondPlanned
    case .reserved: .bondReserved
    case .applied: .bondApplied
    case .granted: .bondGranted
    case .issued: .bondIssued
    }
  }
}
