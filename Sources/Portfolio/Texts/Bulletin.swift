/// An issued brief.
public struct Bulletin: Sendable {
  public let year: Int
  /// 1 for the year's first.
  public let number: Int
  public let date: Day?
  public let title: TextLine
  /// The month whose figures its references name.
  public let period: Month?
  public let to: String?
  public let cc: String?
  public let text: TextSource

  public init(
    year: Int, number: Int, date: Day? = nil, title: TextLine, period: Month? = nil,
    to: String? = nil, cc: String? = nil, text: TextSource
  ) {
    self.year = year
    self.number = number
    self.date = date
    self.title = title
    self.period = period
    self.to = to
    self.cc = cc
    self.text = text
  }

  /// Year and number, which name its file and page: 2023-02.
  public var name: String { "\(year)-\(twoDigits(number))" }
}
