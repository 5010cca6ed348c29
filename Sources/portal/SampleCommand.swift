import ArgumentParser
import Publishing

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Writes an invented record set of any size.")

  @Argument(help: "The folder to write; it must not exist or be empty.")
  var folder: String

  @Option(help: "How many projects the plan names.")
  var projects = 183

  @Option(help: "How many months of reports there are.")
  var months = 12

  @Option(help: "The same seed gives the same records.")
  var seed: UInt64 = 1

  func run() throws {
    throw CleanExit.message("not built yet")
  }
}
