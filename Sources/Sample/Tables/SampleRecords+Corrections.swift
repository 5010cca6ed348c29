extension SampleRecords {
  /// What was put right in a report already published.
  struct Amendment {
    let period: RecordMonth

    /// In the month after.
    let published: RecordDay
    let project: SampleProject
    let note: String
  }

  /// Of the reports that said too much, the large ones, by the day on which that was published.
  var corrections: [Amendment] {
    var found: [Amendment] = []
    for project in projects {
      for course in project.years where course.year < timeline.years {
        guard let excess = course.excess else { continue }
        let noise = Int(SplitMix64.mixed(course.noise &+ 70) % 28)
        guard noise < 16 else { continue }
        let period = RecordMonth(12 * course.year + excess)
        found.append(
          Amendment(
            period: period, published: RecordDay(month: period + 1, day: noise + 10),
            project: project, note: course.decreaseReason.correction))
      }
    }
    return found.sorted { ($0.published, $0.project.number) < ($1.published, $1.project.number) }
  }

  var correctionTable: [UInt8] {
    var table = TableText("月份,更正日期,说明,项目编号")
    for correction in corrections {
      table.cell(correction.period.text)
      table.cell(correction.published.text)
      table.cell(correction.note)
      table.cell(correction.project.id)
      table.endRow()
    }
    return table.bytes
  }
}
