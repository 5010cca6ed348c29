extension RandomAccessCollection where Index == Int {
  /// The position of the element whose key is sought, in a collection sorted by that key.
  func position<Key>(
    of sought: Key, by key: (Element) -> Key, precedes: (Key, Key) -> Bool
  ) -> Int? {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let candidate = key(self[middle])
      if precedes(candidate, sought) {
        range = middle + 1..<range.upperBound
      } else if precedes(sought, candidate) {
        range = range.lowerBound..<middle
      } else {
        return middle
      }
    }
    return nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// Where the elements begin that do not come before what is sought, in a collection sorted so
  /// that those before come first.
  public func lowerBound(_ isBefore: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        isBefore(self[middle]) ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
