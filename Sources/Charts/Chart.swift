/// Values that know how to be drawn. The same values give the same bytes.
///
/// Every word and formatted number in a drawing is passed in. Values that are not finite, or
/// beyond ±10¹⁵, are drawn as missing.
public protocol Chart: Sendable {
  /// Appends one `svg` element.
  func draw(into output: inout [UInt8], form: SVGForm)

  /// The same in memory of the caller's; bytes behind the drawing may be written too.
  ///
  /// - Returns: How many bytes the drawing is long; `nil` where it does not fit, or is not drawn so.
  func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int?
}

extension Chart {
  public func draw(within memory: UnsafeMutableRawBufferPointer, form: SVGForm) -> Int? { nil }

  /// The drawing as text, for callers that do not fill a buffer.
  public func svg(_ form: SVGForm) -> String {
    var bytes: [UInt8] = []
    draw(into: &bytes, form: form)
    return String(decoding: bytes, as: UTF8.self)
  }
}
