import Diagnostics
import Portfolio

/// What portal.yml says, for who cannot wait until all records are read; it may turn out to be at
/// fault, of which nothing is said here.
///
/// - Returns: nil where little or nothing of it can be read.
public func readSettingsAhead(_ files: ContentFiles) -> Settings? {
  guard let bytes = try? files.read("portal.yml"),
    let text = try? DecodedText(decoding: bytes)
  else { return nil }
  var faults: [Diagnostic] = []
  return readSettings(text.bytes, path: "", reporting: &faults)?.settings
}
