import Diagnostics
import Portfolio

/// What became of the bytes of a content folder.
public struct RecordsReading: Sendable {
  /// Everything on record; nil where there is any error.
  public let register: Register?

  /// The site's; nil where the configuration has an error.
  public let language: Language?

  public let diagnostics: [Diagnostic]

  /// The files that were read and were not plain UTF-8, by path below the content folder.
  public let encodings: [EncodedFile]

  /// Of each of ``Register/narratives``.
  public let mentions: [NarrativeMentions]

  /// What the next run may know of narratives without reading them, stretch by stretch; see
  /// ``NarrativeMemory``.
  public let remembered: [[UInt8]]

  /// Of what was read but narratives.
  public let fingerprints: RecordFingerprints
}

/// A file and how its characters were written.
public struct EncodedFile: Hashable, Sendable {
  /// Below the content folder.
  public let path: String
  public let encoding: TextEncoding
}

/// Reads, checks and links a content folder.
///
/// - Parameters:
///   - root: The folder as whoever runs the program names it; messages begin with it.
///   - spread: On what threads the work is done; what comes of it is the same on any.
///   - memory: What an earlier run read of narratives.
public func readRecords(
  _ files: ContentFiles, root: String, spread: @escaping Spread = inTurn,
  remembering memory: NarrativeMemory? = nil
) -> RecordsReading {
  readRecords(files, root: root, largestSum: .max, spread: spread, remembering: memory)
}

/// - Parameter largestSum: What all amounts on record together may come to, in yuan.
func readRecords(
  _ files: ContentFiles, root: String, largestSum: Int64, spread: @escaping Spread = inTurn,
  remembering memory: NarrativeMemory? = nil
) -> RecordsReading {
  var reader = RecordsReader(
    files, root: root, largestSum: largestSum, spread: spread, remembering: memory)
  let register = reader.register()
  return RecordsReading(
    register: reader.hasErrors ? nil : register, language: reader.language,
    diagnostics: reader.found.sorted(),
    encodings: reader.encodings.sorted { bytesPrecede($0.path, $1.path) },
    mentions: reader.mentions, remembered: reader.remembered,
    fingerprints: reader.fingerprints)
}
