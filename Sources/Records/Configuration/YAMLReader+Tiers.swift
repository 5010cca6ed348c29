import Diagnostics
import Portfolio

extension YAMLReader {
  /// The tiers; nil where one of them is faulty, so that its name would be unknown elsewhere.
  mutating func tiers(_ node: YAMLNode) -> [Tier]? {
    named(node, name: "tiers", known: ["id", "name", "all"]) { reader, keys, id, name in
      let coversAll = keys["all"].map { reader.flag($0, name: "tiers.all") ?? false }
      return Tier(id: id, name: name, coversAll: coversAll ?? false)
    }
  }

  mutating func lists(_ node: YAMLNode) -> [ListName]? {
    named(node, name: "lists", known: ["id", "name"]) { _, _, id, name in
      ListName(id: id, name: name)
    }
  }

  /// A list of things with an id and a name, neither of which another of them has.
  private mutating func named<Value>(
    _ node: YAMLNode, name: String, known: [String],
    _ value: (inout YAMLReader, YAMLKeys, _ id: String, _ name: String) -> Value
  ) -> [Value]? {
    guard let items = items(node, name: name) else { return nil }
    var names = GivenNames()
    let values = items.map { item -> Value? in
      guard let keys = keys(item, name: name, known: known, required: ["id", "name"]) else {
        return nil
      }
      let id = self.value(keys, "id", as: identifier(parsing:))
      let text = text(keys, "name")
      let isNew = claim(id, text, of: keys, among: &names)
      // Read before the faulty ones are left out, for it may be faulty too.
      let thing = value(&self, keys, id ?? "", text ?? "")
      return id != nil && text != nil && isNew ? thing : nil
    }
    let read = values.compactMap(\.self)
    return read.count == items.count ? read : nil
  }

  /// Reports an id or name that an earlier thing has.
  private mutating func claim(
    _ id: String?, _ text: String?, of keys: YAMLKeys, among names: inout GivenNames
  ) -> Bool {
    var isNew = true
    if let id, let node = keys["id"], !names.claim(id: id) {
      report(.idTwice, at: node, ["name": keys.name(of: "id"), "value": id])
      isNew = false
    }
    if let text, let node = keys["name"], !names.claim(name: text, of: id) {
      report(.nameTwice, at: node, ["name": keys.name(of: "name"), "value": text])
      isNew = false
    }
    return isNew
  }
}

/// Ids and names that were given so far; tables may use either, so they share one space.
private struct GivenNames {
  private var ids: Set<String> = []
  private var names: Set<String> = []

  /// Ids name files, which not all disks tell apart by case.
  mutating func claim(id: String) -> Bool {
    !names.contains(id) && ids.insert(id.lowercased()).inserted
  }

  mutating func claim(name: String, of id: String?) -> Bool {
    let isOtherId = ids.contains(name.lowercased()) && name != id
    return names.insert(name).inserted && !isOtherId
  }
}
