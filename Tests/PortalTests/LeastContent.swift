import Foundation

/// A temporary content folder with the least that a portal needs.
final class LeastContent: Sendable {
  private let folder: TemporaryFolder

  var url: URL { folder.url }

  init() throws {
    folder = try TemporaryFolder()
    let files = [
      "portal.yml": """
      title: 示范市重点项目进展
      publisher: 示范市重点项目办
      region: 示范市
      tiers: [{id: local, name: 本级重点项目, all: true}]
      sectors: {基础设施: [公路工程]}

      """,
      "units.csv": "单位编号,单位名称,类型\nD01,交通局,部门\n",
      "plans/2022.csv": """
      项目编号,项目名称,行业,责任单位,建设性质,总投资,年度计划
      A-1,东环路,公路工程,交通局,新建,10000,1000

      """,
      "progress/2022-01.csv": "项目编号,本年累计完成\nA-1,100\n",
    ]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try folder.write(text, to: "content/\(path)")
    }
  }

  func path(_ name: String) -> String { folder.path(name) }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  func files(below name: String) throws -> [String: Data] { try folder.files(below: name) }

  /// Runs the program on this content.
  func portal(_ arguments: String..., environment: [String: String] = [:]) throws -> Portal {
    try Portal(arguments + ["--content", path("content")], environment: environment)
  }
}
