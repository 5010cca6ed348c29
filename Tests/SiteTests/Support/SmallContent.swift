/// The least that a portal needs, and ways to change it.
struct SmallContent {
  var files: [String: [UInt8]]

  /// Two units, one sector, three projects, one month.
  init() {
    files = [:]
    self["portal.yml"] = """
      title: 示范市重点项目进展
      publisher: 示范市重点项目办
      region: 示范市
      tiers:
        - {id: municipal, name: 市重点项目}
        - {id: local, name: 本级重点项目, all: true}
      sectors:
        基础设施: [公路工程, 水利工程]

      """
    self["units.csv"] = """
      单位编号,单位名称,类型
      D01,交通局,部门
      D02,水利局,部门

      """
    self["plans/2022.csv"] = """
      项目编号,项目名称,层级,类别,行业,责任单位,建设性质,总投资,年度计划
      A-1,东环路,市重点项目,正式,公路工程,交通局,新建,10000,1000
      A-2,西堤加固,,正式,水利工程,水利局,续建,5000,500
      A-3,南桥,,预备,公路工程,交通局,新建,800,80

      """
    self["progress/2022-01.csv"] = """
      项目编号,本年累计完成
      A-1,100
      A-2,20

      """
  }

  subscript(path: String) -> String {
    get { String(decoding: files[path] ?? [], as: UTF8.self) }
    set { files[path] = Array(newValue.utf8) }
  }

  /// The same with a text put in another's place in one file.
  func replacing(_ old: String, with new: String, in path: String) -> SmallContent {
    var copy = self
    copy[path] = copy[path].split(separator: old, omittingEmptySubsequences: false)
      .joined(separator: new)
    return copy
  }

  func adding(_ path: String, _ text: String) -> SmallContent {
    var copy = self
    copy[path] = text
    return copy
  }
}
