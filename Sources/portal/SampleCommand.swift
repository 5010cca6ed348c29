import ArgumentParser
import Publishing
import Sample

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Writes an invented record set of any size.",
    discussion: """
      The records keep every rule, are marked as sample data and are the same on every machine \
      for the same numbers. They begin with January 2022.
      """)

  @Argument(help: "The folder to write; it must not exist or be empty.")
  var folder: String

  @Option(help: "How many projects there are, each with a narrative: 1 to 100000.")
  var projects = 183

  @Option(help: "How many months are on record, with a plan for every year: 1 to 60.")
  var months = 12

  @Option(help: "The same seed gives the same records: a whole number from 0.")
  var seed: UInt64 = 1

  mutating func validate() throws {
    try SampleCommand.check(projects, "--projects", isIn: SampleRecords.projectCounts)
    try SampleCommand.check(months, "--months", isIn: SampleRecords.monthCounts)
  }

  private static func check(
    _ number: Int, _ option: String, isIn range: ClosedRange<Int>
  ) throws {
    if range.contains(number) { return }
    throw ValidationError(
      "\(option) takes a whole number from \(range.lowerBound) to \(range.upperBound).")
  }

  func run() throws {
    guard let records = SampleRecords(projects: projects, months: months, seed: seed) else {
      throw ExitCode.validationFailure
    }
    try Console.reportingFailures { try write(records.files, to: freshFolder()) }
  }

  private func write(_ files: SampleFiles, to folder: FreshFolder) throws {
    for file in files { try folder.write(file.bytes, to: file.path) }
  }

  /// - Throws: A usage error for a folder that is none or not empty.
  private func freshFolder() throws -> FreshFolder {
    do throws(PublishingFailure) {
      return try FreshFolder(folder)
    } catch {
      switch error.reason {
      case .notFolder, .notEmpty, .notOurs: throw ValidationError("\(error)")
      default: throw error
      }
    }
  }
}
