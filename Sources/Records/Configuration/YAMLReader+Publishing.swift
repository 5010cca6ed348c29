import Diagnostics
import Portfolio

extension YAMLReader {
  /// The people columns that may be published; nil where none are named, not even an empty list.
  mutating func publishedPeople(_ node: YAMLNode) -> Set<PeopleColumn>? {
    guard let keys = keys(node, name: "publish", known: ["people"]), let people = keys["people"],
      let items = items(people, name: "publish.people")
    else { return nil }
    let choices = PeopleColumn.allCases.map { (name: $0.rawValue, value: $0) }
    let alike = [
      "联系领导": "leader", "挂钩领导": "leader", "保障单位": "guarantor", "项目联系人": "contact",
      "联系人": "contact", "联系电话": "phone", "电话": "phone",
    ]
    return Set(
      items.compactMap { choice($0, name: "publish.people", of: choices, alike: alike) })
  }

  /// - Parameter domains: nil where they could not be read; then any sector will do.
  mutating func oc4ids(_ node: YAMLNode, domains: [Domain]?) -> OC4IDSSetting? {
    guard
      let keys = keys(
        node, name: "oc4ids", known: ["prefix", "sectors"], required: ["prefix"])
    else { return nil }
    let prefix = value(keys, "prefix", as: oc4idsPrefix(parsing:))
    var codes: [String: String] = [:]
    if let sectors = keys["sectors"], let entries = entries(sectors, name: "oc4ids.sectors") {
      for entry in entries {
        let known = domains?.flatMap(\.sectors) ?? [entry.key]
        let sector = choice(
          entry.keyNode, name: "oc4ids.sectors", of: known.map { (name: $0, value: $0) })
        let code = text(entry.value, name: "oc4ids.sectors.\(entry.key)")
        if let sector, let code { codes[sector] = code }
      }
    }
    return prefix.map { OC4IDSSetting(prefix: $0, sectors: codes) }
  }
}

/// Reads the prefix of a publisher of OC4IDS data: `oc4ids-` and six letters or digits, as the
/// standard's help desk gives them out.
///
/// - Throws: ``ValueFault`` where the text has another form.
func oc4idsPrefix(parsing text: String) throws(ValueFault) -> String {
  let code = text.utf8.dropFirst("oc4ids-".utf8.count)
  guard text.hasPrefix("oc4ids-"), code.count == 6,
    code.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
  else { throw ValueFault(.oc4idsPrefix, all: text) }
  return text
}
