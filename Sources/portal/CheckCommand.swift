import ArgumentParser
import Site

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads and checks everything, and writes nothing.")

  @OptionGroup var options: SourceOptions

  func run() throws {
    try Console.reportingFailures {
      var log = TimeLog(isOn: options.verbose)
      let (reading, files) = try options.read(laysOut: false)
      log.lap("read and checked")
      try Console.report(reading, options, files)
      guard reading.isSound else { throw ExitCode.recordsFaulty }
    }
  }
}
