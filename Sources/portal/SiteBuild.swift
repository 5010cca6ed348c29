import ArgumentParser
import Fingerprints
import Portfolio
import Publishing
import Records
import Site

/// One way from the folders of records and templates to a site in its place.
struct SiteBuild {
  let options: SourceOptions

  /// The folder of the site.
  let output: String

  /// Whether what the last build left on record may save work.
  var trustsRecord = true

  /// Whether texts have their compressed forms beside them.
  var precompresses = false

  enum Ending {
    /// The site stood as it would be built.
    case unchanged
    case published(PublishingOutcome, SiteReading)
    /// Nothing was published.
    case faulty(SiteReading, SourceFolders)

    /// For a program that ends now: the system takes back its memory as a whole at once, whereas
    /// taking the records apart piece by piece is a hundredth of a build.
    func leaveToSystem() {
      _ = Unmanaged.passRetained(Kept(ending: self))
    }
  }

  private final class Kept {
    let ending: Ending
    init(ending: Ending) { self.ending = ending }
  }

  /// Reads, checks and publishes, and says on the console what is to be said of it.
  func run() throws -> Ending {
    let begun = Moment()
    Allocator.giveBackAtOnce()
    var log = TimeLog(isOn: options.verbose)
    let (folders, record) = try list(at: begun)
    let inputs = InputState(
      folders.content, frame: folders.templates,
      options: [
        Portal.identity, options.content, options.templates, options.asOf?.description ?? "",
        precompresses ? "precompress" : "",
      ])
    let isCurrent = trustsRecord && record.map { publisher.isCurrent($0, for: inputs) } == true
    log.lap("listed")
    if let record, isCurrent {
      Console.summarise(record, in: output, options)
      return .unchanged
    }
    let staging = record.flatMap { stage(relyingOn: $0, for: inputs) }
    // Of no consequence after a publication.
    defer { staging?.discard() }
    let reading = try read(folders, remembering: record)
    log.lap("read and checked")
    try Console.report(reading, options, folders)
    guard let site = reading.site else { return .faulty(reading, folders) }
    let recording = Recording(
      of: reading.diagnostics.isEmpty ? inputs : nil, begun: begun,
      note: Console.note(on: reading, options), memory: reading.remembered)
    let meter = ProgressMeter()
    let outcome = try publisher.publish(
      pages(of: site, from: folders, at: begun), in: staging, relyingOn: record,
      trustsRecord: trustsRecord, leaving: recording
    ) { meter.show($0, of: $1) }
    meter.clear()
    log.lap("made and published")
    for path in outcome.misjudged {
      Console.note("\(output)/\(path): was not as a clean build makes it, and is now")
    }
    if let leftover = outcome.leftover { Console.note("\(leftover)") }
    Console.summarise(outcome, of: reading, in: output, options)
    return .published(outcome, reading)
  }

  /// Begins to publish before it is read what has changed, where that is records alone.
  private func stage(relyingOn record: SiteRecord, for inputs: InputState) -> Staging? {
    trustsRecord && record.isAlike(inputs) ? publisher.stage(relyingOn: record) : nil
  }

  private func read(
    _ folders: SourceFolders, remembering record: SiteRecord?
  ) throws -> SiteReading {
    let known = trustsRecord ? record : nil
    let reading = readSite(
      from: folders.sources, asOf: options.asOf, program: Portal.identity,
      spread: options.spread, remembering: known?.memory,
      isKnown: { known?.holds($0, from: $1) == true })
    try options.check(reading)
    return reading
  }

  /// What is to be read and what has been published, looked at side by side.
  private func list(at begun: Moment) throws -> (SourceFolders, SiteRecord?) {
    enum Half: Sendable {
      case sources(Result<SourceFolders, any Error>)
      case site(SiteRecord?)
    }
    let (options, publisher) = (options, publisher)
    let halves = gather(2, by: 1, options.spread) { half in
      half.lowerBound == 1
        ? Half.site(publisher.record())
        : .sources(
          Result {
            try SourceFolders(content: options.content, templates: options.templates, at: begun)
          })
    }
    guard case .sources(let sources)? = halves.first, case .site(let record)? = halves.last else {
      return (try SourceFolders(content: options.content, templates: options.templates), nil)
    }
    return (try sources.get(), record)
  }

  private var publisher: Publisher {
    Publisher(
      output: output, apartFrom: [options.content, options.templates],
      jobs: options.threads, program: "portal \(Portal.version)",
      precompressing: precompresses)
  }

  private func pages(
    of site: Site, from folders: SourceFolders, at moment: Moment
  ) -> [Page] {
    site.pages.map { page in
      switch page.content {
      case .made(let make): Page(path: page.path, from: page.source, makeInParts: make)
      case .copied(let file):
        Page(
          copying: "\(options.content)/\(file)", to: page.path,
          from: folders.content.fingerprint(of: file, at: moment))
      case .asset(let file):
        Page(
          copying: "\(options.templates)/\(file)", to: page.path,
          from: folders.templates.fingerprint(of: file, at: moment))
      }
    }
  }
}

extension [FolderEntry] {
  /// Of a file by what the system says of it.
  fileprivate func fingerprint(of path: String, at moment: Moment) -> Fingerprint? {
    first { $0.path == path }?.fingerprint(at: moment)
  }
}
