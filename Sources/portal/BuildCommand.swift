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
      var log = TimeLog(isOn: options.verbose)
      let (reading, files) = try options.read()
      log.lap("read and checked")
      try Console.report(reading, options, files)
      guard let site = reading.site else { throw ExitCode.recordsFaulty }
      let publisher = Publisher(
        output: output, apartFrom: [options.content, options.templates],
        jobs: options.jobs ?? Console.processors, program: "portal \(Portal.version)")
      let pages = site.pages.map { Page($0, options: options) }
      let meter = ProgressMeter()
      let outcome = try publisher.publish(pages) { meter.show($0, of: $1) }
      meter.clear()
      log.lap("made and published")
      if let leftover = outcome.leftover { Console.note("\(leftover)") }
      Console.summarise(outcome, of: reading, in: output, options)
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
