/// A town of the sample, by what its projects' names begin with.
struct Town: Sendable {
  /// Like 水口.
  let short: String

  /// Like 水口镇.
  let name: String

  static let all: [Town] = [
    Town(short: "三埠", name: "三埠街道"), Town(short: "长沙", name: "长沙街道"),
    Town(short: "水口", name: "水口镇"), Town(short: "月山", name: "月山镇"),
    Town(short: "沙塘", name: "沙塘镇"), Town(short: "苍城", name: "苍城镇"),
    Town(short: "龙胜", name: "龙胜镇"), Town(short: "大沙", name: "大沙镇"),
    Town(short: "马冈", name: "马冈镇"), Town(short: "塘口", name: "塘口镇"),
    Town(short: "赤坎", name: "赤坎镇"), Town(short: "百合", name: "百合镇"),
    Town(short: "蚬冈", name: "蚬冈镇"), Town(short: "金鸡", name: "金鸡镇"),
    Town(short: "赤水", name: "赤水镇"), Town(short: "翠山湖", name: "翠山湖园区管委会"),
  ]

  /// Invented villages, roads and quarters; each has two characters, so that a project's name is
  /// put together in one way only.
  static let spots: [String] = [
    "龙塘", "新和", "东冲", "凤朗", "仁安", "石岗", "永溪", "上湾", "下湾", "大朗", "桥头", "南坑",
    "北闸", "长堤", "荔园", "莲塘", "竹围", "松岗", "义兴", "礼和", "兴隆", "高园", "平岗", "牛路",
    "西边", "沙溪", "水背", "白石", "麻园", "井头", "锦龙", "联兴", "永安", "泰和", "福田", "塘边",
    "横岗", "马山", "虎溪", "梅岭", "桂园", "榕荫", "鹤湾", "官渡", "古楼", "新楼", "侨兴", "侨园",
  ]
}
