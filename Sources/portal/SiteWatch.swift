import Diagnostics
import Portfolio
import Publishing
import Serving
import Site

/// Builds a site again whenever its records or templates change.
struct SiteWatch {
  private let build: SiteBuild
  private let preview: Preview

  /// What the folders looked like before the last build began.
  private var seen: [FolderState]

  /// The site's, or until that is known the console's.
  private var language: Language

  /// How long a look rests at least, and for how many times as long as it took.
  private static let rest = Duration.milliseconds(250)
  private static let restsPerLook = 40

  init(_ build: SiteBuild, preview: Preview) {
    self.build = build
    self.preview = preview
    seen = []
    language = Phrasebook.languageOfEnvironment
  }

  /// The first build, whose failures are the program's; faulty records are not, and wait to be
  /// mended.
  mutating func begin() throws {
    seen = look()
    try remake()
  }

  /// Looks and builds until somebody ends it.
  ///
  /// Looking works on every file system, shared and mounted ones too, where a system's notices of
  /// changes do not.
  mutating func follow() {
    var pause = SiteWatch.rest
    while true {
      Interruption.sleep(pause)
      if Interruption.isAsked { return }
      let start = ContinuousClock.now
      let now = look()
      pause = max(SiteWatch.rest, (ContinuousClock.now - start) * SiteWatch.restsPerLook)
      if now == seen { continue }
      seen = settled(from: now)
      if Interruption.isAsked { return }
      remakeWhileServing()
    }
  }

  private func look() -> [FolderState] {
    [build.options.content, build.options.templates].map { FolderState(of: $0) }
  }

  /// What the folders look like once nothing has changed for a moment: editors and `git` write many
  /// files, or one in several steps. For a folder that never rests it is not waited long.
  private func settled(from first: [FolderState]) -> [FolderState] {
    var state = first
    for _ in 0..<20 {
      Interruption.sleep(.milliseconds(60))
      let next = look()
      if next == state { break }
      state = next
    }
    return state
  }

  private mutating func remakeWhileServing() {
    do {
      try remake()
    } catch {
      Console.note("portal: \(error)")
      preview.show(FaultsPage(failure: "\(error)", in: FaultsWords(language)))
    }
  }

  private mutating func remake() throws {
    switch try build.run() {
    case .unchanged:
      if preview.isFaulty { preview.change() }
    case .published(let outcome, let reading):
      language = reading.language ?? language
      let isSame = outcome.written.files == 0 && outcome.removed == 0
      if !isSame || preview.isFaulty { preview.change() }
    case .faulty(let reading, let files):
      language = reading.language ?? language
      let errors = DiagnosticReport(reading.diagnostics.filter { $0.severity == .error })
      let messages = errors.messages(
        in: Phrasebook(language), atMost: FaultsPage.mostMessages,
        line: files.lines(for: errors.diagnostics))
      preview.show(
        FaultsPage(messages, of: errors.diagnostics.count, in: FaultsWords(language)))
    }
  }
}

extension Phrasebook {
  fileprivate init(_ language: Language) {
    self = language == .chinese ? .chinese : .english
  }
}

extension FaultsWords {
  fileprivate init(_ language: Language) {
    self = language == .chinese ? .chinese : .english
  }
}
