extension Timeline {
  /// A timeline whose rows and names no other shares.
  public convenience init(
    caption: Caption?, width: Int, rows: [Row], ticks: [AxisTick], today: Double?,
    todayName: String, plannedName: String, actualName: String, noData: String
  ) {
    let names = TimelineNames(
      today: todayName, planned: plannedName, actual: actualName, noData: noData)
    self.init(
      caption: caption, width: width, rows: TimelineRows(rows), ticks: ticks, today: today,
      names: names)
  }
}
