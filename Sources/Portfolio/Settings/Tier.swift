/// A level of government at which a project is listed as key.
public struct Tier: Hashable, Sendable {
  public let id: String
  public let name: String

  /// Whether every formal project is a member.
  public let coversAll: Bool

  public init(id: String, name: String, coversAll: Bool = false) {
    self.id = id
    self.name = name
    self.coversAll = coversAll
  }
}

/// A group of sectors.
public struct Domain: Hashable, Sendable {
  public let name: String
  public let sectors: [String]

  public init(name: String, sectors: [String]) {
    self.name = name
    self.sectors = sectors
  }
}

/// A task list (service ledger) that the office keeps.
public struct ListName: Hashable, Sendable {
  public let id: String
  public let name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
