import Diagnostics
import Portfolio

extension RecordsReader {
  /// What portal.yml says; tables read afterwards may name what it names.
  mutating func settings() -> Settings? {
    let path = "portal.yml"
    guard layout.has(.settings), let bytes = bytes(of: path) else {
      names = RecordNames(nil)
      return nil
    }
    let settings = readSettings(bytes, paths.shown(path), &found)
    names = RecordNames(settings)
    return settings
  }

  /// The units; tables read afterwards may name them.
  mutating func units() -> [Unit] {
    guard layout.has(.units) else {
      names.units.isPartial = true
      return []
    }
    let read = rows(of: "units.csv", as: UnitTable.self) { $0.unit(&$1) }
    names.units = read.format?.index ?? NameIndex()
    names.units.isPartial = !read.isWhole
    names.unitKinds = read.records.map(\.kind)
    return read.records
  }
}
