/// A milestone of a project.
struct Node {
  let name: String
  let planned: RecordDay

  /// Not known before the newest month's end.
  let actual: RecordDay?
}
