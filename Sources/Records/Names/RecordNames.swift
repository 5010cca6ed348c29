import Portfolio

/// What the cells of a table may name.
struct RecordNames: Sendable {
  /// Positions in ``Settings/tiers``, by name and id.
  var tiers = NameIndex()

  /// Positions in ``Settings/sectors``.
  var sectors = NameIndex()

  /// Positions in `unitKinds` and ``Register/units``, by name, alias and id.
  var units = NameIndex()
  var unitKinds: [Unit.Kind] = []

  /// Positions in ``Register/projects``.
  var projects = NameIndex()

  /// All ids so far. Ids name files: projects, units, tiers, lists and problems have folders of
  /// their own, so one id may name two of them, but only spelled alike.
  var spellings = Spellings()

  /// - Parameter settings: nil where portal.yml could not be read; then any tier or sector will do.
  init(_ settings: Settings?) {
    guard let settings else {
      tiers.isPartial = true
      sectors.isPartial = true
      return
    }
    for (position, tier) in settings.tiers.enumerated() { tiers.add(tier.name, for: position) }
    for (position, tier) in settings.tiers.enumerated() { tiers.add(tier.id, for: position) }
    sectors = NameIndex(settings.sectors)
    for id in settings.tiers.map(\.id) + settings.lists.map(\.id) { spellings.note(id) }
  }
}
