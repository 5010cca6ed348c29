import Records
import Sample
import Testing

/// The numbers of one sample.
struct SampleSet: CustomTestStringConvertible, Sendable {
  let projects: Int
  let months: Int
  var seed: UInt64 = 1

  var testDescription: String { "\(projects) projects, \(months) months, seed \(seed)" }

  func records() throws -> SampleRecords {
    try #require(SampleRecords(projects: projects, months: months, seed: seed))
  }

  /// As a folder in memory.
  func content() throws -> ContentFiles {
    var files: [String: [UInt8]] = [:]
    for file in try records().files {
      #expect(files[file.path] == nil, "\(file.path) twice")
      files[file.path] = file.bytes
    }
    return ContentFiles(memory: files)
  }

  /// The smallest, those around an adjustment, a year's end and the last month of the year that
  /// has no draft, and some of several years.
  static let sizes: [SampleSet] = [
    SampleSet(projects: 1, months: 1), SampleSet(projects: 1, months: 60),
    SampleSet(projects: 2, months: 8, seed: .max), SampleSet(projects: 7, months: 7, seed: 2),
    SampleSet(projects: 9, months: 9), SampleSet(projects: 30, months: 10, seed: 3),
    SampleSet(projects: 25, months: 13, seed: 4), SampleSet(projects: 50, months: 30),
    SampleSet(projects: 183, months: 12, seed: 0), SampleSet(projects: 400, months: 20, seed: 5),
  ]
}
