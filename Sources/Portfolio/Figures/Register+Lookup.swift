extension Register {
  /// Where a project stands in ``projects``.
  public func position(ofProject id: String) -> Int? {
    var id = id
    return id.withUTF8 { position(ofProject: $0) }
  }

  /// The same for an id that stands in a longer text.
  public func position(ofProject id: UnsafeBufferPointer<UInt8>) -> Int? {
    var range = 0..<projects.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      var known = projects[middle].id
      let difference = known.withUTF8 { order(of: $0, before: id) }
      if difference == 0 { return middle }
      range = difference < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  public func narrative(of project: Int) -> NarrativeText? {
    position(ofNarrativeOf: project).map { narratives[$0] }
  }

  /// Where a project's narrative stands in ``narratives``.
  public func position(ofNarrativeOf project: Int) -> Int? {
    // Read in place: a search that is handed each narrative it passes counts all their texts.
    var range = 0..<narratives.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        narratives[middle].project < project
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    let place = range.lowerBound
    return place < narratives.count && narratives[place].project == project ? place : nil
  }
}

/// Below 0 where one text stands before another by its bytes, 0 where they are the same.
private func order(
  of one: UnsafeBufferPointer<UInt8>, before other: UnsafeBufferPointer<UInt8>
) -> Int {
  for index in 0..<min(one.count, other.count) where one[index] != other[index] {
    return Int(one[index]) - Int(other[index])
  }
  return one.count - other.count
}
