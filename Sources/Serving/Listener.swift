import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A place on this machine that browsers may ask, taken but not yet answering.
public struct Listener: Sendable {
  let socket: Socket

  /// As numbers: `127.0.0.1`, `::1`.
  public let host: String

  /// The one that the system chose, where 0 was asked for.
  public let port: Int

  /// Whether only this machine reaches it.
  public let isLoopback: Bool

  /// - Parameters:
  ///   - host: An IP address in numbers, or `localhost` for `127.0.0.1`.
  ///   - port: 0 for one that is free.
  public init(host: String, port: Int) throws(ServingFailure) {
    let name = host == "localhost" ? "127.0.0.1" : host
    let shown = Listener.shown(name, port)
    guard let number = UInt16(exactly: port) else { throw ServingFailure(shown, .noAddress) }
    do {
      if let address = try? sockaddr_in.inet(ip4: name, port: number) {
        socket = try Listener.socket(bound: address, family: AF_INET)
      } else if let address = try? sockaddr_in6.inet6(ip6: name, port: number) {
        socket = try Listener.socket(bound: address, family: AF_INET6)
      } else {
        throw ServingFailure(shown, .noAddress)
      }
      switch try socket.sockname() {
      case .ip4(_, let port), .ip6(_, let port): self.port = Int(port)
      case .unix: throw ServingFailure(shown, .noAddress)
      }
    } catch {
      throw ServingFailure(shown, error)
    }
    self.host = name
    isLoopback = name.hasPrefix("127.") || name == "::1"
  }

  private static func socket(bound address: some SocketAddress, family: Int32) throws -> Socket {
    let socket = try Socket(domain: family)
    do {
      // The port is free as soon as the program that had it has ended.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return socket
    } catch {
      try? socket.close()
      throw error
    }
  }

  /// What a browser's address line takes.
  public var address: String { "http://\(Listener.shown(host, port))/" }

  private static func shown(_ host: String, _ port: Int) -> String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// Whether a request's host is this machine by a name that no one else can give it.
  ///
  /// A page from elsewhere could else point a name of its own at this machine and read along (DNS
  /// rebinding).
  func isOwn(host named: String) -> Bool {
    if !isLoopback { return true }
    let isBracketed = named.hasPrefix("[")
    let end = isBracketed ? named.firstIndex(of: "]") : named.firstIndex(of: ":")
    let name = named[
      (isBracketed ? named.index(after: named.startIndex) : named.startIndex)..<(end
        ?? named.endIndex)
    ]
    .lowercased()
    return name.isEmpty || name == "localhost" || name.hasSuffix(".localhost")
      || (try? sockaddr_in.inet(ip4: name, port: 0)) != nil
      || (try? sockaddr_in6.inet6(ip6: name, port: 0)) != nil
  }
}
