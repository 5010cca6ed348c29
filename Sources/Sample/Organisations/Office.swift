/// A department of the sample.
enum Office: String, CaseIterable, Sendable {
  case development = "市发展和改革局"
  case industry = "市科工商务局"
  case land = "市自然资源局"
  case finance = "市财政局"
  case housing = "市住房和城乡建设局"
  case transport = "市交通运输局"
  case water = "市水利局"
  case farming = "市农业农村局"
  case education = "市教育局"
  case health = "市卫生健康局"
  case culture = "市文化广电旅游体育局"
  case environment = "生态环境开平分局"
  case city = "市城市管理和综合执法局"
  case roads = "市公路事务中心"
  case builder = "市政府投资项目代建中心"
  case power = "开平供电局"

  /// What other tables call it for short.
  var alias: String {
    switch self {
    case .development: "发改局"
    case .industry: "科工商务局"
    case .land: "自然资源局"
    case .finance: "财政局"
    case .housing: "住建局"
    case .transport: "交通运输局"
    case .water: "水利局"
    case .farming: "农业农村局"
    case .education: "教育局"
    case .health: "卫生健康局"
    case .culture: "文广旅体局"
    case .environment: "生态环境分局"
    case .city: "城管局"
    case .roads: "公路事务中心"
    case .builder: "代建中心"
    case .power: "供电局"
    }
  }
}
