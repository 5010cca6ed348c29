import Portfolio

extension PublicRows {
  func cell(of milestone: Milestone, _ key: String) -> String? {
    switch key {
    case "id": id(milestone.project)
    case "name": milestone.name
    case "planned": day(milestone.planned)
    case "actual": day(milestone.actual)
    default: nil
    }
  }

  func cell(of task: ListTask, _ key: String) -> String? {
    switch key {
    case "id": id(task.project)
    case "task": task.task
    case "due": day(task.due)
    case "state": task.state.rawValue
    case "requirement": task.requirement
    case "leader": task.leader
    case "guarantor": task.guarantor
    case "contact": task.contact
    case "phone": task.phone
    case "taskforce": task.taskforce
    case "scheme": task.scheme
    default: nil
    }
  }

  func cell(of problem: Problem, _ key: String) -> String? {
    switch key {
    case "problem": problem.id
    case "id": id(problem.project)
    case "raised": day(problem.raised)
    case "factor": problem.factor
    case "summary": problem.summary
    case "level": problem.level.rawValue
    case "state": problem.state.rawValue
    case "cause": problem.cause
    case "proposal": problem.proposal
    case "department": unit(problem.department)
    case "pushed": day(problem.pushed)
    case "escalated": day(problem.escalated)
    case "due": day(problem.due)
    case "resolved": day(problem.resolved)
    case "outcome": problem.outcome
    default: nil
    }
  }

  func cell(of step: ApprovalStep, _ key: String) -> String? {
    switch key {
    case "id": id(step.project)
    case "step": step.step
    case "department": unit(step.department)
    case "accepted": day(step.accepted)
    case "promised": day(step.promised)
    case "finished": day(step.finished)
    default: nil
    }
  }

  func cell(of inspection: Inspection, _ key: String) -> String? {
    switch key {
    case "date": day(inspection.date)
    case "kind": inspection.kind.rawValue
    case "by": inspection.by
    case "finding": inspection.finding
    case "id": id(inspection.project)
    case "town": unit(inspection.town)
    case "measure": inspection.measure
    case "due": day(inspection.due)
    case "closed": day(inspection.closed)
    default: nil
    }
  }

  func cell(of bond: BondApplication, _ key: String) -> String? {
    switch key {
    case "id": id(bond.project)
    case "batch": bond.batch
    case "applied": money(bond.applied)
    case "stage": bond.stage.rawValue
    case "granted": money(bond.granted)
    default: nil
    }
  }

  func cell(of need: FactorNeed, _ key: String) -> String? {
    switch key {
    case "id": id(need.project)
    case "factor": need.factor
    case "month": need.month.description
    case "state": need.state.rawValue
    case "department": unit(need.department)
    case "note": need.note
    default: nil
    }
  }
}
