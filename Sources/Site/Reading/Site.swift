import Charts
import Fingerprints
import Portfolio
import Templates

/// All files of the site, as of one day; each is made when it is asked for.
public struct Site: Sendable {
  /// Larger ones first, and those of projects last: of thousands that are alike, all threads end at
  /// about the same moment.
  public let pages: [SitePage]
}

extension Site {
  /// - Parameters:
  ///   - files: The content files that texts show, by path.
  ///   - isKnown: Whether the page at a path has been made from a source before.
  init(
    of edition: Edition, _ parts: SiteParts, _ sources: PageSources, copying files: [String],
    isKnown: (_ path: String, _ source: Fingerprint) -> Bool
  ) {
    let templates = parts.templates
    let lists =
      edition.listPages(templates.pages, sources) + edition.reportPages(templates.pages, sources)
      + edition.groupPages(templates.pages, sources)
    let lines = SearchLines(
      for: SearchTexts.parts(of: edition.register).map { part in
        !isKnown(Address.searchTexts(part).path, sources.texts(in: part, of: edition.register))
      })
    let projects = edition.projectPages(templates.pages, sources, sharing: lines)
    let texts = edition.searchTexts(sources, sharing: lines)
    let others =
      edition.bulletinPages(templates.issued, sources)
      + edition.timePages(templates.issued, sources)
      + edition.ledgerPages(templates.ledgers, sources)
      + edition.plainPages(templates.pages, sources) + edition.chartFiles(sources)
      + edition.dataFiles(edition.publicTables, templates.pages, sources)
      + [edition.searchRows(sources)]
    let notices = edition.noticeFiles(
      of: lists + projects + others + texts, templates.issued, sources)
    let alike = Site.inTurn(projects, texts, of: edition.register)
    pages =
      (lists + others + notices + alike).map { $0.made(fromAtMost: sources.everything) }
      + files.map { SitePage(path: $0, .copied($0)) }
      + parts.assets.map { SitePage(path: edition.assets.address(of: $0).path, .asset($0)) }
  }

  /// The pages of projects, and behind those that a script of texts is about, the script.
  private static func inTurn(
    _ projects: [SitePage], _ texts: [SitePage], of register: Register
  ) -> [SitePage] {
    guard projects.count == register.projects.count, !texts.isEmpty else {
      return projects + texts
    }
    return texts.indices.flatMap { part in
      projects[SearchTexts.projects(in: part, of: register)] + [texts[part]]
    }
  }
}

extension Edition {
  /// Pages with a row for every project or unit.
  fileprivate func listPages(_ templates: PageTemplates, _ sources: PageSources) -> [SitePage] {
    let tiers = figures.tiers.enumerated().map { place, tier in
      SitePage(.tier(tier.tier), by: templates.tier) { TierPage(tier, of: self) }
        .made(from: sources.tier(place, templates.tier.fingerprint))
    }
    let index = SitePage(.index, by: templates.index) { IndexPage(of: self) }
    let units = SitePage(.units, by: templates.units) { UnitsPage(of: self) }
    let sectors = SitePage(.sectors, by: templates.sectors) { SectorsPage(of: self) }
    let towns = SitePage(.towns, by: templates.towns) { TownsPage(of: self) }
    return projectLists(templates, sources) + tiers + [
      index.made(from: sources.records(templates.index.fingerprint)),
      units.made(from: sources.records(templates.units.fingerprint)),
      sectors.made(from: sources.records(templates.sectors.fingerprint)),
    ]
      + (directory.hasTowns
        ? [towns.made(from: sources.records(templates.towns.fingerprint))] : [])
  }

  /// The list of projects, in one page or several.
  fileprivate func projectLists(
    _ templates: PageTemplates, _ sources: PageSources
  ) -> [SitePage] {
    let whole = Shared { ProjectsPage.Whole(of: self) }
    return (1...ProjectsPage.count(of: self)).map { page in
      SitePage(.projects(page: page), by: templates.projects) {
        ProjectsPage(page, of: self, whole.value)
      }.made(
        from: sources.projectList(
          of: ProjectsPage.shown(on: page, of: self).lazy.map(\.entry.project),
          templates.projects.fingerprint))
    }
  }

  /// What the pages load when they search: rows of all projects, and scripts of their texts.
  fileprivate func searchRows(_ sources: PageSources) -> SitePage {
    SitePage(.searchRows) { SearchRows(of: self).write(into: &$0) }.made(from: sources.records())
  }

  fileprivate func searchTexts(
    _ sources: PageSources, sharing lines: SearchLines
  ) -> [SitePage] {
    SearchTexts.parts(of: register).map { part in
      SitePage(.searchTexts(part)) {
        SearchTexts(part, of: self, sharing: lines).write(into: &$0)
      }.made(from: sources.texts(in: part, of: register))
    }
  }

