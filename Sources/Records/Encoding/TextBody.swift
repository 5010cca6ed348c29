import Portfolio

/// The Markdown of a narrative, meeting or bulletin, in UTF-8, without its front matter.
///
/// - Returns: nil where the bytes are no text, or not those of the file that was read.
public func textBody(of text: TextSource, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
  guard let decoded = try? DecodedText(decoding: bytes), text.bodyOffset <= decoded.bytes.count
  else { return nil }
  return decoded.bytes[text.bodyOffset...]
}

/// A line of a file's text, numbered from 1, without its end; nil where there is none.
public func lineOfText(_ number: Int, in bytes: [UInt8]) -> String? {
  let text = (try? DecodedText(decoding: bytes))?.bytes ?? bytes
  var lines = text.split(
    separator: UInt8(ascii: "\n"), maxSplits: max(number, 0), omittingEmptySubsequences: false
  )[...]
  guard number >= 1, lines.count >= number else { return nil }
  lines = lines.dropFirst(number - 1)
  guard var line = lines.first else { return nil }
  if line.last == UInt8(ascii: "\r") { line.removeLast() }
  return String(decoding: line, as: UTF8.self)
}
