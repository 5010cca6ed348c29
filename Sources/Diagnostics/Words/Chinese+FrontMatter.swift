extension Phrasebook {
  static let chineseFrontMatter: [Rule: Phrase] = [
    .frontMatterOpen: Phrase("文首的设置没有结束行", fix: "请在最后一个键之后加一行三个连字符，或删除这一行"),
    .fileNameDiffers: Phrase(
      "{name} 为 {value}，与文件名中的 {expected} 不一致",
      fix: "请改为 {expected}，或删除这个键，或给文件改名"),
    .narrativeWithoutProject: Phrase("没有哪个计划列有项目“{value}”", fix: "请以项目编号命名文件"),
    .photoMissing: Phrase(
      "此文件旁没有“{value}”", fix: "请写从此文件所在文件夹起的路径，大小写与文件名一致"),
    .photoNoPicture: Phrase(
      "“{value}”不是可作照片显示的图片", fix: "请另存为以下格式之一：{choices}；SVG 可能带有脚本"),
    .photoOutside: Phrase(
      "“{value}”不是内容文件夹之内的路径", fix: "请把文件放到此文件旁的文件夹，并写从此处起、以 / 分隔的路径"),
    .problemUnknown: Phrase("problems.csv 中没有问题“{value}”", fix: "请写其中的编号，或在其中补上"),
    .periodWithoutProgress: Phrase(
      "{value} 没有进度表", fix: "请写有进度表的月份，或补上 progress/{value}.csv"),
  ]
}
