extension Curve {
  /// A curve with a setting of its own.
  public convenience init(
    caption: Caption?, width: Int, height: Int, span: ClosedRange<Double>, points: [Point],
    tooltips: Tooltips = Tooltips(), ticks: [AxisTick], axis: ValueAxis, latest: String,
    plannedName: String, notes: [Note] = [], noData: String
  ) {
    let setting = CurveSetting(
      span: span, ticks: ticks, axis: axis, plannedName: plannedName, noData: noData)
    self.init(
      caption: caption, width: width, height: height, points: points, tooltips: tooltips,
      latest: latest, notes: notes, in: setting)
  }
}
