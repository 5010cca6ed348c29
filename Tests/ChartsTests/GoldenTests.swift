import Charts
import Foundation
import Testing

/// Drawings as they were last looked at and found right. `RECORD_GOLDEN=1` writes them anew;
/// a run that does so fails all the same, so that it cannot pass for a test.
@Suite("Golden drawings")
struct GoldenTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/charts", directoryHint: .isDirectory)

  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// File name and content of every golden: all cases stand-alone, the ordinary ones inline too.
  static let drawings: [(name: String, svg: String)] = ChartCase.all.flatMap { sample in
    var files = [("\(sample.name).svg", sample.chart.svg(.standalone))]
    if sample.name.hasSuffix("-ordinary") {
      files.append(("\(sample.name).inline.svg", sample.chart.svg(.inline)))
    }
    return files
  }

  @Test("Each drawing is its golden file to the byte")
  func matches() throws {
    for (name, svg) in GoldenTests.drawings {
      let file = GoldenTests.folder.appending(path: name)
      if GoldenTests.isRecording {
        try Data(svg.utf8).write(to: file)
        Issue.record("\(name) was written anew; look at it, then test without RECORD_GOLDEN")
      } else {
        let isSame = (try? Data(contentsOf: file)) == Data(svg.utf8)
        #expect(isSame, "\(name) differs or is missing")
      }
    }
  }

  @Test("There is no golden file without its drawing")
  func noneTooMany() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenTests.folder.path())
    #expect(Set(files).subtracting(GoldenTests.drawings.map(\.name)).sorted() == [])
  }

  @Test("Every kind of chart has its ordinary and its hard cases")
  func coverage() {
    let hard = ["no-data", "one-point", "zero-plan", "300-percent", "negative-lead"]
    let more = ["ordinary", "missing-months", "longest-labels"]
    for kind in ["curve", "ranking", "distribution", "months", "compare", "timeline"] {
      for situation in hard + more {
        #expect(
          ChartCase.all.contains { $0.name == "\(kind)-\(situation)" }, "\(kind)-\(situation)")
      }
    }
    for situation in ["ordinary", "no-data", "one-point", "missing-months", "longest-labels"] {
      #expect(ChartCase.all.contains { $0.name == "gantt-\(situation)" }, "gantt-\(situation)")
    }
    for kind in ["bullet", "sparkline"] {
      for situation in hard + ["ordinary"] {
        #expect(
          ChartCase.all.contains { $0.name == "\(kind)-\(situation)" }, "\(kind)-\(situation)")
      }
    }
  }
}
