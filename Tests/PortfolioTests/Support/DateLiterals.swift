import Portfolio

/// Lets a test write a day as `"2022-03-15"`.
extension Day: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
      preconditionFailure("the test names no day: \(text)")
    }
    self = day
  }
}

/// Lets a test write a month as `"2022-03"`.
extension Month: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, let month = Month(year: parts[0], month: parts[1]) else {
      preconditionFailure("the test names no month: \(text)")
    }
    self = month
  }
}
