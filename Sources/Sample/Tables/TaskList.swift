/// A task list of the sample's portal.yml, by its id.
enum TaskList: String, CaseIterable, Sendable {
  case service = "service-year"
  case key
  case wallChart = "wall-chart"

  var name: String {
    switch self {
    case .service: "企业服务年重大项目清单"
    case .key: "关键项目清单"
    case .wallChart: "挂图作战任务清单"
    }
  }

  /// What its taskforces are called after the project's name.
  var taskforce: String {
    switch self {
    case .service: "服务专班"
    case .key: "推进专班"
    case .wallChart: "攻坚专班"
    }
  }

  /// The first project stands in all of them.
  func names(_ project: SampleProject, _ draws: inout SplitMix64) -> Bool {
    if project.number == 0 { return true }
    switch self {
    case .service: return project.trade.domain == .industry && draws.happens(330)
    case .key: return project.standing == .provincial
    case .wallChart: return project.standing != .local && draws.happens(450)
    }
  }
}
