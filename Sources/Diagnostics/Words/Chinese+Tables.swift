extension Phrasebook {
  static let chineseTables: [Rule: Phrase] = [
    .encodingUnknown: Phrase(
      "此处的字符既不是 UTF-8 也不是 GB18030",
      fix: "请将文件另存为 CSV UTF-8，并核对此处的文字"),
    .tableEmpty: Phrase(
      "表中没有表头行",
      fix: "请在第一行写上列名，或删除该文件"),
    .quoteUnclosed: Phrase(
      "引号从这里开始，此后没有结束",
      fix: "请用 \" 结束该单元格，单元格内的引号写两次"),
    .quoteStray: Phrase(
      "单元格不以引号开头，中间却有引号",
      fix: "请给整个单元格加上引号，其中的引号写两次"),
    .textAfterQuote: Phrase(
      "结束引号与下一个逗号之间有“{value}”",
      fix: "单元格内的引号请写两次，或在结束引号后加逗号"),
    .columnMissing: Phrase(
      "缺少必需的列“{column}”（{key}）",
      fix: "请在表头补上该列，并在每行填写"),
    .columnTwice: Phrase(
      "列“{value}”重复，前面已有“{first}”",
      fix: "请只保留一列"),
    .columnUnknown: Phrase(
      "没有名为“{value}”的列，既不读取也不公开",
      fix: "请按使用说明命名，或删除该列"),
    .columnUnnamed: Phrase(
      "没有列名的列中有内容，既不读取也不公开",
      fix: "请在表头写上列名，或清空该列"),
    .cellsExcess: Phrase(
      "本行有 {count} 个单元格，表头只有 {columns} 个",
      fix: "请删除多余的，或给含逗号的单元格加上引号"),
    .cellBlank: Phrase(
      "{name}为空",
      fix: "请填写：每行都需要"),
  ]
}
