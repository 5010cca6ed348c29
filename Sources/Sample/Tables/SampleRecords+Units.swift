import Portfolio

extension SampleRecords {
  var unitTable: [UInt8] {
    var table = TableText("单位编号,单位名称,类型,别名,联系领导")
    for organisation in roster.organisations {
      table.cell(organisation.id)
      table.cell(organisation.name)
      table.cell(organisation.kind.rawValue)
      table.cell(organisation.aliases.joined(separator: ";"))
      table.cell(organisation.leader)
      table.endRow()
    }
    return table.bytes
  }
}
