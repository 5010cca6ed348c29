import Templates
import Portfolio

/// The path of a file below the site's folder; every page that can be linked to has its case here.
struct Address: Hashable, Sendable {
  /// With its `/`, or empty.
  private let folder: String
  private let name: String

  /// From the last `.` on, or empty where the name has it.
  private let ending: String

  init(path: String) {
    (folder, name, ending) = ("", path, "")
  }

  private init(folder: String, name: String, ending: String) {
    (self.folder, self.name, self.ending) = (folder, name, ending)
  }

  var path: String { Output.text { write(to: &$0) { $1.add($0) } } }

  /// Writes the path piece by piece, as one function writes each.
  func write(to output: inout Output, by write: (String, inout Output) -> Void) {
    write(folder, &output)
    write(name, &output)
    write(ending, &output)
  }

  static func == (left: Address, right: Address) -> Bool {
    left.ending == right.ending && left.name == right.name && left.folder == right.folder
      || left.path == right.path
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }

  static let index = Address(path: "index.html")
  static let about = Address(path: "about.html")
  static let projects = Address(path: "projects/index.html")
  static let units = Address(path: "units/index.html")
  static let sectors = Address(path: "sectors/index.html")
  static let towns = Address(path: "towns/index.html")
  static let reports = Address(path: "reports/index.html")
  static let plans = Address(path: "plans/index.html")
  static let lists = Address(path: "lists/index.html")
  static let problems = Address(path: "problems/index.html")
  static let factors = Address(path: "factors/index.html")
  static let meetings = Address(path: "meetings/index.html")
  static let inspections = Address(path: "inspections/index.html")
  static let approvals = Address(path: "approvals/index.html")
  static let bonds = Address(path: "bonds/index.html")
  static let data = Address(path: "data/index.html")
  static let figures = Address(path: "data/figures.json")
  static let newStarts = Address(path: "new-starts.html")
  static let behind = Address(path: "behind.html")
  static let wallChart = Address(path: "wall-chart.html")
  static let searchRows = Address(path: "search/rows.js")
  static let feed = Address(path: "data/feed.atom")
  static let sitemap = Address(path: "sitemap.xml")
  static let robots = Address(path: "robots.txt")

  /// The list of projects from its second page on, where it has several.
  ///
  /// - Parameter page: Counted from 1.
  static func projects(page: Int) -> Address {
    page > 1 ? Address(path: "projects/page-\(page).html") : .projects
  }

  /// - Parameter part: Counted from 0.
  static func searchTexts(_ part: Int) -> Address {
    Address(path: "search/texts-\(part + 1).js")
  }

  /// The page for links that lead nowhere, as a server shows it at an address that many folders
  /// below the site's top: at a depth of its own, so that its relative links hold there.
  static func notFound(below folders: Int) -> Address {
    let names = (0..<folders).map { $0 == 0 ? "404/" : "\($0)/" }.joined()
    return Address(path: "\(names)\(folders == 0 ? "404" : "\(folders)").html")
  }

  /// The folders below the site's top among which a reader may look for a file of the site.
  static let notFoundDepths = 0...3

  static func tier(_ tier: Tier) -> Address { page(tier.id, in: "tiers/") }

  static func project(_ project: Project) -> Address { .project(id: project.id) }

  static func project(id: String) -> Address { page(id, in: "projects/") }

  static func unit(_ unit: Unit) -> Address { page(unit.id, in: "units/") }

  static func town(_ unit: Unit) -> Address { page(unit.id, in: "towns/") }

  /// Sectors have no id, so that a page is named by the sector's place in portal.yml, from 1.
  static func sector(_ sector: Int) -> Address { Address(path: "sectors/\(sector + 1).html") }

  static func list(_ list: ListName) -> Address { page(list.id, in: "lists/") }

  static func meeting(_ meeting: Meeting) -> Address {
    page(meeting.id, in: "meetings/")
  }

  static func report(_ month: Month) -> Address { Address(path: "reports/\(month).html") }

  static func bulletin(_ bulletin: Bulletin) -> Address {
    Address(path: "bulletins/\(bulletin.name).html")
  }

  static func plan(_ year: Int) -> Address { Address(path: "plans/\(year).html") }

  /// A public table, by its path below the content folder.
  static func table(_ path: String) -> Address { Address(path: "data/tables/\(path)") }

  /// A wall chart's sheet; of all projects where no list is named.
  static func wallSheet(_ list: ListName?) -> Address {
    Address(path: list.map { "wall-chart-\($0.id).svg" } ?? "wall-chart.svg")
  }

  /// A chart that stands alone.
  static func chart(_ name: String) -> Address { Address(path: "charts/\(name).svg") }

  private static func page(_ id: String, in folder: String) -> Address {
    Address(folder: folder, name: id, ending: ".html")
  }

  /// Whether the page stands in a folder below the site's top.
  var depth: Int {
    folder.utf8.count { $0 == UInt8(ascii: "/") } + name.utf8.count { $0 == UInt8(ascii: "/") }
  }
}
