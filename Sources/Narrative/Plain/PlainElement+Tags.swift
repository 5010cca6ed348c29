extension PlainElement {
  /// As far as it is always the same; nothing of a heading.
  var startTag: StaticString {
    switch self {
    case .paragraph: "<p>"
    case .heading: ""
    case .bullets: "<ul>\n"
    case .item: "<li>"
    case .table: "<table>\n"
    case .tableHead: "<thead>\n"
    case .tableBody: "<tbody>\n"
    case .tableRow: "<tr>"
    case .cell(isHeading: true, .none): "<th scope=\"col\">"
    case .cell(isHeading: true, .left): "<th scope=\"col\" class=\"left\">"
    case .cell(isHeading: true, .center): "<th scope=\"col\" class=\"center\">"
    case .cell(isHeading: true, .right): "<th scope=\"col\" class=\"right\">"
    case .cell(isHeading: false, .none): "<td>"
    case .cell(isHeading: false, .left): "<td class=\"left\">"
    case .cell(isHeading: false, .center): "<td class=\"center\">"
    case .cell(isHeading: false, .right): "<td class=\"right\">"
    }
  }

  var endTag: StaticString {
    switch self {
    case .paragraph: "</p>\n"
    case .heading: ""
    case .bullets: "</ul>\n"
    case .item: "</li>\n"
    case .table: "</table>\n"
    case .tableHead: "</thead>\n"
    case .tableBody: "</tbody>\n"
    case .tableRow: "</tr>\n"
    case .cell(isHeading: true, _): "</th>"
    case .cell(isHeading: false, _): "</td>"
    }
  }
}
