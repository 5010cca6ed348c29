import ArgumentParser
import Publishing
import Site

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site and puts it in the old one's place.")

  @OptionGroup var options: SourceOptions

  @Option(help: "The folder of the site.")
  var output = "public"

  func run() throws {
    try Console.reportingFailures {
      if case .faulty = try SiteBuild(options: options, output: output).run() {
        throw ExitCode.recordsFaulty
      }
    }
  }
}

extension Page {
  init(_ page: SitePage, options: SourceOptions) {
    switch page.content {
    case .made(let make): self.init(path: page.path, make: make)
    case .copied(let file): self.init(copying: "\(options.content)/\(file)", to: page.path)
    case .asset(let file): self.init(copying: "\(options.templates)/\(file)", to: page.path)
    }
  }
}
