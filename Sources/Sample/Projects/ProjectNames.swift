/// Gives projects names, of which none is given twice: a second of the same place and kind is
/// the second phase.
struct ProjectNames {
  private struct Work: Hashable {
    let town: Int
    let spot: Int
    let kind: WorkKind
  }

  private var given: [Work: Int] = [:]

  mutating func next(for outline: Outline) -> String {
    let work = Work(town: outline.town, spot: outline.spot, kind: outline.kind)
    let phase = given[work, default: 0] + 1
    given[work] = phase
    let name = Town.all[work.town].short + Town.spots[work.spot] + work.kind.name
    return phase == 1 ? name : name + chineseNumber(phase) + "期"
  }
}
