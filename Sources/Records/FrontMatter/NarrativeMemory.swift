import Fingerprints
import Portfolio

/// What reading narratives gave an earlier run, so that one whose file is as it was then need not be
/// read again.
///
/// Of those only in which there was nothing to report, and that are plain UTF-8.
public struct NarrativeMemory: Sendable {
  private let bytes: ArraySlice<UInt8>

  /// Where each narrative's entry begins, by path.
  private let offsets: [Int]

  /// - Parameters:
  ///   - bytes: What ``RecordsReading/narratives`` was, joined.
  ///   - program: By which texts are read: another might read them in another way.
  /// - Returns: nil where another program read them.
  public init?(_ bytes: ArraySlice<UInt8>, of program: String) {
    let offsets = bytes.withUnsafeBytes { bytes -> [Int]? in
      var reader = RecordReader(bytes)
      guard reader.text() == program else { return nil }
      var offsets: [Int] = []
      while !reader.isAtEnd {
        offsets.append(reader.offset)
        guard reader.part() != nil else { return nil }
      }
      return offsets
    }
    guard let offsets else { return nil }
    self.bytes = bytes
    self.offsets = offsets
  }

  /// What stands before the entries.
  public static func opening(of program: String) -> [UInt8] {
    var opening = RecordBytes()
    opening.append(program)
    return opening.bytes
  }

  /// - Parameter path: Of the first narrative that will be asked for.
  func walk<Result>(from path: String, _ body: (inout Walk) -> Result) -> Result {
    bytes.withUnsafeBytes { bytes in
      var walk = Walk(through: bytes, offsets, from: path)
      return body(&walk)
    }
  }

  /// Goes through a memory along with a folder's narratives, both by path.
  struct Walk {
    private let bytes: UnsafeRawBufferPointer
    private let offsets: [Int]

    /// Of the next entry that was not passed, among all.
    private var place = 0

    fileprivate init(through bytes: UnsafeRawBufferPointer, _ offsets: [Int], from path: String) {
      self.bytes = bytes
      self.offsets = offsets
      place = offsets.lowerBound { offset in
        Walk.entry(at: offset, in: bytes).map { bytesPrecede($0.path, path) } == true
      }
    }

    /// - Parameter file: By path behind the one asked for before.
    /// - Returns: nil where the file may have changed since it was read, or was not read.
    mutating func entry(of file: ContentLayout.NarrativeFile) -> NarrativeEntry? {
      while place < offsets.count, let entry = Walk.entry(at: offsets[place], in: bytes) {
        if entry.path == file.path {
          place += 1
          return entry.stamp == file.stamp ? entry : nil
        }
        guard bytesPrecede(entry.path, file.path) else { return nil }
        place += 1
      }
      return nil
    }

    private static func entry(at offset: Int, in bytes: UnsafeRawBufferPointer) -> NarrativeEntry? {
      var reader = RecordReader(bytes, from: offset)
      return reader.part().flatMap { NarrativeEntry($0) }
    }
  }
}
