import Testing

@testable import Site

@Suite("Text from records lands escaped")
struct EscapingTests {
  @Test("A hostile name stays text on every page and in every file")
  func hostileName() throws {
    let name = "<script>alert(1)</script>\"\u{301}' onload=x & =cmd|' /C calc'!A0"
    let quoted = "\"" + name.doublingQuotes + "\""
    let content = SmallContent().replacing("东环路", with: quoted, in: "plans/2022.csv")
      .replacing("交通局", with: "<b>交通</b>", in: "plans/2022.csv")
      .replacing("交通局", with: "<b>交通</b>", in: "units.csv")
    let site = try SiteMap(content.files)
    #expect(site.faults == [])
    for (path, html) in site.pages {
      #expect(!html.contains("<script>"), "\(path)")
      #expect(!html.contains("<b>"), "\(path)")
      #expect(!html.unicodeScalars.contains(sequence: ["\"", "\u{301}"]), "\(path)")
    }
    #expect(try site.text("projects/A-1.html").contains("&lt;script&gt;"))
  }

  @Test(
    "A cell that begins like a formula does not run in a spreadsheet",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("平", "平"),
      ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=a,b", "\"'=a,b\""),
      ("two\nlines", "\"two\nlines\""), ("", ""),
    ])
  func spreadsheetCell(cell: String, written: String) {
    var output: [UInt8] = []
    writeCSV(cell, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == written)
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(sequence: [Element]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}

extension String {
  /// As RFC 4180 quotes a cell; by scalars, since a quote may carry a combining mark.
  fileprivate var doublingQuotes: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
  }
}
