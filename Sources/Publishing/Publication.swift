import Compression
import Synchronization

/// One run of a publisher, from an empty staging folder to the site in its place.
struct Publication {
  private let pages: [Page]
  private let staging: Staging
  private let crew: Crew
  private let marker: [UInt8]

  /// Whether the record of the site before may save work.
  private let trustsRecord: Bool

  /// nil where the site is to have no compressed forms.
  private let compressor: Compressor?

  /// What to leave on record of this one, if anything.
  private let recording: Recording?

  init(
    of pages: [Page], in staging: Staging, crew: Crew, marker: [UInt8], compressor: Compressor?,
    trustsRecord: Bool, recording: Recording?
  ) {
    self.pages = pages
    self.staging = staging
    self.crew = crew
    self.marker = marker
    self.compressor = compressor
    self.recording = recording
    self.trustsRecord = trustsRecord
  }

  private var place: OutputPlace { staging.place }
  private var old: Folder? { staging.old }
  private var new: Folder { staging.new }
  private var record: SiteRecord? { staging.record }

  func run(
    _ exchange: Exchange, _ watch: inout Stopwatch, progress: (Int, Int) -> Void
  ) throws(PublishingFailure) -> PublishingOutcome {
    let (pages, division) = (pages, divide())
    let ahead = staging.ahead
    let takesAlong = ahead == nil && !division.made.isEmpty && !division.kept.isEmpty
    try staging.finishTakingOver()
    let writer = PageWriter(new: new, old: old, record: record, ahead: ahead)
    let writers = try crew.work(
      through: division.made.count, from: writer,
      tick: { progress(division.kept.count + $0, pages.count) },
      // One worker alone, for a folder takes one new entry at a time.
      first: takesAlong ? takeOver(division.kept) : nil
    ) { writer, number throws(PublishingFailure) in
      try writer.publish(pages[division.made[number]])
    }
    var total = Total(keeping: division.kept)
    for writer in writers { total.add(writer) }
    watch.lap(\.pages)
    for companions in try compress(total.kept) { total.add(companions) }
    watch.lap(\.compressing)
    total.removed = try countOldFiles() - total.matched
    if let old, total.changesNothing, try Marker.stands(marker, in: old) {
      leaveRecord(of: total.files, in: old)
      staging.discard()
      watch.lap(\.removing)
      return total.outcome(watch.times, leftover: nil)
    }
    try keep(takesAlong ? Array(total.kept[division.kept.count...]) : total.kept)
    if let ahead, total.removed > 0 { try drop(ahead, except: total.files) }
    watch.lap(\.keeping)
    let retired = try swap(exchange)
    watch.lap(\.swapping)
    let (files, new, place, recording) = (total.files, new, place, recording)
    let leftover = remove(retired) {
      Publication.leaveRecord(of: files, in: new, at: place, recording)
    }
    staging.release()
    watch.lap(\.removing)
    return total.outcome(watch.times, leftover: leftover)
  }

  /// The pages by what is to be done.
  private struct Division {
    /// Positions of those to be made.
    var made: [Int] = []

    /// Files of those that the site before made from the same, and that are as they were left.
    var kept: [FileRecord] = []
  }

  private func divide() -> Division {
    var division = Division()
    for (position, page) in pages.enumerated() {
      if trustsRecord, let source = page.source,
        let known = record?.intact(page.path, from: source)
      {
        division.kept.append(known)
      } else {
        division.made.append(position)
      }
    }
    return division
  }

  /// Takes files over from the old site while pages are being made.
  private func takeOver(
    _ files: [FileRecord]
  ) -> (@Sendable () throws(PublishingFailure) -> Void)? {
    guard let old else { return nil }
    let new = new
    return { () throws(PublishingFailure) in
      for file in files { try new.take(file.path, from: old) }
    }
  }

  private func countOldFiles() throws(PublishingFailure) -> Int {
    if let record { return record.survey.files }
    return try old?.countFiles() ?? 0
  }

  /// Brings the compressed forms beside the texts, where there are to be any.
  private func compress(_ kept: [String]) throws(PublishingFailure) -> [Companions] {
    guard let compressor else { return [] }
    let (pages, kept) = (pages, Set(kept))
    let companions = Companions(
      for: pages, new: new, old: old, record: trustsRecord ? record : nil,
      ahead: staging.ahead, compressor: compressor)
    return try crew.work(through: pages.count, from: companions) {
      companions, number throws(PublishingFailure) in
      let path = pages[number].path
      try companions.bring(for: path, isKept: kept.contains(path))
    }
  }

  /// Puts on record what now stands.
  ///
  /// Where that fails the site stands all the same: the next build takes more time, since the
  /// record of the site before does not speak of this one.
  private func leaveRecord(of files: [FileRecord], in site: Folder) {
    Publication.leaveRecord(of: files, in: site, at: place, recording)
  }

  private static func leaveRecord(
    of files: [FileRecord], in site: Folder, at place: OutputPlace, _ recording: Recording?
  ) {
    guard let recording, let status = try? site.ownStatus() else { return }
    try? place.write(
      RecordDraft(
        inputs: recording.inputs, begun: recording.begun, site: FileIdentity(status),
        note: recording.note, files: files, memory: recording.memory))
  }

  /// Takes over what the new site has in common with the old one, as far as it has not yet.
  private func keep(_ paths: [String]) throws(PublishingFailure) {
    guard let old else { return }
    let ahead = staging.ahead
    let paths = ahead == nil ? paths : paths.filter { ahead?.intact($0) == nil }
    let new = new
    _ = try crew.work(through: paths.count, from: 0) { _, number throws(PublishingFailure) in
      try new.take(paths[number], from: old)
    }
    try new.takeHidden(from: old)
  }

  /// Removes what was taken over ahead of files for which there is no page any more.
  private func drop(
    _ ahead: SiteRecord, except files: [FileRecord]
  ) throws(PublishingFailure) {
    let there = Set(files.lazy.map(\.path))
    for path in ahead.intactPaths where !there.contains(path) {
      try new.removeFile(path)
      new.removeEmptyFolders(above: path)
    }
  }

  /// - Returns: The name under which the old site stands now, if there was one.
  private func swap(_ exchange: Exchange) throws(PublishingFailure) -> String? {
    if old != nil { return try exchange.swap(at: place) }
    try place.move(place.staging, to: place.name)
    return nil
  }

  /// Removes the old site, if there is one, and does what else is left to do meanwhile.
  ///
  /// - Returns: Why it is not gone whole, if so.
  private func remove(
    _ retired: String?, besides rest: @escaping @Sendable () -> Void
  ) -> PublishingFailure? {
    let parent = place.parent
    let failure = Mutex<PublishingFailure?>(nil)
    crew.work(through: 2) { task in
      if task == 1 { return rest() }
      do throws(PublishingFailure) {
        if let retired { try parent.removeFolder(retired) }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    return failure.withLock { $0 }
  }
}
