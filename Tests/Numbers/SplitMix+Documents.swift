extension SplitMix {
  /// A document of up to so many fragments, most of them markup.
  public mutating func document(fragments: Int) -> String {
    (0..<Int.random(in: 0...fragments, using: &self)).map { _ in
      SplitMix.fragments[Int.random(in: 0..<SplitMix.fragments.count, using: &self)]
    }.joined()
  }

  private static let fragments = [
    "a", "甲乙", "，", " ", " ", "\n", "\n", "\n\n", "\r\n", "\t", "    ", "*", "**", "_", "~~", "~",
    "[",
    "]", "(", ")", "](b.md)", "![c](d.png)", "[e](f.md \"g\")", "[h]", "[h]: i.md\n", "[^j]", "<",
    "<b>",
    "</b>", "<!--", "-->", "<?", "<https://k.cn>", "https://l.cn/m", "www.n.cn", "o@p.cn", "`",
    "``",
    "```\n", "|", "\n| q | r |\n|---|--:|\n| s | t |\n", "|-", "> ", "- ", "+ ", "1. ", "2) ", "# ",
    "### ",
    "===\n", "---\n", "\\", "\\|", "&amp;", "&#7;", "&#xFDD0;", "&Tab;", "{{", "}}", "{{ u.v:2 }}",
    "\\{{ w }}", "｛｛", "{", "}", "\"", "'", "javascript:x", "//y", "%zz", "ftp://z", "😀",
    "e\u{301}",
  ]
}

extension SplitMix {
  /// A document of what nearly all narratives use, in half of them with something that may not be.
  public mutating func plainDocument() -> String {
    var lines = (0..<Int.random(in: 1...7, using: &self)).flatMap { _ in plainBlock() }
    if Int.random(in: 0..<6, using: &self) == 0 {
      lines.removeAll { $0.isEmpty && Int.random(in: 0..<3, using: &self) == 0 }
    }
    var text = Array((lines.joined(separator: "\n") + pick(["", "\n", "\n\n"])).unicodeScalars)
    if Int.random(in: 0..<3, using: &self) == 0 {
      let place = Int.random(in: 0...text.count, using: &self)
      text.insert(contentsOf: pick(SplitMix.border).unicodeScalars, at: place)
    }
    if Int.random(in: 0..<4, using: &self) == 0, !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &self)
      text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...3, using: &self)))
    }
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text)
    return String(string)
  }

  private mutating func plainBlock() -> [String] {
    switch Int.random(in: 0..<6, using: &self) {
    case 0: [pick(["# ", "## ", "## ", "### ", "###### "]) + plainText()] + pick([[""], []])
    case 1:
      (0..<Int.random(in: 1...4, using: &self)).map { _ in "- " + plainText() } + ["", "甲", ""]
    case 2: plainTable() + [""]
    default:
      (0..<Int.random(in: 1...3, using: &self)).map { _ in plainText() } + pick([[""], [""], []])
    }
  }

  private mutating func plainTable() -> [String] {
    let columns = Int.random(in: 1...3, using: &self)
    let delimiters = (0..<columns).map { _ in pick(["---", " --- ", "-", ":-: ", " ---:", ":--"]) }
    let rows = (0..<Int.random(in: 1...4, using: &self)).map { _ in
      (0..<columns).map { _ in pick(["", " ", "  "]) + pick([plainText(), " "]) + pick(["", " "]) }
    }
    let lines = [rows[0], delimiters] + rows[1...]
    return lines.map { "|" + $0.joined(separator: "|") + "|" }
  }

  private mutating func plainText() -> String {
    let words = (0..<Int.random(in: 1...4, using: &self)).map { _ in pick(SplitMix.words) }
    let isOdd = Int.random(in: 0..<40, using: &self) == 0
    return (isOdd ? pick(["-", "#", " ", "= ", "1. ", ": ", "."]) : "") + words.joined()
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  private static let words = [
    "甲", "乙丙，", "。", "PPP", "a b", "3.5", "12", "（三）", "“丁”", "m²", "·", "——", "e-f", "(g)", "h;",
    "12:30", "{{ i.j:2:unit }}", "{{k}}", "{{ 甲.l }}", "[m](n.md)", "[己 o](../p/q_r.s#t)",
    "[{{ u }}](v.md)",
    "3％", "5%", "w", "W", "形象进度", "A", "1", "辛'", "xw", "x#", "a.b",
  ]

  private static let border = [
    " ", "  ", "\n", "\n\n", "\n ", "\t", "*", "**", "_", "`", "<", ">", "&", "!", "|", "~", "~~",
    "@", "\\", "[",
    "]", "(", ")", "{", "}", "{{", "}}", "#", "##", "# ", "-", "- ", "--", "---", "\n---\n",
    "\n===\n", "=", "+ ",
    "1. ", "1)", "\n2. ", ":", "://", ".", "www.", "w.", "/", "\"", "'", "\r", "\r\n", "\u{A0}",
    "\u{3000}", "\u{FEFF}",
    "\u{2028}", "｛", "｛｛", "😀", "é", "|-|", "\n|-|\n", "\n| a |\n|-|\n", "]: x", "](", "](b)", "[]",
    "![", "<b>", "&amp;",
  ]
}
