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

  /// Makes every page and puts the whole in the old site's place.
  ///
  /// Pages are begun in about the order given, so the largest should come first. A page whose bytes
  /// are those of the old site keeps its modification time; files without a page go. On failure
  /// the old site stands as it was.
  ///
  /// - Parameter progress: Told on the calling thread how many pages have been begun, of how many.
  public func publish(
    _ pages: [Page], progress: (Int, Int) -> Void = { _, _ in }
  ) throws(PublishingFailure) -> PublishingOutcome {
    var watch = Stopwatch()
    try Page.check(pages)
    let place = try OutputPlace(output)
    try place.check(apartFrom: inputs)
    let lock = try OutputLock(place, holder: program)
    defer { lock.release() }
    try place.clearRemains()
    let publication = try Publication(
      of: pages, to: place, crew: crew, marker: Marker.bytes(program: program),
      compressor: compressor)
    watch.lap(\.preparing)
    do throws(PublishingFailure) {
      return try publication.run(exchange, &watch, progress: progress)
    } catch {
      publication.discard()
      throw error
    }
  }
}
