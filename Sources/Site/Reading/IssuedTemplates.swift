import Diagnostics
import Templates

/// The templates of bulletins, of pages along time, and of what tells others of the site.
struct IssuedTemplates: Sendable {
  let bulletin: Template<BulletinPage>
  let newStarts: Template<NewStartsPage>
  let behind: Template<BehindPage>
  let wallChart: Template<WallChartPage>
  let feed: Template<Feed>
  let sitemap: Template<Sitemap>
  let robots: Template<Robots>

  /// - Returns: nil where one has an error.
  init?(_ set: TemplateSet, reporting: inout [Diagnostic]) {
    func compile<Page>(_ name: String, _ shape: Shape<Page>) -> Template<Page>? {
      set.compile(name, for: shape, reporting: &reporting)
    }
    let bulletin = compile("bulletin", BulletinPage.shape)
    let newStarts = compile("new-starts", NewStartsPage.shape)
    let behind = compile("behind", BehindPage.shape)
    let wallChart = compile("wall-chart", WallChartPage.shape)
    let feed = compile("feed.xml", Feed.shape)
    let sitemap = compile("sitemap.xml", Sitemap.shape)
    let robots = compile("robots.txt", Robots.shape)
    guard let bulletin, let newStarts, let behind, let wallChart, let feed, let sitemap, let robots
    else { return nil }
    self.bulletin = bulletin
    self.newStarts = newStarts
    self.behind = behind
    self.wallChart = wallChart
    self.feed = feed
    self.sitemap = sitemap
    self.robots = robots
  }
}
