import Charts
import Templates

extension Slot {
  /// `{{{name}}}`: a drawing inside the page.
  static func chart(
    _ name: String, _ get: @escaping @Sendable (Model) -> some Chart
  ) -> Slot {
    .markup(name, writing: { $1.draw(get($0)) })
  }
}

extension Output {
  /// A drawing where it lands or, where it is long, by way of an array.
  mutating func draw(_ chart: some Chart) {
    if !lendRoom({ chart.draw(within: $0, form: .inline) }) {
      lend { chart.draw(into: &$0, form: .inline) }
    }
  }
}
