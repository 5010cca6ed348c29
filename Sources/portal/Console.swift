import ArgumentParser
import Diagnostics
import Portfolio
import Publishing
import Records
import Serving
import Site

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ExitCode {
  /// EX_DATAERR of sysexits.h: the records or templates have errors.
  static let recordsFaulty = ExitCode(65)

  /// EX_IOERR of sysexits.h.
  static let inputOutputFailed = ExitCode(74)
}

/// What the program says, and where: results on standard output, the rest on standard error.
enum Console {
  static func print(_ text: String) { write(text, to: 1) }

  /// A line for people on standard error.
  static func note(_ text: String) { write(text + "\n", to: 2) }

  /// Text on standard error without a line end.
  static func draw(_ text: String) { write(text, to: 2) }

  static var isTerminal: Bool { isatty(2) == 1 }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Runs a command; a failure to read or write is said in a line and ends with its exit code.
  static func reportingFailures(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as PublishingFailure {
      note("portal: \(failure)")
      throw ExitCode.inputOutputFailed
    } catch let failure as ServingFailure {
      note("portal: \(failure)")
      throw ExitCode.inputOutputFailed
    }
  }

  /// All messages about the records and templates, in the form asked for.
  static func report(
    _ reading: SiteReading, _ options: SourceOptions, _ files: SourceFolders
  ) throws {
    let report = DiagnosticReport(reading.diagnostics)
    switch options.format {
    case .json: print(report.json(in: Phrasebook.ofEnvironment))
    case .text where !report.diagnostics.isEmpty:
      let lines = files.lines(for: report.diagnostics)
      write(report.text(in: .ofEnvironment, line: lines), to: 2)
    case .text: break
    }
    for line in encodings(of: reading, options) { note(line) }
  }

  /// A line for each file that an office may wonder at having been read rightly.
  static func encodings(of reading: SiteReading, _ options: SourceOptions) -> [String] {
    reading.encodings.filter { options.verbose || $0.encoding == .gb18030 }
      .map { "\(options.content)/\($0.path): read as \($0.encoding.rawValue)" }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
  write(descriptor, bytes, count)
}

extension Phrasebook {
  static var ofEnvironment: Phrasebook {
    languageOfEnvironment == .chinese ? .chinese : .english
  }

  /// Chinese where the locale is Chinese, else English (POSIX: LC_ALL, LC_MESSAGES, LANG).
  static var languageOfEnvironment: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}
