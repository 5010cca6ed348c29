import Diagnostics

/// Reads the address at which a site is published: `http` or `https`, a host, a port and a path
/// at most (RFC 3986, in ASCII). Slashes at its end are dropped.
///
/// - Throws: ``ValueFault`` where it has another scheme, a user, a query or a fragment, or a
///   character that no address has.
func siteAddress(parsing text: String) throws(ValueFault) -> String {
  guard let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) else {
    throw ValueFault(.siteUnreadable, all: text)
  }
  let scalars = Array(text.unicodeScalars)
  let start = scheme.unicodeScalars.count
  let pathStart = scalars[start...].firstIndex(of: "/") ?? scalars.count
  let hostEnd = scalars[start..<pathStart].firstIndex(of: ":") ?? pathStart
  let port = scalars[hostEnd..<pathStart].dropFirst()
  let isHost = { (scalar: Unicode.Scalar) in isLetterOrDigit(scalar) || "-.".contains(scalar) }
  let isPath = { (scalar: Unicode.Scalar) in
    isLetterOrDigit(scalar) || "-._~/%!$&'()*+,;=:@".contains(scalar)
  }
  guard start < hostEnd, isLetterOrDigit(scalars[start]) else {
    throw ValueFault(.siteUnreadable, at: start, of: text)
  }
  if let bad = scalars[start..<hostEnd].firstIndex(where: { !isHost($0) })
    ?? scalars[pathStart...].firstIndex(where: { !isPath($0) })
  {
    throw ValueFault(.siteUnreadable, at: bad, of: text)
  }
  guard hostEnd == pathStart || (1...5).contains(port.count) && port.allSatisfy(isDigit) else {
    throw ValueFault(.siteUnreadable, at: hostEnd, of: text, length: pathStart - hostEnd)
  }
  let address = scheme + String(text.unicodeScalars.dropFirst(start))
  let slashes = address.unicodeScalars.reversed().prefix { $0 == "/" }.count
  return String(address.unicodeScalars.dropLast(slashes))
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
