/// What a blank in a phrase stands for, besides a range of numbers.
enum Blank: String {
  case name
  case town
  case spot
  case unit
  case office

  /// Whole investment, like 12,500 of 万元.
  case total
  case start
  case finish

  /// Figure references.
  case annual
  case completed
  case lead
  case overall
  case localRate
  case localLead

  /// A link to another project's narrative.
  case other
}
