import Portfolio
import Templates

extension Edition {
  /// One page for every bulletin, from what was known by the end of its period.
  func bulletinPages(_ templates: IssuedTemplates) -> [SitePage] {
    register.bulletins.map { bulletin in
      SitePage(.bulletin(bulletin)) { output in
        let page = BulletinPage(bulletin, of: self.edition(of: bulletin))
        templates.bulletin.render(page, into: &output)
      }
    }
  }

  /// The feed, and what tells search engines of the site.
  ///
  /// - Parameter pages: All other files of the site.
  func noticeFiles(of pages: [SitePage], _ templates: IssuedTemplates) -> [SitePage] {
    let feed = SitePage(.feed) { templates.feed.render(Feed(of: self), into: &$0) }
    let robots = SitePage(.robots) { templates.robots.render(Robots(self.settings), into: &$0) }
    let paths = pages.map(\.path)
    let sitemap = Sitemap(of: paths, settings).map { sitemap in
      SitePage(.sitemap) { templates.sitemap.render(sitemap, into: &$0) }
    }
    return (directory.hasReportsPage ? [feed] : []) + [robots] + (sitemap.map { [$0] } ?? [])
  }
}
