/// The words of one row: a name, a value, and a remark whose standing has a shape before it.
struct RowWords {
  let label: String
  var value = ""
  var note = ""
  var standing: Standing?
}
