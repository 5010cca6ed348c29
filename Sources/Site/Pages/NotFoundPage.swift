import Templates

/// What a reader sees who follows a link that leads nowhere.
struct NotFoundPage: Sendable {
  let chrome: Chrome

  static let shape = Shape<NotFoundPage>(Slot.including(Chrome.shape) { $0.chrome })

  init(of edition: Edition) {
    chrome = Chrome(
      edition.words(.missingTitle), at: .notFound, in: .index, of: edition)
  }
}
