import Charts
import Portfolio
import Templates

extension Edition {
  /// One page for every bulletin, from what was known by the end of its period.
  func bulletinPages(_ templates: IssuedTemplates, _ sources: PageSources) -> [SitePage] {
    directory.bulletins.map { bulletin in
      SitePage(.bulletin(bulletin), by: templates.bulletin) {
        BulletinPage(bulletin, of: self.edition(of: bulletin))
      }.made(from: sources.records(templates.bulletin.fingerprint))
    }
  }

  /// What is behind, the year's starts and the wall chart, with its sheets for paper.
  func timePages(_ templates: IssuedTemplates, _ sources: PageSources) -> [SitePage] {
    let starts = SitePage(.newStarts, by: templates.newStarts) { NewStartsPage(of: self) }.made(
      from: sources.listed(plannedStarts, templates.newStarts.fingerprint))
    let behind = SitePage(.behind, by: templates.behind) { BehindPage(of: self) }.made(
      from: sources.records(templates.behind.fingerprint))
    let wall = SitePage(.wallChart, by: templates.wallChart) { WallChartPage(of: self) }.made(
      from: sources.listed(wallMembers(of: nil), templates.wallChart.fingerprint))
    let sheets = printedWallCharts.map { list in
      SitePage(.wallSheet(list.map { settings.lists[$0] })) { output in
        self.drawWallSheet(of: list, into: &output)
      }.made(from: sources.listed(wallMembers(of: list)))
    }
    // The sheets first, since laying them out finds what the page says of them.
    return [behind] + (directory.hasWallChart ? sheets + [wall] : [])
      + (directory.hasNewStarts ? [starts] : [])
  }

  /// Of what the page on new starts is, as positions in ``Register/projects``.
  private var plannedStarts: [Int] {
    figures.plan.facts.lazy.filter { $0.newStart(in: self.figures.year) != nil }.map(\.project)
  }

  private func drawWallSheet(of list: Int?, into output: inout [UInt8]) {
    let chart = WallChart(of: list, self)
    let paper = chart.sheet(of: self).drawOnPaper(into: &output, form: .standalone).name
    wallSheets.note(WallSheets.Sheet(projects: chart.projects.count, paper: paper), of: list)
  }

  /// The feed, and what tells search engines of the site.
  ///
  /// - Parameter pages: All other files of the site.
  func noticeFiles(
    of pages: [SitePage], _ templates: IssuedTemplates, _ sources: PageSources
  ) -> [SitePage] {
    let feed = SitePage(.feed, by: templates.feed) { Feed(of: self) }
      .made(from: sources.records(templates.feed.fingerprint))
    let robots = SitePage(.robots, by: templates.robots) { Robots(self.settings) }
      .made(from: sources.nothing(templates.robots.fingerprint))
    let paths = pages.map(\.path)
    let sitemap = Sitemap(of: paths, settings).map { sitemap in
      SitePage(.sitemap, by: templates.sitemap) { sitemap }
        .made(from: sources.records(templates.sitemap.fingerprint))
    }
    return (directory.hasReportsPage ? [feed] : []) + [robots] + (sitemap.map { [$0] } ?? [])
  }
}
