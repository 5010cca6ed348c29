import Portfolio

/// The Markdown of a narrative, meeting or bulletin, in UTF-8, without its front matter.
///
/// - Returns: nil where the bytes are no text, or not those of the file that was read.
public func textBody(of text: TextSource, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
  guard let decoded = try? DecodedText(decoding: bytes), text.bodyOffset <= decoded.bytes.count
  else { return nil }
  return decoded.bytes[text.bodyOffset...]
}
