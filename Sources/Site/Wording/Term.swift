/// A word or sentence pattern that code uses.
///
/// Its key in the words files is the case's name with a dot before its first capital or digit:
/// `navIndex` is `nav.index`. Words that only templates use have no case here.
enum Term: String, Hashable, CaseIterable, Sendable {
  case navIndex, navProjects, navUnits, navReports, navPlans, navData, navAbout
  case stripAsOf, stripReported
  case month1, month2, month3, month4, month5, month6, month7, month8, month9, month10, month11,
    month12
  case short1, short2, short3, short4, short5, short6, short7, short8, short9, short10, short11,
    short12
  case numeral0, numeral1, numeral2, numeral3, numeral4, numeral5, numeral6, numeral7, numeral8,
    numeral9, numeral10
  case dateDay, dateMonth, dateMonths, dateFirstMonth, dateMonthEnd, dateInMonth, dateShortMonth,
    dateSpan
  case listSeparator, listClause
  case clauseEnd
  case sentenceEnd
  case answerYes, answerNo
  case unitProjects, unitProblems, unitYi, unitWan, unitPercent, unitPoints, unitRank, unitYear,
    unitDays, unitWithoutProjects, unitPlace, unitCommended, unitUrged, unitRanks, unitClimbed,
    unitFell, unitOverdue
  case measureProjects, measureYi, measureWan, measurePoints, measurePercent
  case leadAhead, leadBehind, leadLevel, leadShortAhead, leadShortBehind, leadShortLevel
  case changeMore, changeLess, changeNone, changeInvestment, changePace, changeProblems,
    changeClimbed, changeFell
  case findingYear, findingMonths, findingGroup, findingProject, findingProjectYear, findingRate
  case timeProgress
  case monthsTitle, monthsHeading, monthsLargest
  case noData
  case headingWithFinding
  case curveTitle, curveSubtitle, curveAlwaysAhead, curveAlwaysBehind, curveCaughtUp,
    curveFellBehind, curveMixed, curveLowest, curveCaughtUpNote, curveDescription
  case tickMonth, tickBetween
  case figureProjects, figureTotal, figureAnnual, figureCompleted, figureRate, figureShare,
    figureProject, figureUnit, figureSector, figureTown, figureInvestmentRank, figureRateRank,
    figureStatus
  case paceAhead, paceBehindName, paceSeriouslyBehind, paceNone, paceNoneBehind, paceBehind,
    paceSerious
  case paceNotBehind, paceNotBehindWithin, paceNotBehindBeyond, paceSlow, paceSlowWithin,
    paceSlowBeyond, paceAreNotBehind, paceAreNotBehindWithin, paceAreNotBehindBeyond, paceAreSlow,
    paceAreSlowWithin, paceAreSlowBeyond
  case rankingCommended, rankingUrged, rankingOthers, rankingUnranked, rankingUp, rankingDown
  case indexUnits
  case reportTitle, reportOverview, reportTier, reportTiers, reportMonth, reportFastest,
    reportNoSectorBehind, reportSectorsBehind, reportUnits, reportCommended, reportUrged,
    reportSlow, reportUnexplained, reportBehindUnexplained, reportOverdue, reportProblems
  case draftTitle, draftAmounts
  case membersHeading
  case statusPreparation, statusConstruction, statusSuspended, statusFinished
  case natureNew, natureContinued, natureExpanded
  case categoryFormal, categoryReserve
  case cadenceMonthly, cadenceHalfMonthly, cadenceWeekly
  case sourceSpecialBond, sourceReviewed, sourceNewlyApproved, sourceTownDeclared,
    sourceCarriedOver
  case factOverall
  case projectNoReport, projectRemoved, projectProposed
  case milestoneNotDue, milestonePastDue, milestoneOnTime, milestoneEarly, milestoneLate,
    milestoneTitle, milestonePlanned, milestoneActual, milestoneDescription
  case projectsTitle, projectsBySector, projectsByTown, projectsAhead, projectsBehind,
    projectsSerious
  case pagesPrevious, pagesNext
  case behindTitle, behindView, behindOthers, behindOmitted
  case tallyCounted, tallyUncounted
  case filterTier, filterDomain, filterPace
  case unitsAhead, unitsFirst, unitsLast
  case kindTown, kindDepartment, kindStateOwned, kindCompany, kindOther
  case sectorsNoneBehind, sectorsBehind, sectorsSlowest
  case townsAhead
  case reportsOfYear
  case planTitle, planCount, planAmounts, planIssued, planAdjusted, planDraft, planBeside, planIn,
    planOut, planChanged, planFormal, planReserve, planFloor, planGapProjects, planGapTotal,
    planGapAnnual, planGapChange, planGapLess, planGapMore, planGapNone, planNew, planGone,
    planCarried, planAnnualLess, planAnnualMore, planAnnualSame, planCauseFinished,
    planCauseUnfinished, planCauseLeft, planCauseOut, planCauseIn, planCauseNew,
    planCausePromoted, planCauseDemoted, planCauseRaised, planCauseLowered, planCauseSame,
    planCauseCarriedMore, planCauseCarriedLess, planCauseCarriedSame, planChangeName,
    planChangeTotal, planChangeUnit, planChangeNature, planChangeTierIn, planChangeTierOut,
    planCandidates, planCandidateSum, planReserves
  case candidateCollected, candidateUnderReview, candidateToInclude, candidateExcluded,
    candidateUnstated
  case missingTitle
  case startsTitle, startsQuarter, startsHeading, startsPlanned, startsStarted, startsStartedLate,
    startsOverdue, startsOnTime, startsLate, startsNotDue, startsNotStarted
  case wallName, wallTitle, wallListTitle, wallSubtitle, wallSheet, wallListSheet, wallGroup,
    wallFinding, wallPeriod, wallSample, wallWork, wallShare, wallPlanned, wallActual,
    wallDescription
  case bulletinIssue, bulletinIssueBracketed
  case aboutPlan, aboutMembers, aboutLead, aboutYearOnYear, aboutMonth, aboutRanking, aboutOverdue,
    aboutProblems, aboutDraft, aboutRounding, aboutNothingWithheld, aboutWithheld
  case peopleLeader, peopleGuarantor, peopleContact, peoplePhone
  case defineAsOf, definePlan, defineMembers, defineTotal, defineAnnual, defineCompleted,
    defineRate, defineTimeLinear, defineTimeMonthly, defineLead, definePace, defineOverall,
    defineYearOnYear, defineMonth, defineRanking, defineRankingAll, defineOverdue, defineProblems,
    defineStarts, defineDraft, defineRounding

