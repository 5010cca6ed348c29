import Diagnostics
import Portfolio

extension RecordsReader {
  /// What portal.yml says; tables read afterwards may name what it names.
  mutating func settings() -> Settings? {
    let path = "portal.yml"
    guard layout.has(.settings), let text = text(of: path) else { return nil }
    let before = found.count
    let reading = readSettings(text.bytes, path: paths.shown(path), reporting: &found)
    guard let reading else { return nil }
    names = RecordNames(reading.settings)
    // Of a faulty list of lists nothing can be said to be missing.
    if found.count == before { checkLists(reading.settings) }
    checkDraft(reading)
    return reading.settings
  }

  /// The units; tables read afterwards may name them.
  mutating func units() -> [Unit] {
    let path = "units.csv"
    var units: [Unit] = []
    guard layout.has(.units), let text = text(of: path),
      let read = read(text, at: path, as: UnitTable.self, into: &units, { $0.unit(&$1) })
    else {
      names.units.isPartial = true
      return []
    }
    names.units = read.table.index
    names.units.isPartial = !read.isWhole
    names.unitKinds = units.map(\.kind)
    return units
  }
}
