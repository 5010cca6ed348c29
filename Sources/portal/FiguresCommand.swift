import ArgumentParser
import Diagnostics
import Site

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Lists every figure by the name that a text may call it by.",
    discussion: """
      A line a figure, with tabs between: its name, its value as data/figures.json gives it, as \
      {{ name }} prints it, and as {{ name:unit }} does. `{{ name:2 }}` sets the decimals, `:abs` \
      drops the sign, `:phrase` says a difference in words.
      """)

  @OptionGroup var options: SourceOptions

  @Argument(help: "List only names that begin so, such as tiers.local.")
  var prefix = ""

  func run() throws {
    try Console.reportingFailures {
      let (reading, files) = try options.read(laysOut: false)
      try Console.report(reading, options, files)
      guard reading.isSound else { throw ExitCode.recordsFaulty }
      let figures = reading.figures.filter { $0.name.hasPrefix(prefix) }
      Console.print(
        options.format == .json
          ? "[\(figures.map(\.json).joined(separator: ",\n"))]\n"
          : figures.map { "\($0.name)\t\($0.value)\t\($0.text)\t\($0.textWithUnit)\n" }.joined())
    }
  }
}

extension NamedFigure {
  fileprivate var json: String {
    """
    {"name":\(jsonText(name)),"value":\(value),"text":\(jsonText(text)),\
    "textWithUnit":\(jsonText(textWithUnit))}
    """
  }
}
