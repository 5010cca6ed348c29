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

  /// All ids so far.
  var spellings = IdSpellings()

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

/// How each id is spelled, without regard to case.
///
/// Ids name files, and on many disks `kp-1` and `KP-1` are one file. Projects, units, tiers,
/// lists and problems have folders of their own, so one id may name two of them, but only spelled
/// alike.
struct IdSpellings: Sendable {
  private var index = ByteIndex()

  /// The first spellings, by the numbers in `index` of the same in lower case.
  private var spellings: [String] = []

  /// Remembers an id's spelling if it is the first one.
  ///
  /// - Returns: the first one, if it is another.
  @discardableResult
  mutating func note(_ id: String) -> String? {
    let number = withUTF8(of: id.lowercased()) { index.add($0) }
    guard number < spellings.count else {
      spellings.append(id)
      return nil
    }
    return spellings[number] == id ? nil : spellings[number]
  }
}
