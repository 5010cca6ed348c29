import Diagnostics
import Portfolio

extension RecordsReader {
  /// A list's table is named by an id of portal.yml's lists.
  mutating func checkLists(_ settings: Settings) {
    let ids = settings.lists.map(\.id)
    for list in layout.lists where !ids.contains(list.id) {
      let sameName = ids.first { $0.lowercased() == list.id.lowercased() }
      report(
        .listUnknown, at: list.path, ["list": shortened(list.id)],
        suggestion: sameName ?? nearestName(to: shortened(list.id), among: ids))
    }
  }
}
