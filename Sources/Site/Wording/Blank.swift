/// A place in a word that code fills; words name it in braces, like `{rate}`.
enum Blank: String, Hashable, CaseIterable, Sendable {
  case annual
  case category
  case completed
  case count
  case date
  case day
  case domain
  case due
  case first
  case from
  case last
  case lead
  case leading
  case line
  case month
  case monthName
  case months
  case name
  case number
  case other
  case period
  case place
  case planned
  case rate
  case reported
  case serious
  case table
  case tier
  case title
  case to
  case total
  case uncounted
  case unit
  case value
  case year
}
