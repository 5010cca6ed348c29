import Portfolio
import Templates

/// A project's application in one batch of special bonds.
struct BondRow: Sendable {
  let bond: BondApplication
  let project: NamedLink
  let stage: String

  static let shape = Shape<BondRow>([
    .optional("project", NamedLink.shape) { $0.project },
    .text("batch") { $0.bond.batch },
    .text("stage") { $0.stage },
    .text("stagePlace") { String($0.bond.stage.place) },
    .text("applied") { $1.add(wan: $0.bond.applied) },
    .text("granted") { $1.add(wan: $0.bond.granted) },
    .text("share") {
      Notation.percent($0.bond.granted.flatMap { [bond = $0.bond] in Ratio($0, of: bond.applied) })
    },
  ])

  init(_ bond: BondApplication, of edition: Edition, link: Linker) {
    self.bond = bond
    project = edition.project(bond.project, link: link)
    stage = edition.words(bond.stage.term)
  }
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
