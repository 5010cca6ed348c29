/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed, everywhere.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A document of up to so many fragments, most of them markup.
  mutating func document(fragments: Int) -> String {
    (0..<Int.random(in: 0...fragments, using: &self)).map { _ in
      Generator.fragments[Int.random(in: 0..<Generator.fragments.count, using: &self)]
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
