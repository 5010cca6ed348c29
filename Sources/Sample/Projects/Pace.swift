/// How a year's investment is spread over its months.
enum Pace {
  /// Of each pattern the twelve months' weights; February is short everywhere.
  static let patterns: [[Int]] = [
    [4, 3, 6, 7, 8, 9, 9, 10, 11, 11, 11, 11], [5, 4, 7, 8, 9, 9, 8, 9, 10, 10, 10, 11],
    [8, 5, 8, 8, 9, 8, 8, 9, 9, 9, 9, 10], [10, 6, 11, 10, 10, 9, 8, 8, 8, 7, 7, 6],
    [3, 2, 12, 4, 4, 14, 4, 5, 16, 6, 8, 22], [1, 1, 3, 4, 5, 6, 7, 9, 12, 15, 17, 20],
  ]

  /// How frequent the patterns are.
  static let weights = [12, 22, 28, 22, 10, 6]

  /// A range of what share of the plan is reached by the year's end, in percent.
  struct Class: Sendable {
    let weight: Int
    let reached: ClosedRange<Int>
  }

  static let classes: [Class] = [
    Class(weight: 8, reached: 42...76), Class(weight: 20, reached: 78...97),
    Class(weight: 44, reached: 98...119), Class(weight: 28, reached: 120...162),
  ]
}
