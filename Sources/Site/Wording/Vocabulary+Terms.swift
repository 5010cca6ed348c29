import Portfolio

// The words that records use for states, as the site's language says them.

extension Report.Status {
  var term: Term {
    switch self {
    case .preparation: .statusPreparation
    case .construction: .statusConstruction
    case .suspended: .statusSuspended
    case .finished: .statusFinished
    }
  }
}

extension PlanEntry.Nature {
  var term: Term {
    switch self {
    case .new: .natureNew
    case .continued: .natureContinued
    case .expanded: .natureExpanded
    }
  }
}

extension PlanEntry.Category {
  var term: Term {
    switch self {
    case .formal: .categoryFormal
    case .reserve: .categoryReserve
    }
  }
}

extension PlanEntry.Cadence {
  var term: Term {
    switch self {
    case .monthly: .cadenceMonthly
    case .halfMonthly: .cadenceHalfMonthly
    case .weekly: .cadenceWeekly
    }
  }
}

extension PlanEntry.Source {
  var term: Term {
    switch self {
    case .specialBond: .sourceSpecialBond
    case .reviewed: .sourceReviewed
    case .newlyApproved: .sourceNewlyApproved
    case .townDeclared: .sourceTownDeclared
    case .carriedOver: .sourceCarriedOver
    }
  }
}

extension Pace {
  var term: Term {
    switch self {
    case .ahead: .paceAhead
    case .behind: .paceBehindName
    case .seriouslyBehind: .paceSeriouslyBehind
    }
  }
}
