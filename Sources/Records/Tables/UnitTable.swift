import Portfolio

/// units.csv
struct UnitTable: TableFormat {
  static let name = "units"

  let id: Column<IdentifierCells>
  let name: Column<TextCells>
  let kind: Column<ChoiceCells<Unit.Kind>>
  let aliases: Column<TextsCells>
  let leader: Column<TextCells>

  /// The names of the rows so far.
  private(set) var index = NameIndex()
  private var owners = NameOwners()
  private var units = 0

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "单位编号", .newId)
    name = columns.required("name", "单位名称", .text)
    kind = columns.required("kind", "类型", .choice(of: Unit.Kind.self))
    aliases = columns.optional("aliases", "别名", .texts)
    leader = columns.optional("leader", "联系领导", .text, people: .leader)
  }

  mutating func unit(_ row: inout TableReader) -> Unit? {
    let id = row.read(self.id)
    let name = row.read(self.name)
    let kind = row.read(self.kind)
    let aliases = row.read(self.aliases) ?? []
    let leader = row.read(self.leader)
    owners.claim([id].compactMap(\.self), in: &row, at: self.id)
    owners.claim([name].compactMap(\.self), in: &row, at: self.name)
    owners.claim(aliases, in: &row, at: self.aliases)
    let names = [id, name].compactMap(\.self) + aliases
    guard let id, let name, let kind else {
      for known in names { index.addFaulty(known) }
      return nil
    }
    for known in names { index.add(known, for: units) }
    units += 1
    return Unit(id: id, name: name, kind: kind, aliases: aliases, leader: leader)
  }
}
