@testable import Narrative

/// Inputs that keep a Markdown parser busy far beyond their size, as its published tests and
/// advisories have them, as large as a narrative may be.
let hostileInputs = hostileInlines + hostileAddresses + hostileBlocks + hostileTables

private let hostileInlines: [String] = [
  // Brackets, emphasis, strikethrough
  full(of: "["), full(of: "]"), full(of: "*a "), full(of: "_a "), full(of: "**a *b "),
  full(of: "a*"), full(of: "a**b_c* "), full(of: "~~a "), full(of: "a~"), full(of: "*a_ "),
  half(of: "*a **b ") + half(of: "b** a*"), full(of: "\\["),
  // Links, images, titles, labels, footnotes
  full(of: "![[]()"), bounded("![](a)"), bounded("![") + half(of: "a"), full(of: "[a](b"),
  full(of: "[a](<b"), full(of: "[]("), "[a](" + half(of: "("), full(of: "[a](b \""),
  bounded("[a](b.md)"), full(of: "[a]: b\n"), "[a]: b\n\n" + bounded("[a]"),
  "[a]: " + half(of: "b") + "\n\n" + bounded("[a]"), full(of: "[^a]"), full(of: "[^a]: b\n"),
  // Code, entities, escapes, line ends, figures
  (1..<700).map { "e" + String(repeating: "`", count: $0) }.joined(), full(of: "a``"),
  full(of: "&"), full(of: "&a;"), full(of: "&amp;"), full(of: "\\"), full(of: "a  \n"),
  full(of: "\n"), full(of: "\r"), full(of: " "), full(of: "\t"), full(of: "{{"),
  full(of: "}}"), full(of: "{{ a }}"), bounded("{{ a") + half(of: " "), full(of: "｛"),
  // HTML
  full(of: "<!--"), bounded("a <!--") + half(of: "a"), full(of: "a <?"),
  bounded("a <?") + half(of: "a"), bounded("a <!A ") + half(of: "a"),
  bounded("a <![CDATA[") + half(of: "a"), full(of: "<a "), full(of: "<a b='c "), full(of: "<"),
]

private let hostileAddresses: [String] = [
  full(of: "www."), full(of: "www.a "), "www.a" + half(of: ")"), half(of: "www.a") + bounded(")"),
  half(of: "_www."), full(of: "www.甲_"), half(of: String(repeating: "www._", count: 40) + " "),
  "www.a" + half(of: "&a;"), full(of: "a.b@c."), half(of: "a.") + bounded("a.b@c."),
  full(of: "http://"), full(of: "http://a "), full(of: "mailto:a"), full(of: "://"),
]

private let hostileBlocks: [String] = [
  full(of: ">"), full(of: "> "), full(of: ">\n"), full(of: "> - "), full(of: "- "), full(of: "-"),
  full(of: "_"), full(of: "1. "), full(of: "#"), full(of: "# a\n"), full(of: "a\n===\n"),
  full(of: "```\na\n"), full(of: "- a\n"), full(of: "1)\n"),
  String(repeating: "- + ", count: 24) + "a" + half(of: "\n"),
  (0..<48).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() + half(of: "\n"),
  String(repeating: ">", count: 90) + "a\n" + half(of: "b\n"),
]

private let hostileTables: [String] = [
  String(repeating: "|", count: 100_000) + "\n" + String(repeating: "-|", count: 50_000) + "\n",
  String(repeating: "|", count: 200) + "\n" + String(repeating: "-|", count: 199) + "\n"
    + half(of: "a\n"),
  full(of: "=\n|-|\n" + String(repeating: "|&a;", count: 50)), full(of: "a\n-|\n"),
  full(of: "a|b\n"), "a|b\n-|-\n" + half(of: "c|d\n"),
]

private func full(of unit: String) -> String {
  String(repeating: unit, count: NarrativeLimits.size / unit.utf8.count)
}

private func half(of unit: String) -> String {
  String(repeating: unit, count: NarrativeLimits.size / 2 / unit.utf8.count)
}

/// As often as the character in it that is bounded may stand.
private func bounded(_ unit: String) -> String {
  String(repeating: unit, count: NarrativeLimits.marks)
}
