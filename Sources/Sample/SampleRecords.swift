/// An invented record set that keeps every rule of records: for demonstrations, tests and
/// measurements.
///
/// The same numbers give the same bytes on every machine.
public struct SampleRecords: Sendable {
  /// How many projects there may be.
  public static let projectCounts = 1...100_000

  /// How many months may be on record.
  public static let monthCounts = 1...60

  let seed: UInt64
  let timeline: Timeline
  let roster: Roster

  /// By the bytes of their ids.
  let projects: [SampleProject]

  /// - Parameters:
  ///   - projects: How many the plans name altogether; each has a narrative.
  ///   - months: How many are on record, from January 2022 on; a plan for every year of them.
  /// - Returns: nil outside of ``projectCounts`` or ``monthCounts``.
  public init?(projects: Int, months: Int, seed: UInt64) {
    guard SampleRecords.projectCounts.contains(projects),
      SampleRecords.monthCounts.contains(months)
    else { return nil }
    self.seed = seed
    timeline = Timeline(months: months)
    roster = Roster(projects: projects, seed: seed)
    self.projects = SampleProject.all(projects, in: timeline, roster, seed: seed)
  }

  /// Every file, made when it is asked for, so that memory does not grow with them.
  public var files: SampleFiles { SampleFiles(of: self) }
}
