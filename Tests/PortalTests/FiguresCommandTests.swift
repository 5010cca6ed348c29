import Foundation
import Testing

@Suite("portal figures")
struct FiguresCommandTests {
  @Test("Every figure is listed with its name, value and printed forms")
  func listed() throws {
    let figures = try Portal("figures", "tiers.local.")
    #expect(figures.status == 0)
    let lines = figures.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("tiers.local.completionRate\t\"1.054362\"\t105.4\t105.4%"))
    #expect(lines.contains("tiers.local.completed\t18057000000\t180.6\t180.6亿元"))
    #expect(lines.allSatisfy { $0.hasPrefix("tiers.local.") })
  }

  @Test("Figures are those of the day that is asked for")
  func asOf() throws {
    let figures = try Portal("figures", "asOf", "--as-of", "2022-06-30")
    #expect(figures.output.hasPrefix("asOf\t\"2022-06-30\"\t"))
  }
}
