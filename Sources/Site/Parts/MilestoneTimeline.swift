import Charts
import Portfolio
import Templates

/// A project's milestones along its dates.
struct MilestoneTimeline: Sendable {
  static let shape = Shape<MilestoneTimeline>([
    .markup("wide") { $0.draw(into: &$1) },
    .markup("narrow") { $0.draw(into: &$1) },
  ])

  init?(_ rows: [MilestoneRow], of edition: Edition) {
    return nil
  }

  private func draw(into output: inout [UInt8]) {}
}
