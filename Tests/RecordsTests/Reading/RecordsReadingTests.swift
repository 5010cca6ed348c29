import Diagnostics
import Portfolio
import Testing

@testable import Records

@Suite("Reading records")
struct RecordsReadingTests {
  @Test("Only portal.yml, units, a plan and a progress table are required")
  func least() throws {
    let optional = FullContent.tables.keys.filter { path in
      !["portal.yml", "units.csv", "plans/2022.csv", "progress/2022-07.csv"].contains(path)
    }
    let changes = Dictionary(uniqueKeysWithValues: optional.map { ($0, String?.none) })
    let reading = readRecords(FullContent.files(changes), root: "content")
    #expect(reading.diagnostics == [])
    #expect(reading.register?.tables.count == 3)
  }

  @Test("A table in GB18030 reads as in UTF-8, and is named with its encoding")
  func encodings() throws {
    // 镇街, 东镇 and the header 单位编号,单位名称,类型 in GBK.
    let units: [UInt8] =
      [0xB5, 0xA5, 0xCE, 0xBB, 0xB1, 0xE0, 0xBA, 0xC5, 0x2C]
      + [0xB5, 0xA5, 0xCE, 0xBB, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC0, 0xE0, 0xD0, 0xCD, 0x0D, 0x0A]
      + Array("T1,".utf8) + [0xB6, 0xAB, 0xD5, 0xF2, 0x2C, 0xD5, 0xF2, 0xBD, 0xD6, 0x0D, 0x0A]
    var bytes = FullContent.tables.mapValues { Array($0.utf8) }
    bytes["units.csv"] = units
    bytes["bonds.csv"] = [0xEF, 0xBB, 0xBF] + (bytes["bonds.csv"] ?? [])
    let reading = readRecords(ContentFiles(memory: bytes), root: "content")
    #expect(
      reading.encodings == [
        EncodedFile(path: "bonds.csv", encoding: .utf8WithMark),
        EncodedFile(path: "units.csv", encoding: .gb18030),
      ])
    // 东镇 is known; the units that the other tables name are not.
    #expect(Set(reading.diagnostics.map(\.rule)) == [.unitUnknown])
    #expect(reading.diagnostics.allSatisfy { $0.details["value"] != "东镇" })
  }

  @Test(
    "Reports before an adjustment are of the plan that was in force then, those after of the new one"
  )
  func planInForce() {
    let table = "id,completed\nKP-3,200\n"
    let july = readRecords(FullContent.files(["progress/2022-07-15.csv": table]), root: "c")
    #expect(july.diagnostics.map(\.rule) == [.decreaseUnexplained])
    let august = readRecords(FullContent.files(["progress/2022-08-01.csv": table]), root: "c")
    #expect(august.diagnostics.map(\.rule) == [.projectNotInPlan])
    #expect(august.diagnostics.map(\.details["plan"]) == ["c/plans/2022-08.csv"])
    let draft = readRecords(
      FullContent.files(["progress/2022-08-01.csv": "id,completed\nKP-4,200\n"]), root: "c")
    #expect(draft.diagnostics.map(\.rule) == [.projectNotInPlan])
  }

  @Test("Each January a year's amounts begin anew")
  func newYear() {
    let reading = readRecords(
      FullContent.files([
        "plans/2023.csv": FullContent.tables["plans/2022.csv"],
        "progress/2023-01.csv": "id,completed\nKP-1,10\n",
      ]), root: "c")
    #expect(reading.diagnostics == [])
  }

  @Test("A fault is reported once, not again where its record is named")
  func noCascade() {
    let units = (FullContent.tables["units.csv"] ?? "").replacing("镇街", with: "街道")
      .replacing("部门", with: "")
    let plan = (FullContent.tables["plans/2022.csv"] ?? "").replacing("KP-3", with: "KP_3")
      .replacing("80000", with: "八万")
    let progress = (FullContent.tables["progress/2022-07.csv"] ?? "").replacing(
      "KP-3", with: "KP_3")
    let reading = readRecords(
      FullContent.files([
        "plans/2022.csv": plan, "progress/2022-07.csv": progress,
        "units.csv": units,
      ]), root: "c")
    #expect(
      reading.diagnostics.map { "\($0.place.path):\($0.place.line) \($0.rule.rawValue)" } == [
        "c/plans/2022.csv:3 money-unreadable", "c/plans/2022.csv:4 id-unreadable",
        "c/units.csv:2 choice-unknown", "c/units.csv:3 cell-blank",
      ])
  }

  @Test("There is a register just where there is no error")
  func errors() {
    let warned = readRecords(FullContent.files(["notes.txt": "x"]), root: "c")
    #expect(warned.diagnostics.map(\.rule) == [.fileUnknown])
    #expect(warned.register != nil)
    let late = readRecords(
      FullContent.files(["progress/2022-08.csv": "id,completed\nKP-1,1\n"]), root: "c")
    #expect(late.diagnostics.map(\.rule) == [.decreaseUnexplained])
    #expect(late.register == nil)
  }

  @Test(
    "Whatever the folder is called, messages begin with its name",
    arguments: ["", "a/b", "a/b/", "/"])
  func roots(root: String) {
    let reading = readRecords(FullContent.files(["units.csv": nil]), root: root)
    let prefix = root.isEmpty || root.hasSuffix("/") ? root : root + "/"
    #expect(reading.diagnostics.map(\.place.path) == [prefix + "units.csv"])
  }
}
