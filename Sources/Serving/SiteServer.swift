import FlyingSocks
import Publishing

/// Shows a published site to browsers on this machine, for work on it and not to the public.
public struct SiteServer: Sendable {
  private let listener: Listener
  private let responder: Responder

  /// - Parameters:
  ///   - preview: Where the pages shall follow changes, through which they learn of them.
  public init(_ site: PublishedSite, at listener: Listener, preview: Preview? = nil) {
    self.listener = listener
    responder = Responder(site: site, preview: preview, listener: listener)
  }

  /// Answers requests until the task is cancelled.
  public func run() async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    let socket = try AsyncSocket(socket: listener.socket, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { await accept(from: socket) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func accept(from socket: AsyncSocket) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let browser = try await socket.accept()
          group.addTask {
            var connection = Connection(browser, responder)
            await connection.serve()
          }
        } catch {
          // A browser that went at once, or too many open files: neither lasts.
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
    }
  }
}
