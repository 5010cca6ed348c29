import FlyingSocks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why no site is served.
public struct ServingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    /// What was asked for is no IP address, or no port.
    case noAddress
    /// The system refused; the number is an `errno`.
    case system(Int32)
  }

  /// The host and port that were asked for.
  public let place: String
  public let reason: Reason

  init(_ place: String, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  init(_ place: String, _ error: any Error) {
    switch error {
    case let failure as ServingFailure: self = failure
    case SocketError.failed(_, let number, _): self.init(place, .system(number))
    default: self.init(place, .noAddress)
    }
  }

  /// One line in English: `127.0.0.1:8000: another program serves there; …`.
  public var description: String { "\(place): \(cause)" }

  private var cause: String {
    switch reason {
    case .noAddress:
      "is no address to serve at; give --host an IP address such as 127.0.0.1, and --port a number to 65535"
    case .system(EADDRINUSE):
      "another program serves there; end it, or choose another port, as with --port 8001"
    case .system(EACCES): "only root may serve there; choose a port from 1024 on"
    case .system(EADDRNOTAVAIL): "is no address of this machine; 127.0.0.1 always is"
    case .system(let number): strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
  }
}
