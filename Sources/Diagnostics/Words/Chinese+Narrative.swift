extension Phrasebook {
  static let chineseNarratives: [Rule: Phrase] = [
    .narrativeCharacter: Phrase(
      "文本中不能有字符 {character}", fix: "请删去，或以纯文本方式重新粘贴"),
    .narrativeTooLarge: Phrase(
      "正文超过 {limit} {mark}", fix: "请精简，或把一部分移到链接的文件中"),
    .narrativeTooDense: Phrase(
      "正文中的“{mark}”超过 {limit} 个", fix: "请精简，或把一部分移到链接的文件中"),
    .narrativeTooDeep: Phrase(
      "缩进或嵌套超过 {limit} 层", fix: "请删去行首的空格，或减少列表、引用的层次"),
    .narrativeTableTooLarge: Phrase(
      "一行或一张表格超过 {limit} 格", fix: "请拆开，或移到链接的文件中"),
    .narrativeRowTooLong: Phrase(
      "本行有 {cells} 格，表头只有 {limit} 格", fix: "请在表头补上列，或删去多出的格；格内的竖线写作“\\|”"),
    .linkEmpty: Phrase("链接没有去处", fix: "请在圆括号内写路径或网址"),
    .linkAbsolute: Phrase(
      "链接“{destination}”不是从本文件所在文件夹算起的路径",
      fix: "请写从本文件所在文件夹算起的路径，如 ../projects/KP2022-001.md；文件须在内容文件夹中"),
    .linkMalformed: Phrase(
      "链接“{destination}”既不是路径也不是网址",
      fix: "路径请用“/”分隔，不含“?”和“:”；网址请写成 https://example.cn/page 的形式"),
    .linkScheme: Phrase(
      "链接“{destination}”不是 https:、http: 或 mailto:",
      fix: "请链接到网页或内容文件夹中的文件；不作链接的文字用反引号括起"),
    .linkTextMissing: Phrase("链接没有可读的文字", fix: "请在方括号内写明去处"),
    .imageOutside: Phrase(
      "图片“{destination}”在别的网站上", fix: "请存到本文件旁的文件夹，再写它的路径"),
    .imageTextMissing: Phrase("图片没有说明", fix: "请在方括号内写明图中内容"),
  ].merging(chineseReferences) { first, _ in first }

  private static let chineseReferences: [Rule: Phrase] = [
    .referenceUnclosed: Phrase(
      "“{{”在本行没有对应的“}}”", fix: "请补上“}}”；只要花括号本身时写作“\\{{”"),
    .referenceUnopened: Phrase(
      "“}}”在本行之前没有“{{”", fix: "请补上“{{”；只要花括号本身时写作“\\}}”"),
    .referenceEmpty: Phrase(
      "引用中没有数据名称", fix: "请在花括号内写数据名称（portal figures 列出全部名称）"),
    .referenceMalformed: Phrase(
      "“{reference}”不是数据引用",
      fix: "请写名称，格式写在冒号之后，如 {{ tiers.local.annual:1:unit }}"),
    .referenceFullWidth: Phrase("全角花括号不构成引用", fix: "请用半角的 {{ 和 }}"),
    .referenceMisplaced: Phrase(
      "“{name}”中不能引用数据", fix: "请直接写出文字；数据可写在正文、简报标题和项目摘要中"),
    .referenceInDestination: Phrase(
      "数据“{reference}”写在了链接地址里", fix: "请直接写出地址"),
  ]
}
