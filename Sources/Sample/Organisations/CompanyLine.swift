/// What a company of the sample does; its name, which begins with 示例, says so.
enum CompanyLine: String, CaseIterable, Sendable {
  case city = "城建投资公司"
  case devices = "智能装备公司"
  case transport = "交通投资公司"
  case water = "水务公司"
  case materials = "新材料公司"
  case park = "园区开发公司"
  case energy = "能源投资公司"
  case tourism = "文旅投资公司"
  case bathroom = "卫浴科技公司"
  case food = "食品公司"
  case estates = "置业公司"
  case supply = "供应链公司"

  var isStateOwned: Bool {
    switch self {
    case .city, .transport, .water, .park, .energy, .tourism: true
    case .devices, .materials, .bathroom, .food, .estates, .supply: false
    }
  }

  /// Invented names that tell the companies of one line apart; the first has none.
  static let stems: [String] = [
    "", "恒润", "嘉禾", "明远", "华盛", "新城", "汇通", "广联", "瑞丰", "启航", "南粤", "侨光", "泰安",
    "永利", "金桥", "博雅", "天成", "宏业", "东升", "顺达", "万和", "德信", "海纳", "百川",
  ]
}
