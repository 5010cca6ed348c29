import Foundation

/// The program itself, run as a user runs it.
struct Portal {
  let status: Int32
  let output: String
  let errors: String

  /// The repository's folder, in which the program runs.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(arguments, environment: environment)
  }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let files = try TemporaryFolder()
    let process = try Portal.start(arguments, environment: environment, saying: files)
    process.waitUntilExit()
    status = process.terminationStatus
    let (out, err) = (files.url.appending(path: "out"), files.url.appending(path: "err"))
    output = String(decoding: try Data(contentsOf: out), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: err), as: UTF8.self)
  }

  /// Starts it, with what it says in the files `out` and `err` of a folder.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], saying files: TemporaryFolder
  ) throws -> Process {
    let process = Process()
    process.executableURL = Portal.program
    process.arguments = arguments
    process.currentDirectoryURL = Portal.root
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
    let (out, err) = (files.url.appending(path: "out"), files.url.appending(path: "err"))
    for url in [out, err] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Beside the tests, where the build puts both.
  private static let program: URL = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").map { arguments[$0 + 1] }
    let tests = URL(filePath: bundle ?? arguments[0])
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let program = folder.appending(path: "portal")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
      folder.deleteLastPathComponent()
    }
    return root.appending(path: ".build/debug/portal")
  }()
}

/// A folder that goes when nothing holds it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Every file below, by its path.
  func files(below name: String) throws -> [String: Data] {
    let base = url.appending(path: name)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let file = base.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
