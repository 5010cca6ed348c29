import Sample
import Testing

@Suite("The same numbers")
struct DeterminismTests {
  private let set = SampleSet(projects: 40, months: 14, seed: 7)

  @Test("They give the same bytes, in every process and on every machine")
  func same() throws {
    let first = digest(of: try set.records())
    #expect(first == digest(of: try set.records()))
    // Changes with every change of a text or of a draw; then it is this run's number.
    #expect(first == 487_935_115_910_617_603)
  }

  @Test("Another seed gives other records")
  func other() throws {
    let digests = try [UInt64(0), 1, 2, 7, .max].map { seed in
      digest(of: try SampleSet(projects: 5, months: 3, seed: seed).records())
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test("Files that are asked for twice are the same")
  func twice() throws {
    let records = try set.records()
    #expect(records.files.map(\.bytes) == records.files.map(\.bytes))
  }
}
