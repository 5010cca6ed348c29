import Testing

@testable import Records

@Suite("Columns of tables")
struct TableSchemaTests {
  @Test("Keys and headers are each unique in their table, and no key is another's header")
  func unique() {
    for table in TableSchema.all {
      let names = table.columns.flatMap { [$0.key, $0.header] }
      #expect(Set(names).count == names.count)
    }
  }

  @Test("Only columns that name people are marked so")
  func people() {
    let marked = TableSchema.all.flatMap { table in
      table.columns.compactMap { column in
        column.people.map { "\(table.name).\(column.key): \($0)" }
      }
    }
    #expect(
      marked == [
        "units.leader: leader", "lists.leader: leader", "lists.guarantor: guarantor",
        "lists.contact: contact", "lists.phone: phone",
      ])
  }

  @Test("Each table's required columns are those of the contract")
  func required() {
    let required = TableSchema.all.map { table in
      "\(table.name): "
        + table.columns.filter(\.isRequired).map { "\($0.key) \($0.header)" }.joined(
          separator: ", ")
    }
    #expect(
      required == [
        "units: id 单位编号, name 单位名称, kind 类型",
        "plans: id 项目编号, name 项目名称, sector 行业, unit 责任单位, nature 建设性质, total 总投资, annual 年度计划",
        "progress: id 项目编号, completed 本年累计完成",
        "milestones: id 项目编号, name 节点, planned 计划日期",
        "lists: id 项目编号, task 任务, due 完成时限, state 状态",
        "problems: problem 问题编号, id 项目编号, raised 提出日期, factor 要素类别, summary 问题, level 协调层级, state 状态",
        "approvals: id 项目编号, step 事项, department 审批部门, accepted 受理日期, promised 承诺办结",
        "inspections: date 日期, kind 类型, by 督导单位, finding 发现情况",
        "bonds: id 项目编号, batch 批次, applied 申报额度, stage 阶段",
        "candidates: name 项目名称, source 来源, total 总投资, annual 年度计划",
        "factors: id 项目编号, factor 要素类别, month 月份, state 状态",
        "corrections: period 月份, published 更正日期, note 说明",
      ])
  }
}
