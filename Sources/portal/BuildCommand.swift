import ArgumentParser
import Fingerprints
import Portfolio
import Publishing
import Site

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

  func run() throws {
    try Console.reportingFailures {
      let begun = Moment()
      var log = TimeLog(isOn: options.verbose)
      let folders = try SourceFolders(content: options.content, templates: options.templates)
      let inputs = InputState(
        [folders.content, folders.templates],
        options: [Portal.identity, options.content, options.templates, asOfOption])
      let record = verify ? nil : publisher.record()
      log.lap("listed")
      if let record, publisher.isCurrent(record, for: inputs) {
        log.lap("compared")
        return Console.summarise(record, in: output, options)
      }
      let reading = readSite(
        from: folders.sources, asOf: options.asOf, program: Portal.identity,
        spread: options.spread, isKnown: { record?.holds($0, from: $1) == true })
      try options.check(reading)
      log.lap("read and checked")
      try Console.report(reading, options, folders)
      guard let site = reading.site else { throw ExitCode.recordsFaulty }
      let outcome = try publish(
        site, from: folders, begun: begun, relyingOn: record,
        leaving: Recording(
          of: reading.diagnostics.isEmpty ? inputs : nil, begun: begun,
          note: Console.note(on: reading, options)))
      log.lap("made and published")
      if let leftover = outcome.leftover { Console.note("\(leftover)") }
      Console.summarise(outcome, of: reading, in: output, options)
    }
  }

  private var asOfOption: String { options.asOf?.description ?? "" }

  private var publisher: Publisher {
    Publisher(
      output: output, apartFrom: [options.content, options.templates],
      jobs: options.threads, program: "portal \(Portal.version)")
  }

  private func publish(
    _ site: Site, from folders: SourceFolders, begun: Moment, relyingOn record: SiteRecord?,
    leaving recording: Recording
  ) throws -> PublishingOutcome {
    let meter = ProgressMeter()
    defer { meter.clear() }
    let pages = site.pages.map { page in
      switch page.content {
      case .made(let make): Page(path: page.path, from: page.source, make: make)
      case .copied(let file):
        Page(
          copying: "\(options.content)/\(file)", to: page.path,
          from: folders.content.fingerprint(of: file, at: begun))
      case .asset(let file):
        Page(
          copying: "\(options.templates)/\(file)", to: page.path,
          from: folders.templates.fingerprint(of: file, at: begun))
      }
    }
    return try publisher.publish(pages, relyingOn: record, leaving: recording) {
      meter.show($0, of: $1)
    }
  }
}

extension [FolderEntry] {
  /// Of a file by what the system says of it.
  fileprivate func fingerprint(of path: String, at moment: Moment) -> Fingerprint? {
    first { $0.path == path }?.fingerprint(at: moment)
  }
}
