import Charts
import Portfolio
import Templates

/// All files of the site, as of one day; each is made when it is asked for.
public struct Site: Sendable {
  /// Larger pages first.
  public let pages: [SitePage]
}

extension Site {
  /// - Parameter files: The content files that texts show, by path.
  init(of edition: Edition, _ parts: SiteParts, copying files: [String]) {
    let tables = edition.publicTables
    let made =
      edition.listPages(parts.templates) + edition.reportPages(parts.templates)
      + edition.groupPages(parts.templates) + edition.projectPages(parts.templates)
      + edition.bulletinPages(parts.templates.issued)
      + edition.timePages(parts.templates.issued)
      + edition.ledgerPages(parts.templates.ledgers)
      + edition.plainPages(parts.templates) + edition.chartFiles
      + edition.dataFiles(tables, parts.templates) + edition.searchFiles
    pages =
      made + edition.noticeFiles(of: made, parts.templates.issued)
      + files.map { SitePage(path: $0, .copied($0)) }
      + parts.assets.map { SitePage(path: edition.assets.address(of: $0).path, .asset($0)) }
  }
}

extension Edition {
  /// Pages with a row for every project or unit.
  fileprivate func listPages(_ templates: PageTemplates) -> [SitePage] {
    projectLists(templates)
      + figures.tiers.map { tier in
        SitePage(.tier(tier.tier)) { templates.tier.render(TierPage(tier, of: self), into: &$0) }
      } + [
        SitePage(.index) { templates.index.render(IndexPage(of: self), into: &$0) },
        SitePage(.units) { templates.units.render(UnitsPage(of: self), into: &$0) },
        SitePage(.sectors) { templates.sectors.render(SectorsPage(of: self), into: &$0) },
      ]
      + (directory.hasTowns
        ? [SitePage(.towns) { templates.towns.render(TownsPage(of: self), into: &$0) }] : [])
  }

  /// The list of projects, in one page or several.
  fileprivate func projectLists(_ templates: PageTemplates) -> [SitePage] {
    (1...ProjectsPage.count(of: self)).map { page in
      SitePage(.projects(page: page)) { output in
        templates.projects.render(ProjectsPage(page, of: self), into: &output)
      }
    }
  }

  /// What the pages load when they search.
  fileprivate var searchFiles: [SitePage] {
    [SitePage(.searchRows) { SearchRows(of: self).write(into: &$0) }]
      + SearchTexts.parts(of: register).map { part in
        SitePage(.searchTexts(part)) { SearchTexts(part, of: self).write(into: &$0) }
      }
  }

  /// One report for every month on record, each from what was known by its end.
  fileprivate func reportPages(_ templates: PageTemplates) -> [SitePage] {
    let list = SitePage(.reports) { output in
      templates.reports.render(ReportsPage(of: self), into: &output)
    }
    guard directory.hasReportsPage else { return [] }
    return directory.reports.map { month in
      SitePage(.report(month)) { output in
        guard let edition = self.forReport(of: month) else { return }
        templates.report.render(ReportPage(of: month, edition), into: &output)
      }
    } + [list]
  }

  /// One page for every unit, sector and town with a project.
  fileprivate func groupPages(_ templates: PageTemplates) -> [SitePage] {
    let units = register.units.indices.filter { directory.hasPage(unit: $0) }.map { unit in
      SitePage(.unit(register.units[unit])) { output in
        templates.unit.render(UnitPage(unit, of: self), into: &output)
      }
    }
    let sectors = figures.domains.flatMap { domain in
      domain.sectors.map { sector in
        SitePage(.sector(sector.sector)) { output in
          templates.group.render(GroupPage(sector: sector, in: domain, of: self), into: &output)
        }
      }
    }
    let towns = register.units.indices.filter { directory.hasPage(town: $0) }.map { town in
      SitePage(.town(register.units[town])) { output in
        templates.group.render(GroupPage(town: town, of: self), into: &output)
      }
    }
    return units + sectors + towns
  }

  fileprivate func projectPages(_ templates: PageTemplates) -> [SitePage] {
    register.projects.indices.map { project in
      SitePage(.project(register.projects[project])) { output in
        guard let record = self.record(of: project) else { return }
        templates.project.render(ProjectPage(record, of: self), into: &output)
      }
    }
  }

  /// Plans, notes and the page for links that lead nowhere.
  fileprivate func plainPages(_ templates: PageTemplates) -> [SitePage] {
    directory.planYears.map { year in
      SitePage(.plan(year)) { templates.plan.render(PlanPage(of: year, self), into: &$0) }
    } + [
      SitePage(.plans) { templates.plans.render(PlansPage(of: self), into: &$0) },
      SitePage(.about) { templates.about.render(AboutPage(of: self), into: &$0) },
    ]
      + Address.notFoundDepths.map { depth in
        let address = Address.notFound(below: depth)
        return SitePage(address) { output in
          templates.notFound.render(NotFoundPage(at: address, of: self), into: &output)
        }
      }
  }

  /// The curve of every tier as a file of its own.
  fileprivate var chartFiles: [SitePage] {
    figures.tiers.map { tier in
      SitePage(.chart(tier.tier.id)) { output in
        YearCurve(of: tier.series, name: tier.tier.name, in: self.words)
          .standalone.draw(into: &output, form: .standalone)
      }
    }
  }

  /// The figures, the public tables, and the page that lists them.
  fileprivate func dataFiles(
    _ tables: [PublicTable], _ templates: PageTemplates
  ) -> [SitePage] {
    [
      SitePage(.data) { templates.data.render(DataPage(of: self, tables), into: &$0) },
      SitePage(.figures) { output in
        self.figures.tree(of: self.register).writeJSON(into: &output)
        output.append(UInt8(ascii: "\n"))
      },
    ] + tables.map { table in SitePage(.table(table.path)) { table.write(into: &$0) } }
  }
}
