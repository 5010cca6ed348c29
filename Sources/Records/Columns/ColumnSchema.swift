import Portfolio

/// A column of a table, as the page of records and the site's description of its data name it.
public struct ColumnSchema: Hashable, Sendable {
  /// Latin, like `completed`; unique in its table.
  public let key: String

  /// Chinese, like 本年累计完成; unique in its table.
  public let header: String

  public let isRequired: Bool

  /// Set where cells name a person or how to reach one; such a column leaves the content folder
  /// only if portal.yml says so.
  public let people: PeopleColumn?

  public let kind: ColumnKind
}

/// What a column's cells hold.
public enum ColumnKind: Hashable, Sendable {
  case identifier
  /// An id of a project that a plan names.
  case project
  case text
  /// Texts separated by `;`, `；` or `、`.
  case texts
  /// 万元 with at most four decimals.
  case money
  case day
  case month
  /// A unit's id, name or alias.
  case unit
  /// As `unit`, of kind 镇街.
  case town
  /// Tiers' names or ids.
  case tiers
  case sector
  case choice([String])
}

/// A kind of table and its columns in their documented order.
public struct TableSchema: Hashable, Sendable {
  /// Like `plans` or `milestones`.
  public let name: String
  public let columns: [ColumnSchema]

  init(_ format: (some TableFormat).Type) {
    var columns = ColumnBinder()
    _ = format.init(&columns)
    name = format.name
    self.columns = columns.schema
  }

  /// Every kind of table that records may hold.
  public static let all = [
    TableSchema(UnitTable.self), TableSchema(PlanTable.self), TableSchema(ProgressTable.self),
    TableSchema(MilestoneTable.self), TableSchema(ListTable.self), TableSchema(ProblemTable.self),
    TableSchema(ApprovalTable.self), TableSchema(InspectionTable.self),
    TableSchema(BondTable.self), TableSchema(CandidateTable.self), TableSchema(FactorTable.self),
    TableSchema(CorrectionTable.self),
  ]
}
