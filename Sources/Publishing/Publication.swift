/// One run of a publisher, from an empty staging folder to the site in its place.
struct Publication {
  private let pages: [Page]
  private let place: OutputPlace
  private let crew: Crew
  private let marker: [UInt8]
  private let old: Folder?
  private let new: Folder

  /// Of the site before; nil where nothing shall be taken for made.
  private let record: SiteRecord?

  /// What to leave on record of this one, if anything.
  private let recording: Recording?

  init(
    of pages: [Page], to place: OutputPlace, crew: Crew, marker: [UInt8],
    relyingOn record: SiteRecord?, recording: Recording?
  ) throws(PublishingFailure) {
    self.pages = pages
    self.place = place
    self.crew = crew
    self.marker = marker
    self.recording = recording
    old = try place.oldSite()
    // Another build may have published since the record was read.
    self.record = try old.flatMap { old throws(PublishingFailure) in
      try record?.site == FileIdentity(old.ownStatus()) ? record : nil
    }
    do throws(PublishingFailure) {
      new = try place.makeStaging(inPlaceOf: old, marker: marker)
    } catch {
      try? place.parent.removeFolder(place.staging)
      throw error
    }
  }

  func run(
    _ exchange: Exchange, _ watch: inout Stopwatch, progress: (Int, Int) -> Void
  ) throws(PublishingFailure) -> PublishingOutcome {
    let (pages, record) = (pages, record)
    let writers = try crew.work(
      through: pages.count, from: PageWriter(new: new, old: old, record: record),
      tick: { progress($0, pages.count) }
    ) { writer, number throws(PublishingFailure) in
      try writer.publish(pages[number])
    }
    var total = Total()
    for writer in writers { total.add(writer) }
    total.removed = try (old?.countFiles() ?? 0) - total.matched
    watch.lap(\.pages)
    if let old, total.changesNothing, try Marker.stands(marker, in: old) {
      discard()
      watch.lap(\.removing)
      leaveRecord(of: total.files, in: old)
      return total.outcome(watch.times, leftover: nil)
    }
    try keep(total.kept)
    watch.lap(\.keeping)
    let leftover = try swap(exchange, &watch)
    leaveRecord(of: total.files, in: new)
    return total.outcome(watch.times, leftover: leftover)
  }

  /// Puts on record what now stands.
  ///
  /// Where that fails the site stands all the same: the next build takes more time, since the
  /// record of the site before does not speak of this one.
  private func leaveRecord(of files: [FileRecord], in site: Folder) {
    guard let recording, let status = try? site.ownStatus() else { return }
    try? place.write(
      SiteRecord(
        inputs: recording.inputs, begun: recording.begun, site: FileIdentity(status),
        note: recording.note, files: files))
  }

  /// Takes over what the new site has in common with the old one.
  private func keep(_ paths: [String]) throws(PublishingFailure) {
    guard let old else { return }
    let new = new
    _ = try crew.work(through: paths.count, from: 0) { _, number throws(PublishingFailure) in
      try new.take(paths[number], from: old)
    }
    try new.takeHidden(from: old)
  }

  /// - Returns: Why the old site is not gone whole, if so.
  private func swap(
    _ exchange: Exchange, _ watch: inout Stopwatch
  ) throws(PublishingFailure) -> PublishingFailure? {
    guard old != nil else {
      try place.move(place.staging, to: place.name)
      watch.lap(\.swapping)
      return nil
    }
    let retired = try exchange.swap(at: place)
    watch.lap(\.swapping)
    defer { watch.lap(\.removing) }
    do throws(PublishingFailure) {
      try place.parent.removeFolder(retired)
      return nil
    } catch {
      return error
    }
  }

  /// Removes the new site; the old one has not been touched.
  func discard() {
    try? place.parent.removeFolder(place.staging)
  }
}

/// What all writers did together.
private struct Total {
  private var written = PublishingOutcome.Count()
  private var unchanged = PublishingOutcome.Count()
  private(set) var kept: [String] = []
  private(set) var matched = 0
  private(set) var made = 0
  private(set) var files: [FileRecord] = []
  var removed = 0

  var changesNothing: Bool { written.files == 0 && removed == 0 }

  mutating func add(_ writer: PageWriter) {
    written += writer.written
    unchanged += writer.unchanged
    kept += writer.kept
    matched += writer.matched
    made += writer.made
    files += writer.files
  }

  func outcome(_ times: PublishingTimes, leftover: PublishingFailure?) -> PublishingOutcome {
    PublishingOutcome(
      made: made, written: written, unchanged: unchanged, removed: removed, times: times,
      leftover: leftover)
  }
}
