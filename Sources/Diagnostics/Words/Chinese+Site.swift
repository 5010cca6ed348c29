extension Phrasebook {
  static let chineseSite: [Rule: Phrase] = [
    .wordMissing: Phrase("本站需要文字“{key}”，此文件中没有", fix: "请补上 {key} 及其文字"),
    .wordBlankUnknown: Phrase("花括号里的“{name}”没有内容可填", fix: "请改用另一语言文件中这段文字所用的名称"),
    .linkMissing: Phrase(
      "链接所指的文件“{path}”不存在", fix: "请更正路径（相对于本文件），或补上该文件"),
    .linkOutside: Phrase("链接“{path}”超出了内容文件夹", fix: "请把文件移入内容文件夹，再改链接"),
    .figureUnknown: Phrase("没有名为“{name}”的指标", fix: "请使用 `portal figures` 列出的名称"),
    .figureFormatUnknown: Phrase(
      "指标没有“{name}”这种写法",
      fix: "请写 unit（带单位）、abs（不带正负号）、phrase（用文字表述），或 0 至 6（小数位数）"),
    .figureFormatIdle: Phrase(
      "“{name}”对指标“{figure}”不起作用",
      fix: "请删去；小数位数和 abs 用于数字，unit 用于有单位的数字，phrase 用于与时间进度或上年之差且可只加小数位数，每种只写一次"),
    .figureWithoutPeriod: Phrase(
      "简报没有写明月份，却引用了指标“{name}”", fix: "请在文首两行 --- 之间写明月份，如 `period: 2022-12`"),
  ]
}
