#!/usr/bin/env python3
"""The figures file of a content folder, by a second implementation that shares no code with the portal.

    figures.py CONTENT [--as-of DATE]

Written from the definitions alone, in exact fractions, slowly and plainly: the portal must agree with it.
"""
import argparse
import json
from calendar import monthrange
from datetime import date
from fractions import Fraction

from records import month_end, read


def ratio(part, whole):
    return Fraction(part) / whole if part is not None and whole else None


def less(first, second):
    return None if first is None or second is None else first - second


def text(value):
    """Six decimals, rounded half away from zero; None stays None."""
    if value is None:
        return None
    millionths = (abs(value.numerator) * 2_000_000 + value.denominator) // (2 * value.denominator)
    sign = "-" if value < 0 and millionths else ""
    return f"{sign}{millionths // 1_000_000}.{millionths % 1_000_000:06d}"


def descending_ranks(values):
    """For each value one more than there are greater ones: 1, 2, 2, 4."""
    return [1 + sum(other > value for other in values) for value in values]


class Figures:
    def __init__(self, records, as_of):
        self.records, self.settings, self.as_of = records, records.settings, as_of
        self.plan = self.plan_in_force(as_of.year, as_of.month)
        self.time = self.time_progress(as_of)
        self.formal = [project for project in self.plan.values() if project.formal]

    # Plans, reports and time

    def plan_in_force(self, year, month):
        adjusted = [number for at, number in self.records.plans if at == year and number <= month]
        return self.records.plans[year, max(adjusted)] if adjusted else {}

    def newest_report(self, project, at):
        dated = [report for report in self.records.reports.get(project.id, [])
                 if report[0].year == at.year and report[0] <= at]
        return dated[-1] if dated else None

    def completed(self, projects, at):
        return sum(report[1] for report in (self.newest_report(project, at) for project in projects) if report)

    def time_progress(self, at):
        before, after = self.settings["timeProgress"][at.month - 1:at.month + 1]
        return before + (after - before) * Fraction(at.day, monthrange(at.year, at.month)[1])

    def pace(self, lead):
        if lead is None:
            return None
        if lead <= self.settings["seriouslyBehind"]:
            return "seriouslyBehind"
        return "behind" if lead < self.settings["behind"] else "ahead"

    # Groups of projects

    def sums(self, projects):
        annual, completed = sum(project.annual for project in projects), self.completed(projects, self.as_of)
        rate = ratio(completed, annual)
        return {"projects": len(projects), "total": sum(project.total for project in projects), "annual": annual,
                "completed": completed, "completionRate": text(rate), "lead": text(less(rate, self.time))}

    def members(self, plan, tier, is_all):
        return [project for project in plan.values() if project.formal and (is_all or tier in project.tiers)]

    def tier(self, tier, name, is_all):
        members = self.members(self.plan, tier, is_all)
        rate = ratio(self.completed(members, self.as_of), sum(project.annual for project in members))
        return {"id": tier, "name": name, **self.sums(members), "pace": self.pace(less(rate, self.time)),
                "yearOnYear": self.year_on_year(members, self.last_year(tier, is_all)),
                "series": [self.point(tier, is_all, at) for at in self.series_dates()]}

    def series_dates(self):
        ends = [month_end(self.as_of.year, month) for month in range(1, 13)]
        return [end for end in ends if end < self.as_of] + [self.as_of]

    def point(self, tier, is_all, at):
        members = self.members(self.plan_in_force(at.year, at.month), tier, is_all)
        completed, time = self.completed(members, at), self.time_progress(at)
        rate = ratio(completed, sum(project.annual for project in members))
        return {"date": at.isoformat(), "completed": completed, "completionRate": text(rate),
                "timeProgress": text(time), "lead": text(less(rate, time))}

    def last_year(self, tier, is_all):
        """Projects, total and annual plan of the year before, from its last plan or from before the records."""
        year = self.as_of.year - 1
        if (year, 0) in self.records.plans:
            return self.scale(self.members(self.plan_in_force(year, 12), tier, is_all))
        return self.settings["baselines"].get(year, {}).get(tier, (None, None, None))

    @staticmethod
    def scale(projects):
        return (len(projects), sum(project.total for project in projects), sum(project.annual for project in projects))

    def year_on_year(self, projects, base):
        changes = [less(ratio(this, last), 1) for this, last in zip(self.scale(projects), base)]
        return dict(zip(("projects", "total", "annual"), map(text, changes)))

    def domains(self):
        def of(sectors):
            return self.sums([project for project in self.formal if project.sector in sectors])
        return [{"name": name, **of(sectors), "sectors": [{"name": sector, **of([sector])} for sector in sectors]}
                for name, sectors in self.settings["domains"]]

    # Units

    def units(self):
        rows = []
        for unit in {project.unit for project in self.formal}:
            own = [project for project in self.formal if project.unit == unit]
            annual, completed = sum(project.annual for project in own), self.completed(own, self.as_of)
            rate = ratio(completed, annual)
            is_ranked = rate is not None and annual >= self.settings["minimumPlan"]
            rows.append((unit, len(own), annual, completed, rate, is_ranked))
        ranked = sorted((row for row in rows if row[5]), key=lambda row: (-row[4], -row[2], row[0].encode()))
        others = sorted((row for row in rows if not row[5]), key=lambda row: row[0].encode())
        ranks = descending_ranks([row[4] for row in ranked]) + [None] * len(others)
        below = descending_ranks([-row[4] for row in ranked]) + [None] * len(others)
        investment = descending_ranks([row[3] for row in ranked]) + [None] * len(others)
        everything = sum(row[2] for row in rows)
        return [{"id": unit, "name": self.records.units[unit], "projects": count, "annual": annual,
                 "completed": completed, "completionRate": text(rate), "rank": rank, "investmentRank": by_amount,
                 "share": text(ratio(annual, everything)), "recognition": self.recognition(rank, from_below)}
                for (unit, count, annual, completed, rate, _), rank, from_below, by_amount
                in zip(ranked + others, ranks, below, investment)]

    def recognition(self, rank, from_below):
        if rank is None:
            return None
        if rank <= self.settings["commend"]:
            return "commended"
        return "urged" if from_below <= self.settings["urge"] else None

    # Projects

    def project(self, project):
        newest = self.newest_report(project, self.as_of)
        completed = newest[1] if newest else 0
        rate = ratio(completed, project.annual)
        lead = less(rate, self.time)
        tiers = [tier for tier, _, is_all in self.settings["tiers"]
                 if tier in project.tiers or is_all and project.formal]
        return {"id": project.id, "name": project.name, "tiers": tiers, "unit": project.unit, "sector": project.sector,
                "category": project.category, "nature": project.nature, "total": project.total,
                "annual": project.annual, "completed": completed, "completionRate": text(rate), "lead": text(lead),
                "pace": self.pace(lead), "overallProgress": text(ratio(project.prior + completed, project.total)),
                "reportDate": newest[0].isoformat() if newest else None,
                "overdue": self.is_overdue(project) if project.formal else None}

    def is_overdue(self, project):
        newest = self.newest_report(project, self.as_of)
        if newest is None:
            return True
        if project.cadence != "月报":
            return (self.as_of - newest[0]).days > (16 if project.cadence == "半月报" else 7)
        due = (self.as_of.year, self.as_of.month)
        if self.as_of != month_end(*due):
            due = (due[0], due[1] - 1) if due[1] > 1 else (due[0] - 1, 12)
        return all((report[0].year, report[0].month) != due for report in self.records.reports[project.id])

    # Ledgers and plans to come

    def problems(self):
        raised = [row for row in self.records.problems if row[1] <= self.as_of]
        solved = [row for row in raised if row[3] and row[3] <= self.as_of]
        open_ = [row for row in raised if row not in solved]
        return {"raised": len(raised), "open": len(raised) - len(solved), "solved": len(solved),
                "overdue": sum(1 for row in open_ if row[2] and row[2] < self.as_of),
                "projectsUnblocked": len({row[0] for row in solved})}

    def new_starts(self):
        def has_started(project):
            return any(at <= self.as_of and started and started <= self.as_of
                       for at, _, started in self.records.reports.get(project.id, []))
        quarters = []
        for quarter in range(1, 5):
            months = [(self.as_of.year, month) for month in range(quarter * 3 - 2, quarter * 3 + 1)]
            planned = [project for project in self.formal if project.nature == "新建" and project.start in months]
            quarters.append({"quarter": quarter, "planned": len(planned), "started": sum(map(has_started, planned))})
        return quarters

    def draft_plan(self):
        if self.settings["draft"] is None:
            return None
        year, floor = self.settings["draft"]
        drafts = {at: plan for at, plan in self.records.drafts.get(year, {}).items()
                  if at <= (self.as_of.year, self.as_of.month)}
        # "That year's plan" is read as the one in force on the day; of a year to come that is the plan as issued.
        month = 12 if year < self.as_of.year else self.as_of.month if year == self.as_of.year else 0
        if not drafts and (year, 0) not in self.records.plans:
            return None
        plan = drafts[max(drafts)] if drafts else self.plan_in_force(year, month)
        formal = [project for project in plan.values() if project.formal]
        base = (None, None, None)
        if floor is not None:
            base = self.scale([project for project in self.plan_in_force(floor, 12).values() if project.formal])
        projects, total, annual = self.scale(formal)
        return {"year": year, "projects": projects, "total": total, "annual": annual,
                "yearOnYear": self.year_on_year(formal, base)}

    def file(self):
        return {"schema": 1, "asOf": self.as_of.isoformat(), "year": self.as_of.year,
                "timeProgress": text(self.time),
                "tiers": [self.tier(*tier) for tier in self.settings["tiers"]],
                "units": self.units(), "domains": self.domains(),
                "projects": [self.project(self.plan[key]) for key in sorted(self.plan, key=str.encode)],
                "problems": self.problems(), "newStarts": self.new_starts(), "draftPlan": self.draft_plan()}


def figures(content, as_of=None):
    records = read(content)
    return Figures(records, as_of or records.newest_month or records.newest_table).file()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("content")
    parser.add_argument("--as-of", type=date.fromisoformat)
    options = parser.parse_args()
    print(json.dumps(figures(options.content, options.as_of), ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
