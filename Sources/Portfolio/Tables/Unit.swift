/// An organisation: a project unit, a department or a town.
public struct Unit: Hashable, Sendable {
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case town = "镇街"
    case department = "部门"
    case stateOwned = "国企"
    case company = "企业"
    case other = "其他"
  }

  public let id: String
  public let name: String
  public let kind: Kind
  public let aliases: [String]

  /// The leader who looks after a town; a people column.
  public let leader: String?

  public init(id: String, name: String, kind: Kind, aliases: [String] = [], leader: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.leader = leader
  }
}