  // Lists, problems and what else the office coordinates.
  case navLists, navProblems
  case viewsProblems, viewsFactors, viewsMeetings, viewsInspections, viewsApprovals, viewsBonds
  case headingCounted
  case indexProblems
  case listsTitle, listsMembers, listsFinished, listsOverdue, listsNoneOverdue, listsAssignments,
    listsProgress
  case taskNotStarted, taskUnderWay, taskDone, taskOverdue, taskOverdueDays, taskTaskforce,
    taskScheme
  case problemsRegistered, problemsSolved, problemsRemaining, problemsOverdue, problemsNoDepartment,
    problemsEscalated, problemsLedger, problemsTally, problemsUnblocked, problemsStateOpen,
    problemsStateOverdue, problemsStateEscalated, problemsFactor, problemsDepartment,
    problemsLevel
  case problemWaiting, problemUnderWay, problemSolved, problemSolvedOn, problemOverdue,
    problemCarried, problemsOfProject, problemsOfProjectSolved
  case levelDepartment, levelGroup, levelCity
  case unitWaiting, unitWaitingProblems, unitSolved
  case meetingsHeld, meetingsTook, meetingsSolved
  case meetingTitle, meetingKind, meetingDate, meetingType, meetingChair, meetingProblems,
    meetingTaken
  case inspectionsCount, inspectionsInTime, inspectionsLate, inspectionsOverdue, inspectionsTally,
    inspectionsKind, inspectionsStateOverdue, inspectionsStateLate
  case inspectionInspection, inspectionSurvey, inspectionVisit, inspectionOverdue,
    inspectionOpen, inspectionClosed, inspectionClosedLate, inspectionClosedInTime,
    inspectionNothingAsked
  case approvalsSteps, approvalsReceived, approvalsCompleted, approvalsInTime, approvalsOverdue,
    approvalsMean, approvalsUnderWay
  case approvalPending, approvalTitle, approvalDescription, approvalPlanned, approvalActual,
    approvalDays
  case bondsCount, bondsGrantedSum
  case bondPlanned, bondReserved, bondApplied, bondGranted, bondIssued
  case factorsAsked, factorsSecured, factorsUnderWay, factorsUnsecured, factorsWaitingHeading
  case factorSecured, factorUnderWay, factorUnsecured
  case defineLists, defineFactors, defineInspections, defineApprovals, defineBonds

  /// The dotted key in the words files.
  var key: String {
    guard let end = rawValue.firstIndex(where: { $0.isUppercase || $0.isNumber }) else {
      return rawValue
    }
    return rawValue[..<end] + "." + rawValue[end...].prefix(1).lowercased()
      + rawValue[end...].dropFirst()
  }

  /// Among all cases, from 0: an enumeration of several hundred cases without values is stored as
  /// that number in two bytes (Swift's type layout), which is read rather than looked up.
  var place: Int { withUnsafeBytes(of: self) { Int($0.loadUnaligned(as: UInt16.self)) } }

  /// January to December.
  static let monthNames: [Term] = [
    .month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9, .month10,
    .month11, .month12,
  ]

  /// The same where room is short.
  static let shortMonthNames: [Term] = [
    .short1, .short2, .short3, .short4, .short5, .short6, .short7, .short8, .short9, .short10,
    .short11, .short12,
  ]

  /// Numerals from 0 to 10, as running text writes small numbers.
  static let numerals: [Term] = [
    .numeral0, .numeral1, .numeral2, .numeral3, .numeral4, .numeral5, .numeral6, .numeral7,
    .numeral8, .numeral9, .numeral10,
  ]
}
