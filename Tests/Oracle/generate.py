#!/usr/bin/env python3
"""Small, valid, random record sets that reach the corners of the figures' definitions.

    generate.py SEED DIR      writes DIR and prints the dates as of which it is worth asking
"""
import sys
from datetime import date, timedelta
from pathlib import Path

from invention import Invention
from writing import UNIT_HEADERS, Writing

PLAN_KEYS = ["id", "name", "tiers", "category", "sector", "unit", "nature", "total", "annual", "prior", "start",
             "cadence"]
PROBLEM_KEYS = ["problem", "id", "raised", "factor", "summary", "level", "state", "due", "resolved"]


class RecordSet:
    """An invented office's records in a content folder, each file in a form of its own."""

    def __init__(self, seed):
        self.office = Invention(seed)
        self.chance, self.maybe = self.office.chance, self.office.maybe
        self.form = Writing(self.chance)

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "portal.yml").write_text(self.form.yaml(self.settings()), encoding="utf-8")
        self.write_units(folder / "units.csv")
        for (year, month), plan in self.office.plans.items():
            self.write_plan(folder / "plans" / (f"{year}-{month:02d}.csv" if month else f"{year}.csv"), plan)
        for (year, (compiled, month)), plan in self.office.drafts.items():
            self.write_plan(folder / "plans" / f"{year}-draft-{compiled}-{month:02d}.csv", plan)
        for (day, is_month), table in self.office.tables.items():
            self.write_reports(folder / "progress" / f"{day.isoformat()[:7] if is_month else day}.csv", table)
        if self.maybe(0.8):
            self.write_problems(folder / "problems.csv")

    def write_units(self, path):
        rows = [{"id": unit, "name": name, "kind": "企业", "aliases": self.chance.choice(";；、").join(aliases)}
                for unit, name, aliases in self.office.units]
        self.form.table(path, rows, ["id", "name", "kind", "aliases"], UNIT_HEADERS | {"kind": "类型"}, ("aliases",))

    def write_plan(self, path, plan):
        rows = [self.plan_row(key, row) for key, row in plan.items()]
        self.chance.shuffle(rows)
        self.form.table(path, rows, list(PLAN_KEYS), droppable=("tiers", "category", "prior", "start", "cadence"))

    def plan_row(self, key, row):
        """Tiers and the unit go by any of their names; what has a default may be blank."""
        tiers = [self.chance.choice([self.form.wide(tier), name]) for tier, name, _ in self.office.tiers
                 if tier in row["tiers"]]
        unit = next(unit for unit in self.office.units if unit[0] == row["unit"])
        return {
            "id": self.form.wide(key), "name": row["name"], "tiers": self.chance.choice("；;、").join(tiers),
            "category": self.unless_default(row["category"], "正式"), "sector": row["sector"],
            "unit": self.chance.choice([self.form.wide(unit[0]), unit[1], *unit[2]]), "nature": row["nature"],
            "total": self.form.money(row["total"]), "annual": self.form.money(row["annual"]),
            "prior": self.form.money(row["prior"]) if row["prior"] or self.maybe(0.5) else "",
            "start": self.form.month(row["start"]), "cadence": self.unless_default(row["cadence"], "月报")}

    def unless_default(self, text, default):
        return text if text != default or self.maybe(0.5) else ""

    def write_reports(self, path, table):
        rows = [{"id": self.form.wide(key), "completed": self.form.money(row["completed"]),
                 "started": self.form.date(row["started"]), "note": row["note"]} for key, row in table.items()]
        self.form.table(path, rows, ["id", "completed", "started", "note"], droppable=("started", "note"),
                        fixed={"note": "说明"})

    def write_problems(self, path):
        rows = [{"problem": f"W-{number}", "id": row["id"], "raised": self.form.date(row["raised"]), "factor": "用地",
                 "summary": "待解决", "level": "部门协调", "state": row["state"], "due": self.form.date(row["due"]),
                 "resolved": self.form.date(row["resolved"])} for number, row in enumerate(self.office.problems)]
        own = {"problem": "问题编号", "factor": "要素类别", "summary": "问题", "level": "协调层级"}
        self.form.table(path, rows, list(PROBLEM_KEYS), droppable=("due",), fixed=own)

    def settings(self):
        office = self.office
        pairs = {
            "title": "项目进展", "publisher": "示例办", "region": "示例市",
            "tiers": [{"id": tier, "name": name} | ({"all": True} if is_all else {})
                      for tier, name, is_all in office.tiers],
            "sectors": office.domains, "sample": True, "baselines": self.baselines(),
            "draftPlan": self.draft_setting(), "ranking": self.ranking(), "timeProgress": office.percentages}
        if office.pace != {"behind": "0", "seriouslyBehind": "-10"} or self.maybe(0.5):
            pairs["pace"] = office.pace
        return {key: value for key, value in pairs.items() if value not in (None, {}, [])}

    def baselines(self):
        years = [self.office.years[0] - 1] * self.maybe(0.7) + [self.chance.choice(self.office.years)] * self.maybe(0.3)
        found = {str(year): {tier: self.baseline() for tier, *_ in self.office.tiers if self.maybe(0.7)}
                 for year in years}
        return {year: tiers for year, tiers in found.items() if tiers}

    def baseline(self):
        figures = {"projects": self.chance.choice([0, 3]), "total": self.chance.choice(["0", "1200.5"]),
                   "annual": self.chance.choice(["1200", "7", "3,000.3333"])}
        return {key: value for key, value in figures.items() if self.maybe(0.8)} or {"annual": "7"}

    def draft_setting(self):
        years = sorted({year for year, _ in self.office.drafts} | set(self.office.years))
        setting = {"year": self.chance.choice(years), "floor": self.chance.choice(self.office.years)}
        if self.maybe(0.1):
            del setting["floor"]
        return setting if self.maybe(0.8) else None

    def ranking(self):
        choices = {"commend": self.chance.randint(0, 5), "urge": self.chance.randint(0, 5),
                   "minimumPlan": self.chance.choice(["0", "12", "1200.0001", "1,200"])}
        return {key: value for key, value in choices.items() if self.maybe(0.6)}

    def dates(self):
        """As of the newest month's table, a table, some days after one, early in a year, and any day."""
        years, days = self.office.years, sorted(day for day, _ in self.office.tables)
        since = self.chance.choice(days) + timedelta(self.chance.choice([7, 8, 15, 16, 17]))
        early = date(self.chance.choice(years), 1, self.chance.randint(1, 31))
        any_day = [date(self.chance.choice(years), 1, 1) + timedelta(self.chance.randrange(365)) for _ in range(2)]
        return [None, self.chance.choice(days), *([since] if since.year in years else []), early, *any_day]


def generate(seed, folder):
    """Writes the record set and gives the dates, None for the set's own."""
    records = RecordSet(seed)
    records.write(Path(folder))
    return records.dates()


if __name__ == "__main__":
    for day in generate(int(sys.argv[1]), sys.argv[2]):
        print(day or "")
