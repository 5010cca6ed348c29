/// One file of a record set.
public struct SampleFile: Sendable {
  /// Below the content folder, like `plans/2022.csv`.
  public let path: String
  public let bytes: [UInt8]
}