  /// One report for every month on record, each from what was known by its end.
  fileprivate func reportPages(_ templates: PageTemplates, _ sources: PageSources) -> [SitePage] {
    let list = SitePage(.reports, by: templates.reports) { ReportsPage(of: self) }.made(
      from: sources.records(templates.reports.fingerprint))
    guard directory.hasReportsPage else { return [] }
    return directory.reports.map { month in
      SitePage(.report(month), by: templates.report) {
        self.forReport(of: month).map { ReportPage(of: month, $0) }
      }.made(from: sources.report(of: month, templates.report.fingerprint))
    } + [list]
  }

  /// One page for every unit, sector and town with a project.
  fileprivate func groupPages(_ templates: PageTemplates, _ sources: PageSources) -> [SitePage] {
    let group = templates.group.fingerprint
    let units = register.units.indices.filter { directory.hasPage(unit: $0) }.map { unit in
      SitePage(.unit(register.units[unit]), by: templates.unit) { UnitPage(unit, of: self) }.made(
        from: sources.unit(unit, templates.unit.fingerprint))
    }
    let sectors = figures.domains.flatMap { domain in
      domain.sectors.map { sector in
        SitePage(.sector(sector.sector), by: templates.group) {
          GroupPage(sector: sector, in: domain, of: self)
        }.made(from: sources.sector(sector.sector, group))
      }
    }
    let towns = register.units.indices.filter { directory.hasPage(town: $0) }.map { town in
      SitePage(.town(register.units[town]), by: templates.group) { GroupPage(town: town, of: self) }
        .made(from: sources.town(town, group))
    }
    return units + sectors + towns
  }

  /// - Parameter lines: What the search is told of a project is left there.
  fileprivate func projectPages(
    _ templates: PageTemplates, _ sources: PageSources, sharing lines: SearchLines
  ) -> [SitePage] {
    // Of all templates a page's closure would hold a copy, more than a kilobyte for each project.
    let surroundings = ProjectPage.Surroundings(of: self)
    let some = register.projects.indices.lazy.compactMap { self.record(of: $0) }.first
    guard let some else { return [] }
    let template = templates.project.fixed(on: ProjectPage(some, of: self, in: surroundings))
    return register.projects.indices.map { project in
      SitePage(.project(register.projects[project]), by: template) {
        guard let record = self.record(of: project) else { return nil }
        let page = ProjectPage(record, of: self, in: surroundings)
        self.leaveLine(of: project, on: page, in: lines)
        return page
      }.made(from: sources.projects[project])
    }
  }

  /// Plans, notes and the page for links that lead nowhere.
  fileprivate func plainPages(_ templates: PageTemplates, _ sources: PageSources) -> [SitePage] {
    let plans = SitePage(.plans, by: templates.plans) { PlansPage(of: self) }
    let about = SitePage(.about, by: templates.about) { AboutPage(of: self) }
    return directory.planYears.map { year in
      SitePage(.plan(year), by: templates.plan) { PlanPage(of: year, self) }
        .made(from: sources.withoutProgress(templates.plan.fingerprint))
    } + [
      plans.made(from: sources.withoutProgress(templates.plans.fingerprint)),
      about.made(from: sources.records(templates.about.fingerprint)),
    ]
      + Address.notFoundDepths.map { depth in
        let address = Address.notFound(below: depth)
        return SitePage(address, by: templates.notFound) { NotFoundPage(at: address, of: self) }
          .made(from: sources.nothing(templates.notFound.fingerprint))
      }
  }

  /// The curve of every tier as a file of its own.
  fileprivate func chartFiles(_ sources: PageSources) -> [SitePage] {
    figures.tiers.enumerated().map { place, tier in
      SitePage(.chart(tier.tier.id)) { output in
        YearCurve(of: tier.series, name: tier.tier.name, in: self.words)
          .standalone.draw(into: &output, form: .standalone)
      }.made(from: sources.tier(place))
    }
  }

  /// The figures, the public tables, and the page that lists them.
  fileprivate func dataFiles(
    _ tables: [PublicTable], _ templates: PageTemplates, _ sources: PageSources
  ) -> [SitePage] {
    let list = SitePage(.data, by: templates.data) { DataPage(of: self, tables) }
    let figures = SitePage(.figures) { output in
      self.figures.tree(of: self.register).writeJSON(into: &output)
      output.append(UInt8(ascii: "\n"))
    }
    return [
      list.made(from: sources.records(templates.data.fingerprint)),
      figures.made(from: sources.records()),
    ]
      + tables.map { table in
        SitePage(.table(table.path)) { table.write(into: &$0) }
          .made(from: sources.table(table.path))
      }
  }
}
