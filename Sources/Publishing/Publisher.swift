import Compression

/// Brings a site to disk so that at any moment either the old or the new one stands, whole.
public struct Publisher: Sendable {
  private let output: String
  private let inputs: [String]
  private let crew: Crew
  private let program: String
  private let exchange: Exchange
  private let compressor: Compressor?

  /// - Parameters:
  ///   - output: The site's folder: absent, empty but for dot-files, or written by an earlier
  ///     build. Its dot-files stay. Where it is a symbolic link, what that leads to is replaced.
  ///   - inputs: Folders that are read, which may neither hold the output nor lie in it.
  ///   - jobs: On how many threads pages are made, 1 or more.
  ///   - program: Name and version for the marker in the output folder.
  ///   - precompressing: Whether texts have their compressed forms beside them; if not, none stay.
  public init(
    output: String, apartFrom inputs: [String] = [], jobs: Int, program: String,
    precompressing: Bool = false
  ) {
    self.init(
      output: output, apartFrom: inputs, jobs: jobs, program: program, exchange: .best,
      precompressing: precompressing)
  }

  init(
    output: String, apartFrom inputs: [String], jobs: Int, program: String, exchange: Exchange,
    precompressing: Bool = false
  ) {
    self.output = output
    self.inputs = inputs
    self.crew = Crew(size: jobs)
    self.program = program
    self.exchange = exchange
    compressor = precompressing ? Compressor() : nil
  }

  /// What the last build of the site that stands left on record, and what has become of the site since;
  /// nil where there is no such site, or no record to rely on.
  public func record() -> SiteRecord? {
    standingSite().flatMap { place, site in place.record(of: site) }
  }

  /// Whether the site that stood when the record was read is whole and untouched, made from the same
  /// inputs: there is nothing to do then.
  public func isCurrent(_ record: SiteRecord, for inputs: InputState) -> Bool {
    guard record.wasMade(from: inputs), record.survey.isWhole, let (_, site) = standingSite(),
      let status = try? site.ownStatus(), FileIdentity(status) == record.site
    else { return false }
    return (try? Marker.stands(Marker.bytes(program: program), in: site)) == true
  }

  private func standingSite() -> (OutputPlace, Folder)? {
    // Finding a place makes the folders above it; here nothing is to be made.
    guard (try? Folder(opening: output)) != nil, let place = try? OutputPlace(output),
      let site = try? place.oldSite()
    else { return nil }
    return (place, site)
  }

  /// Begins before the pages are known: most files of the site that stands are expected to stay.
  ///
  /// - Parameter record: What ``record()`` gave.
  /// - Returns: nil where nothing is gained, or where publishing itself will fail and say why.
  public func stage(relyingOn record: SiteRecord) -> Staging? {
    crew.size > 1 ? try? stage(relyingOn: record, takesOver: true) : nil
  }

  private func stage(
    relyingOn record: SiteRecord?, takesOver: Bool
  ) throws(PublishingFailure) -> Staging {
    let place = try OutputPlace(output)
    try place.check(apartFrom: inputs)
    return try Staging(
      at: place, holder: program, marker: Marker.bytes(program: program), relyingOn: record,
      takesOver: takesOver)
  }

  /// Makes every page and puts the whole in the old site's place.
  ///
  /// Pages are begun in about the order given, so the largest should come first. A page whose bytes
  /// are those of the old site keeps its modification time; files without a page go. On failure
  /// the old site stands as it was.
  ///
  /// - Parameters:
  ///   - staging: What ``stage(relyingOn:)`` gave, if it was asked.
  ///   - record: What ``record()`` gave: a page that the site before made from the same is kept
  ///     as it is, unless its file has been touched.
  ///   - trustsRecord: Whether it is; if not, every page is made, and the outcome tells where the
  ///     record would have misled.
  ///   - recording: What the next build shall find on record, if anything.
  ///   - progress: Told on the calling thread how many pages have been begun, of how many.
  public func publish(
    _ pages: [Page], in staging: Staging? = nil, relyingOn record: SiteRecord? = nil,
    trustsRecord: Bool = true, leaving recording: Recording? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(PublishingFailure) -> PublishingOutcome {
    var watch = Stopwatch()
    do throws(PublishingFailure) {
      try Page.check(pages)
    } catch {
      staging?.discard()
      throw error
    }
    let staging =
      if let staging { staging } else { try stage(relyingOn: record, takesOver: false) }
    let publication = Publication(
      of: pages, in: staging, crew: crew, marker: Marker.bytes(program: program),
      compressor: compressor, trustsRecord: trustsRecord, recording: recording)
    watch.lap(\.preparing)
    do throws(PublishingFailure) {
      return try publication.run(exchange, &watch, progress: progress)
    } catch {
      staging.discard()
      throw error
    }
  }
}
