/// Names that nobody has: a surname and a word for "example".
enum People {
  private static let surnames = [
    "陈", "李", "黄", "梁", "吴", "周", "司徒", "关", "谭", "谢", "邓", "许", "张", "方", "余", "何",
  ]
  private static let words = ["示例", "样本", "示意", "范例", "演示", "样例", "模拟", "示范"]
  private static let letters = ["试甲", "试乙", "试丙", "试丁", "试戊"]

  static func leader(_ draws: inout SplitMix64) -> String {
    draws.pick(surnames) + draws.pick(words)
  }

  static func contact(_ draws: inout SplitMix64) -> String {
    draws.pick(surnames) + draws.pick(letters)
  }
}
