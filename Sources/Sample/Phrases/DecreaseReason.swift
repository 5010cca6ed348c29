/// Why a report said too much.
struct DecreaseReason: Sendable {
  /// In the next report's note.
  let note: String

  /// In the table of corrections.
  let correction: String

  static let all: [DecreaseReason] = [
    DecreaseReason(note: "上月把未到货的设备款计入，本月核减", correction: "设备预付款提前入统，次月表已核减，当月月报所列完成额相应偏高"),
    DecreaseReason(note: "监理复核签认量低于上报数，按签认数更正", correction: "监理签认量低于上报数，次月按签认数更正"),
    DecreaseReason(note: "工程量复核后核减，已书面说明", correction: "工程量复核后核减，当月排名不作调整"),
    DecreaseReason(note: "上月重复入统一笔进度款，本月冲回", correction: "进度款重复计算一笔，次月表已冲回"),
  ]
}

extension ProjectYear {
  /// Why the report of ``excess`` said too much.
  var decreaseReason: DecreaseReason {
    let reasons = DecreaseReason.all
    return reasons[Int(SplitMix64.mixed(noise &+ 60) % UInt64(reasons.count))]
  }
}
