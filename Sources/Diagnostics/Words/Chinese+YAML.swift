extension Phrasebook {
  static let chineseYAML: [Rule: Phrase] = [
    .controlCharacter: Phrase("文本中有控制字符 {code}", fix: "请删除，或以纯文本方式重新粘贴"),
    .yamlAnchor: Phrase("此处不支持 YAML 的锚点或引用", fix: "请把内容写全；以 & 或 * 开头的文字请加引号"),
    .yamlBracket: Phrase("列表或映射未闭合，或缺少逗号", fix: "请在各值之间加英文逗号，末尾加括号"),
    .yamlColon: Phrase("此处只能有一个值，却出现了第二个冒号", fix: "请给文字加引号，或为下一个键另起一行"),
    .yamlDocuments: Phrase("一个文件中有第二个文档或指令", fix: "请删除以 ---、... 或 % 开头的行"),
    .yamlEscape: Phrase("双引号中有无法识别的转义", fix: "反斜杠请写作 \\\\，或改用单引号"),
    .yamlIndent: Phrase("此行与上下行的缩进或写法不一致", fix: "请与相邻行对齐，并在 - 和 : 之后留一个空格"),
    .yamlIndicator: Phrase("文字以“{character}”开头，它在 YAML 中另有含义", fix: "请给文字加引号"),
    .yamlKeyNoText: Phrase("键不是文字", fix: "请在冒号前写一个文字键名"),
    .yamlKeyTwice: Phrase("键“{key}”出现两次", fix: "请删除其中一个，或改名"),
    .yamlComma: Phrase("花括号中的逗号用于分隔各值，不是千位分隔符", fix: "请给数字加引号，如 \"12,500\"，或去掉逗号"),
    .yamlNoColon: Phrase("键后没有英文冒号和空格", fix: "请写成“键: 值”，冒号用英文，其后留一个空格"),
    .yamlQuoteOpen: Phrase("引号未闭合", fix: "请在行末之前补上引号"),
    .yamlTab: Phrase("应为空格处用了制表符", fix: "请用空格缩进"),
    .yamlTag: Phrase("此处不支持 YAML 标签", fix: "请删除；以 ! 开头的文字请加引号"),
    .yamlTooDeep: Phrase("列表与映射嵌套超过 64 层", fix: "请减少层次"),
    .yamlTooLarge: Phrase("YAML 超过 1 MB", fix: "请把不属于设置的内容移到其他文件"),
    .yamlUnreadable: Phrase("不是可读的 YAML：{problem}", fix: "请与上下行的写法对照"),
  ]
}
