/// The files of a record set one after another, each made when it is asked for.
public struct SampleFiles: Sequence, IteratorProtocol, Sendable {
  private let records: SampleRecords
  private let parts: [SampleRecords.Part]
  private var place = 0

  init(of records: SampleRecords) {
    self.records = records
    parts = records.parts
  }

  public mutating func next() -> SampleFile? {
    guard place < parts.count else { return nil }
    defer { place += 1 }
    let part = parts[place]
    return SampleFile(path: records.path(of: part), bytes: records.bytes(of: part))
  }
}
