/// Where a link leads or an image comes from.
public enum Destination: Hashable, Sendable {
  /// A path relative to the narrative's own file, percent-decoded, not normalised (`../` stands in
  /// it), empty for the file itself; and what follows `#`, percent-decoded. Never absolute, without
  /// `:`, `\` and control characters. Whether the file exists is the caller's to check.
  case local(path: String, fragment: String?)

  /// An `https:`, `http:` or `mailto:` address, percent-encoded where it must be.
  case web(String)
}
