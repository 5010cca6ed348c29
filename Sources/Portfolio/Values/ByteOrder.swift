/// Whether one text stands before another by the bytes of their UTF-8, whatever the locale.
public func bytesPrecede(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
