import CBrotli
import CDeflate
import Synchronization

/// Makes compressed forms of texts: the same bytes give the same bytes on any thread and day.
///
/// The levels are where more time saves little. On the 454 texts of the sample site (12.5 MB):
///
/// | gzip level | bytes | seconds | | Brotli quality | bytes | seconds |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | 6 | 2,631,779 | 0.09 | | 5 | 2,292,921 | 0.17 |
/// | 9 | 2,605,395 | 0.17 | | 8 | 2,220,559 | 0.23 |
/// | 10 | 2,539,796 | 0.92 | | 9 | 2,215,001 | 1.84 |
/// | 12 | 2,530,505 | 2.13 | | 11 | 2,001,215 | 13.26 |
public final class Compressor: Sendable {
  private static let gzipLevel: Int32 = 9
  private static let brotliQuality: Int32 = 8

  /// Compressors of libdeflate that no thread is using, by their addresses.
  private let idle = Mutex<[UInt]>([])

  public init() {}

  deinit {
    for address in idle.withLock({ $0 }) {
      libdeflate_free_compressor(OpaquePointer(bitPattern: address))
    }
  }

  /// What decides the bytes that a text becomes: the library, its version and the level.
  public static func description(of form: CompressedForm) -> String {
    switch form {
    case .gzip: "libdeflate \(LIBDEFLATE_VERSION_STRING) level \(gzipLevel)"
    case .brotli: "Brotli \(BrotliEncoderVersion()) quality \(brotliQuality)"
    }
  }

  /// - Returns: nil where the compressed bytes would not be fewer.
  public func compress(_ bytes: UnsafeRawBufferPointer, as form: CompressedForm) -> [UInt8]? {
    if bytes.count < 2 { return nil }
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count - 1) { room, count in
      count =
        switch form {
        case .gzip: gzip(bytes, into: room)
        case .brotli: brotli(bytes, into: room)
        }
    }
    return result.isEmpty ? nil : result
  }

  public func compress(_ bytes: [UInt8], as form: CompressedForm) -> [UInt8]? {
    bytes.withUnsafeBytes { compress($0, as: form) }
  }

  /// - Returns: 0 where there is too little room.
  private func gzip(
    _ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let taken = idle.withLock { $0.popLast() }.flatMap { OpaquePointer(bitPattern: $0) }
    guard let compressor = taken ?? libdeflate_alloc_compressor(Compressor.gzipLevel) else {
      return 0
    }
    let address = UInt(bitPattern: compressor)
    defer { idle.withLock { $0.append(address) } }
    // The header carries no time and no name.
    return libdeflate_gzip_compress(
      compressor, bytes.baseAddress, bytes.count, room.baseAddress, room.count)
  }

  private func brotli(
    _ bytes: UnsafeRawBufferPointer, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var size = room.count
    let isDone = BrotliEncoderCompress(
      Compressor.brotliQuality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count,
      bytes.bindMemory(to: UInt8.self).baseAddress, &size, room.baseAddress)
    return isDone == BROTLI_TRUE ? size : 0
  }
}
