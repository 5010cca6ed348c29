import Diagnostics

extension YAMLFault {
  /// The fault at the colon that is to blame for it, where the parser noticed it only later.
  ///
  /// A line whose colon is full-width or has no blank behind it is a text to the parser, and so is
  /// the next line's key.
  func traced(in lines: [Substring.UnicodeScalarView]) -> YAMLFault {
    let own = lines[line - 1]
    switch rule {
    case .yamlNoColon:
      guard let offset = looseColon(in: own) else { return self }
      return YAMLFault(rule, line: line, column: offset + 1)
    case .yamlColon where isFirstColon(in: own): return continued(in: lines)
    case .yamlIndent:
      guard let before = lineBefore(in: lines), let offset = looseColon(in: lines[before]) else {
        return self
      }
      return YAMLFault(.yamlNoColon, line: before + 1, column: offset + 1)
    default: return self
    }
  }

  /// Whether no other key stands before the colon at fault.
  private func isFirstColon(in line: Substring.UnicodeScalarView) -> Bool {
    line.dropFirst(column - 1).first == ":" && !hasKey(line.prefix(column - 1))
  }

  /// The position of the last line before this one that has a text.
  private func lineBefore(in lines: [Substring.UnicodeScalarView]) -> Int? {
    lines[..<(line - 1)].lastIndex { line in
      let text = line.drop(while: isBlank)
      return !text.isEmpty && text.first != "#"
    }
  }

  /// The fault where the text begins that runs on into this line's key.
  private func continued(in lines: [Substring.UnicodeScalarView]) -> YAMLFault {
    guard let before = lineBefore(in: lines) else { return self }
    if let offset = looseColon(in: lines[before]) {
      return YAMLFault(.yamlNoColon, line: before + 1, column: offset + 1)
    }
    let isKey = hasKey(lines[before])
    let culprit = isKey ? line - 1 : before
    let indent = lines[culprit].prefix(while: isBlank).count
    return YAMLFault(isKey ? .yamlIndent : .yamlNoColon, line: culprit + 1, column: indent + 1)
  }
}
