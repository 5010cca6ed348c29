/// A file of the templates folder that pages load, by its path there.
enum Asset: String, CaseIterable, Sendable {
  case stylesheet = "assets/portal.css"
  case bulletinStyle = "assets/bulletin.css"
  case script = "assets/portal.js"
  case searchStyle = "assets/search.css"
  case icon = "assets/icon.svg"

  /// Among all cases.
  var place: Int {
    switch self {
    case .stylesheet: 0
    case .bulletinStyle: 1
    case .script: 2
    case .icon: 3
    }
  }
}
