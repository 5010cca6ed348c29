extension Phrasebook {
  static let chineseTemplates = allPhrases([
    chineseTemplateFiles, chineseTemplateTags, chineseTemplateNames, chineseTemplatePlaces,
  ])

  private static let chineseTemplateFiles: [Rule: Phrase] = [
    .templateMissing: Phrase("缺少页面的模板", fix: "请补上 {path}"),
    .templateNotUTF8: Phrase("模板不是 UTF-8 文本", fix: "请另存为 UTF-8"),
    .templateTooLarge: Phrase("此处的区段或子模板嵌套过深或重复过多", fix: "请减少嵌套，或只引用一次"),
    .templatePartialUnknown: Phrase(
      "子模板“{name}”不存在", fix: "请在模板文件夹中补上 {name}.mustache"),
    .templatePartialRecursive: Phrase("子模板引用了自身：{circle}", fix: "请删去此标签，或这一环中的另一个"),
  ]

  private static let chineseTemplateTags: [Rule: Phrase] = [
    .templateTagOpen: Phrase("标签 {tag} 没有结束", fix: "请用同样多的花括号结束"),
    .templateTagUnsupported: Phrase(
      "标签 {tag} 不是模板支持的写法", fix: "请写不含空格的名称，前面只可加 # ^ / > & ! 之一"),
    .templateSectionOpen: Phrase("区段“{name}”到本文件或外层区段结束时仍未结束", fix: "请在此之前写 {close}"),
    .templateSectionUnopened: Phrase("区段“{name}”没有开始就结束了", fix: "请删去此标签，或补上开始标签"),
    .templateSectionCrossed: Phrase("在“{open}”之中结束了“{name}”", fix: "请由内到外依次结束区段"),
    .templateSectionUnbalanced: Phrase(
      "区段“{name}”开始和结束时处在标记的不同位置", fix: "请让它包含完整的元素、完整的属性或属性值的一部分"),
    .templateSectionRunsOn: Phrase(
      "此处与前面的区段连在一起，而那个区段可能不出现或重复出现", fix: "请在两者之间加空格，或移入该区段"),
    .templateMarkupOpen: Phrase(
      "从此处开始的标签、注释或元素到页面末尾仍未结束", fix: "请补全，可能少了引号"),
  ]

  private static let chineseTemplateNames: [Rule: Phrase] = [
    .templateNameUnknown: Phrase("此处没有名称“{name}”", fix: "可用的名称：{known}"),
    .templateNameNotText: Phrase("“{name}”是条件、列表或组成部分，不是文本", fix: "请写 {section}"),
    .templateNameNotSection: Phrase("“{name}”不能作区段", fix: "请写 {value}"),
    .templateNameNotPart: Phrase("“{part}”之下没有可用点号取得的名称", fix: "若是列表，请写 {section}"),
    .templateWordUnknown: Phrase("本语言的词语文件中没有“{key}”", fix: "请在 words 的文件中补上 {key}"),
    .templateTextUnescaped: Phrase("“{name}”是文本，必须转义", fix: "请写 {escaped}"),
    .templateMarkupEscaped: Phrase("“{name}”是标记，不是文本", fix: "请写 {unescaped} 以原样取用"),
  ]

  private static let chineseTemplatePlaces: [Rule: Phrase] = [
    .templateMarkupMisplaced: Phrase("标记“{name}”只能放在元素之间", fix: "请移出标签、标题、脚本或注释"),
    .templateValueUnquoted: Phrase("“{name}”所在的属性值没有引号", fix: "请给属性值加上引号"),
    .templateValueInTag: Phrase(
      "“{name}”处在元素名或属性名的位置", fix: "请写出名称；并非总是出现时放进条件区段"),
    .templateValueInComment: Phrase(
      "“{name}”处在注释或声明之中", fix: "不发布的注释请写作 {{! … }}"),
    .templateValueInCode: Phrase(
      "“{name}”处在脚本或样式之中，无法保证安全", fix: "请把值放进 data- 属性再读取，或改用 class"),
    .templateValueInScheme: Phrase(
      "此处的值紧跟或构成网址的协议部分", fix: "请让值就是整个网址，或在前面写出 http:、https: 或 mailto:"),
  ]
}
