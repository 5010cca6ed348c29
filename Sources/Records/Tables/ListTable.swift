import Portfolio

/// lists/*.csv
struct ListTable: TableFormat {
  static let name = "lists"

  let id: Column<ProjectCells>
  let task: Column<TextCells>
  let due: Column<DayCells>
  let state: Column<ChoiceCells<ListTask.State>>
  let requirement: Column<TextCells>
  let leader: Column<TextCells>
  let guarantor: Column<TextCells>
  let contact: Column<TextCells>
  let phone: Column<TextCells>
  let taskforce: Column<TextCells>
  let scheme: Column<TextCells>

  private var unique = UniqueRows()
  private var agreement = ListAgreement()

  init(_ columns: inout ColumnBinder) {
    id = columns.required("id", "项目编号", .project)
    task = columns.required("task", "任务", .text)
    due = columns.required("due", "完成时限", .day)
    state = columns.required("state", "状态", .choice(of: ListTask.State.self))
    requirement = columns.optional("requirement", "要求", .text)
    leader = columns.optional("leader", "挂钩领导", .text, people: .leader)
    guarantor = columns.optional("guarantor", "保障单位", .text, people: .guarantor)
    contact = columns.optional("contact", "项目联系人", .text, people: .contact)
    phone = columns.optional("phone", "联系电话", .text, people: .phone)
    taskforce = columns.optional("taskforce", "专班", .text)
    scheme = columns.optional("scheme", "工作方案", .text)
  }

  /// - Parameter list: Position in ``Settings/lists``.
  mutating func task(_ row: inout TableReader, of list: Int) -> ListTask? {
    let project = row.read(id)
    let task = row.read(self.task)
    let due = row.read(self.due)
    let state = row.read(self.state)
    let requirement = row.read(self.requirement)
    let shared = agreement.read(
      [leader, guarantor, contact, phone, taskforce, scheme], of: project, in: &row)
    if let project, let task {
      unique.check(project: project, task, in: &row, at: self.task)
    }
    guard let project, let task, let due, let state else { return nil }
    return ListTask(
      list: list, project: project, task: task, due: due, state: state, requirement: requirement,
      leader: shared[0], guarantor: shared[1], contact: shared[2], phone: shared[3],
      taskforce: shared[4], scheme: shared[5], origin: row.origin)
  }
}
