import Records

/// Where the site has its assets: those that pages load carry a fingerprint of their content in
/// their name (`assets/portal.1a2b3c4d.css`). A server may then tell browsers to keep such a file for
/// ever, since a changed one has another name. Others keep theirs, for nothing here knows who refers
/// to them.
struct AssetNames: Hashable, Sendable {
  /// Paths on the site of those that pages load, by their path in the templates folder.
  private let fingerprinted: [String: String]

  /// Where pages find those that they load: every page asks for three, and by a case one is found
  /// several times as fast as by its path.
  private let loaded: [Asset: Address]

  /// - Parameter files: The templates folder; what cannot be read there keeps its name.
  init(of files: ContentFiles) {
    let pairs = Asset.allCases.compactMap { asset in
      (try? files.read(asset.rawValue)).map { bytes in
        (asset.rawValue, fingerprinting(asset.rawValue, by: bytes))
      }
    }
    let fingerprinted = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    self.fingerprinted = fingerprinted
    loaded = Dictionary(
      uniqueKeysWithValues: Asset.allCases.map { asset in
        (asset, Address(path: fingerprinted[asset.rawValue] ?? asset.rawValue))
      })
  }

  subscript(asset: Asset) -> Address { loaded[asset] ?? address(of: asset.rawValue) }

  /// - Parameter path: In the templates folder.
  func address(of path: String) -> Address { Address(path: fingerprinted[path] ?? path) }
}

/// A path with eight hexadecimal digits before its last name's extension, the same for the same bytes.
///
/// They are the 64-bit FNV-1a hash of the bytes, folded to 32 bits as its authors advise. It tells
/// two versions of a file apart and protects nothing.
private func fingerprinting(_ path: String, by bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
  let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
  let name = path.lastIndex(of: "/").map { path[$0...] } ?? path[...]
  guard let dot = name.lastIndex(of: ".") else { return "\(path).\(padded)" }
  return "\(path[..<dot]).\(padded)\(path[dot...])"
}
