/// What is settled of a project before its years are told.
struct Outline: Sendable {
  let number: Int

  /// The first year whose plan names it.
  let entry: Int

  /// Whether it enters with the August adjustment of that year.
  let joinsInAugust: Bool
  let isReserve: Bool

  let kind: WorkKind

  /// Positions in ``Roster/organisations`` and ``Town/spots``.
  let town: Int
  let spot: Int
  let unit: Int
  let total: Yuan
  let standing: SampleProject.Standing
  let cadence: SampleProject.Cadence
  let start: RecordMonth
  let finish: RecordMonth
  let begun: RecordDay

  /// Completed before the first year.
  let prior: Yuan

  /// To what its amounts are rounded.
  let grain: Yuan
  let source: Int
}
