/// Who answers for a project in one list.
struct Charge {
  let leader: String
  let guarantor: String
  let contact: String

  /// Of the form of a local number, but of none that exists.
  let phone: String
  let taskforce: String
  let scheme: String

  /// - Parameter number: The project's place in the list, from 1.
  init(
    of project: SampleProject, in list: TaskList, number: Int, _ roster: Roster,
    _ draws: inout SplitMix64
  ) {
    leader = People.leader(&draws)
    guarantor =
      draws.happens(400)
      ? roster.organisations[project.town].name : project.trade.supervisor.rawValue
    contact = People.contact(&draws)
    phone = "0750-\(padded(number, to: 7))"
    taskforce = project.name + list.taskforce
    scheme = "一项一策第\(number)号（示例）"
  }
}
