import Portfolio

extension Edition {
  /// 全年完成投资40,756万元，完成年度计划的88.6%，慢于时间进度11.4个百分点，严重滞后.
  func finding(of record: ProjectRecord) -> [String] {
    guard let progress = record.figures?.progress else { return [] }
    let isWholeYear = figures.asOf.month == 12 && figures.asOf.isMonthEnd
    let clauses = words.finding(
      progress, isWholeYear ? .findingProjectYear : .findingProject,
      [
        .period: words.period(to: figures.asOf), .value: Notation.wan(progress.completed),
      ])
    return clauses + (progress.pace == .seriouslyBehind ? [words(.paceSeriouslyBehind)] : [])
  }
}
