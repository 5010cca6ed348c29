import Portfolio
import Templates

extension Edition {
  /// 全年完成投资40,756万元，完成年度计划的88.6%，慢于时间进度11.4个百分点，严重滞后.
  ///
  /// - Parameter period: To the edition's day.
  func finding(of record: ProjectRecord, period: String) -> [String] {
    guard let progress = record.figures?.progress else { return [] }
    let isWholeYear = figures.asOf.month == 12 && figures.asOf.isMonthEnd
    var clauses = [
      words(isWholeYear ? .findingProjectYear : .findingProject) { blank, output in
        switch blank {
        case .period: output.add(period)
        case .value: output.add(wan: progress.completed)
        case .completed: output.add(yi: progress.completed)
        default: break
        }
      }
    ]
    clauses.reserveCapacity(4)
    if let rate = progress.rate, let lead = progress.lead {
      clauses.append(words(.findingRate) { if $0 == .rate { $1.add(percent: rate) } })
      clauses.append(words.leadPhrase(lead))
    }
    if progress.pace == .seriouslyBehind { clauses.append(words(.paceSeriouslyBehind)) }
    return clauses
  }
}
