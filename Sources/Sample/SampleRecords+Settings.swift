extension SampleRecords {
  /// portal.yml in block style.
  var settingsFile: [UInt8] {
    let sections = [identity, tiers, sectors, lists, baselines, draft, thresholds]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }

  private var identity: String {
    """
    title: 开平市重点项目进展（示例）
    publisher: 开平市重点项目推进领导小组办公室（示例）
    region: 开平市
    language: zh-Hans
    # 全部数据由程序生成，不涉及任何真实项目、单位和个人。
    sample: true

    """
  }

  private var tiers: String {
    """
    tiers:
      - id: provincial
        name: \(SampleProject.Standing.provincial.name)
      - id: municipal
        name: \(SampleProject.Standing.municipal.name)
      - id: local
        name: \(SampleProject.Standing.local.name)
        all: true

    """
  }

  private var sectors: String {
    Trade.Domain.allCases.reduce("sectors:\n") { text, domain in
      let trades = Trade.all.filter { $0.domain == domain }
      return text + "  \(domain.rawValue):\n" + trades.map { "    - \($0.sector)\n" }.joined()
    }
  }

  private var lists: String {
    TaskList.allCases.reduce("lists:\n") { text, list in
      text + "  - id: \(list.rawValue)\n    name: \(list.name)\n"
    }
  }

  /// The year before the records, somewhat smaller than their first; left out where its sums are
  /// above what records bound an amount to.
  private var baselines: String {
    let tiers: [(id: String, sums: Sums)] = [
      ("provincial", firstYearSums(of: .provincial)), ("municipal", firstYearSums(of: .municipal)),
      ("local", firstYearSums(of: .local)),
    ]
    guard tiers.allSatisfy({ $0.sums.total <= Yuan(wan: 1_000_000_000) }) else { return "" }
    let head = "# 上年同口径汇总数，单位：万元。\nbaselines:\n  \(RecordMonth.firstYear - 1):\n"
    return tiers.reduce(head) { text, tier in
      text + """
            \(tier.id):
              total: \(tier.sums.total.percent(76, grain: Yuan(wan: 100)).wanText)
              annual: \(tier.sums.annual.percent(81, grain: Yuan(wan: 100)).wanText)

        """
    }
  }

  private struct Sums {
    var total = Yuan.zero
    var annual = Yuan.zero
  }

  private func firstYearSums(of lowest: SampleProject.Standing) -> Sums {
    projects.reduce(into: Sums()) { sums, project in
      guard project.standing.rawValue <= lowest.rawValue, let course = project.year(0),
        !course.isReserve
      else { return }
      sums.total = sums.total + project.total
      sums.annual = sums.annual + course.annual
    }
  }

  private var draft: String {
    guard timeline.hasDraft else { return "" }
    return """
      draftPlan:
        year: \(timeline.last.year + 1)
        floor: \(timeline.last.year)

      """
  }

  private var thresholds: String {
    """
    timeProgress: linear
    ranking:
      commend: 5
      urge: 5
      minimumPlan: 0
    # 与时间进度相比的百分点。
    pace:
      behind: 0
      seriouslyBehind: -10
    # 联系人和电话只供内部使用，不在此列。
    publish:
      people:
        - leader
        - guarantor

    """
  }
}
