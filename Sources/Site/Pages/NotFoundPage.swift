import Templates

/// What a reader sees who follows a link that leads nowhere.
///
/// A server shows it under the address that was asked for, which may be in a folder of the site. Its
/// links are relative as all are, so the site has it once for each depth.
struct NotFoundPage: Sendable {
  let chrome: Chrome

  static let shape = Shape<NotFoundPage>(Slot.including(Chrome.shape) { $0.chrome })

  init(at address: Address, of edition: Edition) {
    chrome = Chrome(edition.words(.missingTitle), at: address, in: .index, of: edition)
  }
}
