extension Register {
  /// Where a project stands in ``projects``.
  public func position(ofProject id: String) -> Int? {
    projects.position(of: id, by: \.id, precedes: bytesPrecede)
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
