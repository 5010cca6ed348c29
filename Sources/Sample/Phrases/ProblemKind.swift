/// A kind of obstacle, as the problem ledger puts it.
struct ProblemKind: Sendable {
  let factor: String

  /// Who must act; nil for the project's town.
  let office: Office?

  let summary: String
  let cause: String
  let proposal: String

  /// What came of it once it was solved.
  let outcome: String
}
