extension SampleProject {
  /// All projects of a sample, by the bytes of their ids.
  static func all(
    _ count: Int, in timeline: Timeline, _ roster: Roster, seed: UInt64
  ) -> [SampleProject] {
    let outlines = (0..<count).map { Outline(of: $0, in: timeline, roster, seed: seed) }
    var names = ProjectNames()
    var projects: [SampleProject] = []
    projects.reserveCapacity(count)
    let width = max(3, String(count).utf8.count)
    for year in 0..<timeline.years {
      for (place, outline) in outlines.lazy.filter({ $0.entry == year }).enumerated() {
        let id = "KP\(RecordMonth.firstYear + year)-\(padded(place + 1, to: width))"
        projects.append(
          SampleProject(
            outline, id: id, name: names.next(for: outline),
            years: Course.years(of: outline, in: timeline, seed: seed)))
      }
    }
    return projects
  }

  private init(_ outline: Outline, id: String, name: String, years: [ProjectYear]) {
    number = outline.number
    self.id = id
    self.name = name
    kind = outline.kind
    town = outline.town
    unit = outline.unit
    spot = outline.spot
    total = outline.total
    standing = outline.standing
    cadence = outline.cadence
    start = outline.start
    begun = outline.begun
    source = outline.source
    self.years = years
  }
}
