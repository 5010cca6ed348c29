extension Phrasebook {
  static let chineseValues: [Rule: Phrase] = [
    .moneyUnreadable: Phrase(
      "{name}“{value}”不是以万元计的金额",
      fix: "请只写数字，如 12500 或 12,500.5"),
    .moneyTooPrecise: Phrase("{name}“{value}”超过 4 位小数，已不足 1 元", fix: "请四舍五入到 4 位小数（万元）"),
    .moneyTooLarge: Phrase("{name}“{value}”超过 1,000,000,000 万元", fix: "请核对单位是万元还是元"),
    .percentageUnreadable: Phrase(
      "{name}“{value}”不是百分数", fix: "请只写数字，如 8.3，不带 %"),
    .percentageTooPrecise: Phrase("{name}“{value}”超过 4 位小数", fix: "请四舍五入到 4 位小数"),
    .percentageOutOfRange: Phrase("{name}“{value}”超出范围", fix: "请写 {least} 至 {most} 之间的数"),
    .dateUnreadable: Phrase(
      "{name}“{value}”不是日期", fix: "请写成 2022-03-15、2022/3/15 或 2022年3月15日"),
    .dateImpossible: Phrase("{name}“{value}”在日历上不存在", fix: "请核对月份，以及该月的天数"),
    .monthUnreadable: Phrase("{name}“{value}”不是月份", fix: "请写成 2022-03、2022/3 或 2022年3月"),
    .monthImpossible: Phrase("{name}“{value}”在日历上不存在", fix: "月份请写 01 至 12"),
    .idUnreadable: Phrase(
      "{name}“{value}”不是编号",
      fix: "请以英文字母或数字开头，其后只用字母、数字和连字符"),
    .idTooLong: Phrase("{name}“{value}”超过 64 个字符", fix: "请缩短：编号也是文件名"),
    .idReserved: Phrase(
      "{name}“{value}”不能用作文件名", fix: "请另取编号：index、page-2 之类和 Windows 设备名已被占用"),
    .numberUnreadable: Phrase(
      "{name}“{value}”不是整数", fix: "请只写数字，如 5"),
    .numberOutOfRange: Phrase("{name}“{value}”超出范围", fix: "请写 {least} 至 {most} 之间的整数"),
    .yearUnreadable: Phrase("{name}“{value}”不是年份", fix: "请写四位数字，如 2022"),
  ]
}
