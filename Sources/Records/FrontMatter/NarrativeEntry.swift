import Fingerprints
import Portfolio

/// What is remembered of one narrative, while somebody holds the memory.
struct NarrativeEntry {
  let path: String
  let stamp: FileStamp

  /// The entry as it stands on record.
  let bytes: UnsafeRawBufferPointer

  /// Of what comes after the stamp.
  private let rest: RecordReader

  /// - Returns: nil where the bytes are no entry.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = RecordReader(bytes)
    guard let path = reader.text(), let stamp = reader.stamp() else { return nil }
    self.path = path
    self.stamp = stamp
    self.bytes = bytes
    rest = reader
  }

  /// The bytes of a narrative's entry.
  static func bytes(of reading: NarrativeReading, stamp: FileStamp) -> [UInt8] {
    let (narrative, mentions) = (reading.text, reading.mentions)
    var record = RecordBytes(reserving: 512)
    record.append(narrative.text.path)
    record.append(stamp)
    record.append(mentions.content)
    record.append(narrative.text.bodyOffset)
    record.append(narrative.text.bodyLine)
    record.append(narrative.isDraft)
    record.append(narrative.mayLinkFiles)
    record.append(narrative.isPlain)
    record.append(narrative.summary)
    record.append(narrative.photos.count)
    for photo in narrative.photos { record.append(photo) }
    record.append(mentions)
    return record.bytes
  }

  /// - Parameter project: Of which the narrative is, as a position in ``Register/projects``.
  /// - Returns: nil where the bytes are no entry.
  func reading(of project: Int) -> NarrativeReading? {
    var rest = rest
    guard let content = rest.print(), let offset = rest.number(), let line = rest.number(),
      let isDraft = rest.flag(), let mayLinkFiles = rest.flag(), let isPlain = rest.flag(),
      let summary = rest.summary(), let photos = rest.photos(),
      let mentions = NarrativeMentions(&rest, of: content)
    else { return nil }
    return NarrativeReading(
      text: NarrativeText(
        project: project, summary: summary.line, photos: photos, isDraft: isDraft,
        text: TextSource(
          path: path, bodyOffset: offset, bodyLine: line, isWrittenInUTF8: true),
        mayLinkFiles: mayLinkFiles, isPlain: isPlain),
      mentions: mentions)
  }
}

extension RecordBytes {
  fileprivate mutating func append(_ line: TextLine?) {
    append(line != nil)
    guard let line else { return }
    append(line.text)
    append(line.line)
    append(line.column)
  }

  fileprivate mutating func append(_ photo: Photo) {
    append(photo.path)
    append(photo.taken != nil)
    if let taken = photo.taken {
      for number in [taken.year, taken.month, taken.day] { append(number) }
    }
    append(photo.caption.map { [$0] } ?? [])
  }
}

extension RecordReader {
  /// A summary that may be absent.
  fileprivate struct Summary {
    let line: TextLine?
  }

  fileprivate mutating func summary() -> Summary? {
    guard let isThere = flag() else { return nil }
    guard isThere else { return Summary(line: nil) }
    guard let text = text(), let line = number(), let column = number() else { return nil }
    return Summary(line: TextLine(text, line: line, column: column))
  }

  fileprivate mutating func photos() -> [Photo]? {
    guard let count = number() else { return nil }
    var photos: [Photo] = []
    while photos.count < count {
      guard let photo = photo() else { return nil }
      photos.append(photo)
    }
    return photos
  }

  private mutating func photo() -> Photo? {
    guard let path = text(), let isDated = flag() else { return nil }
    var taken: Day?
    if isDated {
      guard let year = number(), let month = number(), let day = number() else { return nil }
      taken = Day(year: year, month: month, day: day)
    }
    guard let caption = texts() else { return nil }
    return Photo(path: path, taken: taken, caption: caption.first)
  }
}
