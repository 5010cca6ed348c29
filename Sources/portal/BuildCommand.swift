import ArgumentParser

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site and puts it in the old one's place.",
    discussion: """
      What has not changed since the last build is not made again: the build leaves a record of \
      itself beside the site (.public.record beside public), which may be removed at any time.
      """)

  @OptionGroup var options: SourceOptions

  @Option(help: "The folder of the site.")
  var output = "public"

  @Flag(help: "Trust no record: read everything, make every page and compare it.")
  var verify = false

  @Flag(help: "Put .gz and .br files beside texts, for web servers that hand them out.")
  var precompress = false

  func run() throws {
    try Console.reportingFailures {
      let build = SiteBuild(
        options: options, output: output, trustsRecord: !verify, precompresses: precompress)
      let ending = try build.run()
      ending.leaveToSystem()
      if case .faulty = ending { throw ExitCode.recordsFaulty }
    }
  }
}
