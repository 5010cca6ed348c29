import Foundation
import Testing

@testable import Publishing

@Suite("The state of a folder")
struct FolderStateTests {
  @Test("It is the same while nothing changes, also after changes to dot-files' contents")
  func same() throws {
    let scratch = try Scratch()
    try scratch.write("a", to: "in/plans/2022.csv")
    try scratch.write("a", to: "in/.git/index")
    let before = FolderState(of: scratch / "in")
    try Data("more".utf8).write(to: URL(fileURLWithPath: scratch / "in/.git/index"))
    #expect(FolderState(of: scratch / "in") == before)
  }

  @Test("Every change of files and folders gives another")
  func changes() throws {
    let scratch = try Scratch()
    try scratch.write("a", to: "in/plans/2022.csv")
    try scratch.write("b", to: "in/units.csv")
    var states = [FolderState(of: scratch / "in")]
    let manager = FileManager.default
    let steps: [() throws -> Void] = [
      { try scratch.write("c", to: "in/plans/2022.csv") },
      { try scratch.write("a", to: "in/plans/2023.csv") },
      { try manager.moveItem(atPath: scratch / "in/plans", toPath: scratch / "in/plan") },
      { try manager.moveItem(atPath: scratch / "in/plan/2023.csv", toPath: scratch / "in/a.csv") },
      { try manager.removeItem(atPath: scratch / "in/units.csv") },
      { try scratch.makeFolder("in/empty") },
      { try manager.removeItem(atPath: scratch / "in") },
      { try scratch.makeFolder("in") },
    ]
    for step in steps {
      try step()
      states.append(FolderState(of: scratch / "in"))
    }
    #expect(Set(states).count == steps.count + 1)
  }
}
