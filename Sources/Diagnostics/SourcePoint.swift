/// A place in a file that a person wrote.
public struct SourcePoint: Hashable, Comparable, Sendable {
  /// The file, as the person who runs the program would name it.
  public let path: String

  /// 1 for the first line; 0 when the fault is the file itself (it is missing, say).
  public let line: Int

  /// 1 for the first character, counted in Unicode scalars of the decoded text; 0 with line 0.
  public let column: Int

  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The point so many characters further on the same line.
  public func advanced(by columns: Int) -> SourcePoint {
    SourcePoint(path: path, line: line, column: column + columns)
  }

  public static func < (left: SourcePoint, right: SourcePoint) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
