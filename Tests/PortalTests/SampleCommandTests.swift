import Foundation
import Testing

@Suite("portal sample")
struct SampleCommandTests {
  @Test("What it writes passes every check without a word, and is the same for the same numbers")
  func sound() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "parents/made/other"] {
      let sample = try Portal(
        "sample", folder.path(name), "--projects", "30", "--months", "13", "--seed", "5")
      #expect(sample.status == 0 && sample.output == "" && sample.errors == "")
    }
    let check = try Portal("check", "--content", folder.path("one"))
    #expect(check.status == 0 && check.output == "" && check.errors == "")
    let files = try folder.files(below: "one")
    #expect(files.keys.count { $0.hasPrefix("projects/") } == 30)
    #expect(files == (try folder.files(below: "parents/made/other")))
  }

  @Test("A folder that holds something, or a file, is left as it was and ends with 64")
  func occupied() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "full/a.csv")
    for name in ["full", "full/a.csv"] {
      let sample = try Portal("sample", folder.path(name))
      #expect(sample.status == 64)
      #expect(sample.errors.contains(folder.path(name)))
    }
    #expect(try folder.files(below: "full").count == 1)
  }

  @Test(
    "Numbers out of range end with 64",
    arguments: [
      ["--projects", "0"], ["--projects", "100001"], ["--months", "0"], ["--months", "61"],
      ["--seed", "-1"], ["--projects", "ten"],
    ])
  func usage(option: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try Portal(["sample", folder.path("new")] + option).status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.path("new")))
  }

  @Test("A folder that cannot be written to ends with 74")
  func unwritable() throws {
    #expect(try Portal("sample", "/proc/portal-sample/new").status == 74)
  }
}
