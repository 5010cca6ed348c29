import Diagnostics
import Fingerprints
import Portfolio

extension RecordsReader {
  /// The narratives of projects that plans name, by project.
  mutating func narratives() -> [NarrativeReading] {
    let known = KnownFiles(layout.files.map(\.entry.path))
    let (reader, memory) = (RecordsReader(files, layout, paths, names), memory)
    let parts = gather(layout.narratives.count, by: 64, spread) { stretch in
      var reader = NarrativesReader(reader, known)
      let narratives = reader.read(stretch, remembering: memory)
      return (narratives, reader.records, reader.remembered.copy)
    }
    var narratives: [NarrativeReading] = []
    narratives.reserveCapacity(layout.narratives.count)
    for (part, reader, bytes) in parts {
      narratives += part
      found += reader.found
      encodings += reader.encodings
      remembered.append(bytes)
    }
    return narratives.sorted { $0.text.project < $1.text.project }
  }
}

/// Reads narratives on one thread.
private struct NarrativesReader {
  var records: RecordsReader
  private let known: KnownFiles
  private var budget = SuggestionBudget()

  /// What the next run shall know of them, for ``NarrativeMemory``.
  private(set) var remembered = RecordBytes()

  init(_ records: RecordsReader, _ known: KnownFiles) {
    self.records = records
    self.known = known
  }

  /// - Parameter places: Of some of the narratives, among all.
  mutating func read(
    _ places: Range<Int>, remembering memory: NarrativeMemory?
  ) -> [NarrativeReading] {
    let files = records.layout.narratives[places]
    guard let memory, let first = files.first else { return files.compactMap { read($0) } }
    return memory.walk(from: first.path) { walk in
      files.compactMap { file in
        guard let entry = walk.entry(of: file), let reading = reading(entry, of: file.id) else {
          return read(file)
        }
        remembered.append(part: entry.bytes)
        return reading
      }
    }
  }

  /// What is remembered of a file, unless it may be wrong by now: what a narrative says of itself has
  /// not changed, but plans and other files may have.
  private func reading(_ entry: NarrativeEntry, of id: String) -> NarrativeReading? {
    guard let project = records.names.projects.position(of: id),
      let reading = entry.reading(of: project),
      reading.text.photos.allSatisfy({ known.path($0.path) == $0.path })
    else { return nil }
    return reading
  }

  private mutating func read(_ file: ContentLayout.NarrativeFile) -> NarrativeReading? {
    let before = records.found.count
    guard let bytes = records.bytes(of: file.path),
      let text = records.text(of: file.path, in: bytes),
      let reading = readNarrative(
        text, Fingerprint(of: bytes), of: file.id, path: file.path,
        shownPath: records.paths.shown(file.path), projects: records.names.projects, files: known,
        budget: &budget, reporting: &records.found)
    else { return nil }
    if let stamp = file.stamp, text.encoding == .utf8, records.found.count == before {
      remembered.append(part: NarrativeEntry.bytes(of: reading, stamp: stamp))
    }
    return reading
  }
}
