import Portfolio

extension PublicRows {
  func cell(of unit: Unit, _ key: String) -> String? {
    switch key {
    case "id": unit.id
    case "name": unit.name
    case "kind": unit.kind.rawValue
    case "aliases": unit.aliases.joined(separator: "、")
    case "leader": unit.leader
    default: nil
    }
  }

  func cell(of entry: PlanEntry, _ key: String) -> String? {
    let settings = edition.settings
    return switch key {
    case "id": id(entry.project)
    case "name": entry.name
    case "tiers": entry.tiers.map { settings.tiers[$0].name }.joined(separator: "、")
    case "category": entry.category.rawValue
    case "sector": settings.sectors[entry.sector]
    case "town": unit(entry.town)
    case "unit": unit(entry.unit)
    case "supervisor": unit(entry.supervisor)
    case "nature": entry.nature.rawValue
    case "total": money(entry.total)
    case "annual": money(entry.annual)
    case "prior": money(entry.prior)
    case "start": entry.start?.description
    case "finish": entry.finish?.description
    case "cadence": entry.cadence.rawValue
    case "source": entry.source?.rawValue
    default: nil
    }
  }

  func cell(of report: Report, _ key: String) -> String? {
    switch key {
    case "id": id(report.project)
    case "completed": money(report.completed)
    case "stage": report.stage
    case "status": report.status?.rawValue
    case "funded": money(report.funded)
    case "started": day(report.started)
    case "note": report.note
    default: nil
    }
  }

  func cell(of candidate: Candidate, _ key: String) -> String? {
    switch key {
    case "name": candidate.name
    case "source": candidate.source.rawValue
    case "total": money(candidate.total)
    case "annual": money(candidate.annual)
    case "unit": unit(candidate.unit)
    case "state": candidate.state?.rawValue
    default: nil
    }
  }

  func cell(of correction: Correction, _ key: String) -> String? {
    switch key {
    case "period": correction.period.description
    case "published": day(correction.published)
    case "note": correction.note
    case "id": id(correction.project)
    default: nil
    }
  }
}
