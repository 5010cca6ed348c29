import ArgumentParser
import Publishing

@main
struct Portal: ParsableCommand {
  static let version = "0.1.0"

  /// The version and which build of it this is, as far as the system tells.
  static var identity: String { "portal \(version) \(runningProgram())" }

  static let configuration = CommandConfiguration(
    commandName: "portal",
    abstract: "Turns a local government's key-project records into a public progress portal.",
    discussion: """
      Exit codes: 0 done; 64 the command line is wrong; 65 the records or templates have errors \
      and nothing was written; 74 reading or writing failed.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, FiguresCommand.self,
      SampleCommand.self,
    ])
}
