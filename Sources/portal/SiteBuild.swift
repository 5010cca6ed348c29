import ArgumentParser
import Publishing
import Site

/// One way from the folders of records and templates to a site in its place.
struct SiteBuild {
  let options: SourceOptions

  /// The folder of the site.
  let output: String

  enum Ending {
    case published(PublishingOutcome, SiteReading)
    /// Nothing was published.
    case faulty(SiteReading, SourceFolders)
  }

  /// Reads, checks and publishes, and says on the console what is to be said of it.
  func run() throws -> Ending {
    var log = TimeLog(isOn: options.verbose)
    let (reading, files) = try options.read()
    log.lap("read and checked")
    try Console.report(reading, options, files)
    guard let site = reading.site else { return .faulty(reading, files) }
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
    return .published(outcome, reading)
  }
}
