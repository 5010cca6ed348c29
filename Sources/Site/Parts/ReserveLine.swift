import Portfolio
import Templates

/// A project that a plan holds in reserve.
struct ReserveLine: Sendable {
  let name: String
  let link: String
  let sector: String
  let unit: String
  let total: Money

  static let shape = Shape<ReserveLine>([
    .text("name") { $0.name },
    .text("link") { $0.link },
    .text("sector") { $0.sector },
    .text("unit") { $0.unit },
    .text("total") { $1.add(wan: $0.total) },
  ])
}

extension Edition {
  /// In the plan's own order.
  func reserves(of plan: Plan?, link: Linker) -> [ReserveLine] {
    (plan?.entries ?? []).filter { !$0.isFormal }.map { entry in
      ReserveLine(
        name: entry.name, link: link(.project(register.projects[entry.project])),
        sector: settings.sectors[entry.sector], unit: name(ofUnit: entry.unit), total: entry.total)
    }
  }
}
