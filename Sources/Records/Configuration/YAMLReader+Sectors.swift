import Diagnostics
import Portfolio

extension YAMLReader {
  /// The domains and their sectors; nil where one of them is faulty.
  mutating func domains(_ node: YAMLNode) -> [Domain]? {
    guard let entries = entries(node, name: "sectors") else { return nil }
    var owners: [String: String] = [:]
    var names: Set<String> = []
    let domains = entries.map { entry -> Domain? in
      guard let name = text(entry.keyNode, name: "sectors") else { return nil }
      let sectors = sectors(entry, of: name, owners: &owners)
      // A key that stands twice was reported as such.
      guard names.insert(name).inserted, let sectors else { return nil }
      return Domain(name: name, sectors: sectors)
    }
    let read = domains.compactMap(\.self)
    return read.count == entries.count ? read : nil
  }

  private mutating func sectors(
    _ entry: YAMLEntry, of domain: String, owners: inout [String: String]
  ) -> [String]? {
    if [.blank, .list([])].contains(entry.value.content) {
      report(.domainEmpty, at: entry.keyNode, ["value": domain])
      return nil
    }
    guard let items = items(entry.value, name: "sectors.\(domain)") else { return nil }
    let sectors = items.map { item -> String? in
      guard let sector = text(item, name: "sectors.\(domain)") else { return nil }
      guard let owner = owners.updateValue(domain, forKey: sector) else { return sector }
      owners[sector] = owner
      report(.sectorTwice, at: item, ["value": sector, "first": owner])
      return nil
    }
    let read = sectors.compactMap(\.self)
    return read.count == items.count ? read : nil
  }
}
