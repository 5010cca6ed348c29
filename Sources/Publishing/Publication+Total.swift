extension Publication {
  /// What all writers did together.
  struct Total {
    private var written = PublishingOutcome.Count()
    private var unchanged: PublishingOutcome.Count
    private(set) var kept: [String]
    private(set) var matched: Int
    private(set) var made = 0
    private(set) var misjudged: [String] = []
    private(set) var files: [FileRecord]
    var removed = 0

    /// - Parameter files: Of pages that are not made.
    init(keeping files: [FileRecord]) {
      self.files = files
      kept = files.map(\.path)
      matched = files.count { !$0.path.isAside }
      unchanged = PublishingOutcome.Count(
        files: files.count, bytes: files.reduce(0) { $0 + $1.size })
    }

    var changesNothing: Bool { written.files == 0 && removed == 0 }

    mutating func add(_ writer: PageWriter) {
      written += writer.written
      unchanged += writer.unchanged
      kept += writer.kept
      matched += writer.matched
      made += writer.made
      misjudged += writer.misjudged
      files += writer.files
    }

    mutating func add(_ companions: Companions) {
      written += companions.written
      unchanged += companions.unchanged
      kept += companions.kept
      matched += companions.matched
      files += companions.files
    }

    func outcome(_ times: PublishingTimes, leftover: PublishingFailure?) -> PublishingOutcome {
      PublishingOutcome(
        made: made, misjudged: misjudged.sorted(), written: written, unchanged: unchanged,
        removed: removed, times: times,
        leftover: leftover)
    }
  }
}
