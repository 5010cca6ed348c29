/// A file of the templates folder that pages load, by its path there.
enum Asset: String, CaseIterable, Sendable {
  case stylesheet = "assets/portal.css"
  case bulletinStyle = "assets/bulletin.css"
  case script = "assets/portal.js"
  case searchStyle = "assets/search.css"
  case icon = "assets/icon.svg"
}
