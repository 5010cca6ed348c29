extension Phrasebook {
  static let chineseConfiguration: [Rule: Phrase] = [
    .keyUnknown: Phrase("此处没有“{key}”这个键", fix: "请删除，或改用以下之一：{known}"),
    .keyMissing: Phrase("缺少必需的键 {name}", fix: "请加一行“{key}: …”"),
    .valueBlank: Phrase("{name} 没有值", fix: "请填写，或删除这个键"),
    .valueNotText: Phrase("{name} 不是一段文字", fix: "请在冒号后写一段文字"),
    .valueNotList: Phrase("{name} 不是列表", fix: "请写成 [甲, 乙]，或每行以“- ”开头写一个值"),
    .valueNotMapping: Phrase("{name} 不是由键和值组成", fix: "请写成 {键: 值}，或每行写一个“键: 值”"),
    .valueNotFlag: Phrase("{name}“{value}”不是 true 或 false", fix: "请写 true（是）或 false（否）"),
    .valueTwice: Phrase("{name}“{value}”在列表中出现两次", fix: "请删除其一"),
    .idTwice: Phrase("{name}“{value}”重复（不区分大小写）", fix: "请换一个编号"),
    .nameTwice: Phrase("{name}“{value}”重复", fix: "请换一个名称"),
    .domainEmpty: Phrase("领域“{value}”没有行业", fix: "请在方括号中列出其行业，或删除该领域"),
    .sectorTwice: Phrase("行业“{value}”已属于领域“{first}”", fix: "请删除其一，或改名"),
    .timeProgressForm: Phrase(
      "timeProgress 既不是 linear，也不是十二个百分数的列表",
      fix: "请写 linear，或依次写 1 至 12 月月底应完成的累计百分数"),
    .timeProgressFalls: Phrase(
      "timeProgress 第 {month} 月低于上月", fix: "请写自 1 月起的累计百分数，而不是当月的"),
    .timeProgressEnd: Phrase("timeProgress 最后一个数不是 100", fix: "12 月请写 100"),
    .paceOrder: Phrase("pace.seriouslyBehind 高于 pace.behind", fix: "seriouslyBehind 应不高于 behind"),
    .oc4idsPrefix: Phrase(
      "“{value}”不是 OC4IDS 数据的前缀", fix: "请写标准服务台分配的前缀，如 oc4ids-a1b2c3"),
    .siteUnreadable: Phrase(
      "“{value}”不能作为网站地址",
      fix: "请写 http 或 https、主机名，至多再加路径，如 https://example.org/portal"),
  ]
}
