"""Reads a record set as `portal sample` writes it: one year, whole months and interim reports."""

import csv
from datetime import date
from pathlib import Path

EPOCH = date(2000, 1, 1)


def table(path):
    """The rows of a table, each with the name and line of its place under `src`."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for line, row in enumerate(rows, 2):
        row["src"] = f"{path.name}:{line}"
    return rows


def number(cell):
    """An amount in 万元, whole where it is; nothing for a blank cell."""
    if not cell:
        return None
    value = float(cell)
    return int(value) if value == int(value) else value


def parts(cell):
    return [part for part in cell.replace("；", ";").split(";") if part]


def day(text):
    """A date with the forms that pages need: as written, as read, and as a count of days."""
    if not text:
        return None
    when = date.fromisoformat(text)
    return {"d": text, "t": f"{when.year}年{when.month}月{when.day}日", "n": (when - EPOCH).days}


class Records:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.units = table(self.folder / "units.csv")
        self.unit_ids = {row["单位名称"]: row["单位编号"] for row in self.units}
        for row in self.units:
            for alias in parts(row["别名"].replace("、", ";")):
                self.unit_ids.setdefault(alias, row["单位编号"])
        self.unit_names = {row["单位编号"]: row["单位名称"] for row in self.units}
        plans = sorted((self.folder / "plans").glob("*.csv"))
        self.year = plans[0].stem[:4]
        self.plans = {plan.stem: table(plan) for plan in plans}
        months = sorted((self.folder / "progress").glob("????-??.csv"))
        self.months = [{row["项目编号"]: row for row in table(path)} for path in months]
        self.month_names = [path.stem for path in months]
        self.milestones = self.grouped(table(self.folder / "milestones.csv"))
        self.problems = table(self.folder / "problems.csv")
        self.problems_of = self.grouped(self.problems)
        self.lists = {name: table(self.folder / "lists" / f"{name}.csv") for name in LISTS}

    def plan_of(self, month):
        """The plan in force in a month named like 2022-07, its 正式 rows and 预备 rows alike."""
        adjusted = [name for name in self.plans if name.startswith(self.year) and name <= month]
        return self.plans[max(adjusted, default=self.year)]

    def entries(self):
        """Every project that any plan names, by its id, as the plan in force or the latest other has it."""
        found = {}
        order = sorted(self.plans, key=lambda name: (name != self.latest_plan(), name))
        for name in order:
            for row in self.plans[name]:
                found.setdefault(row["项目编号"], row)
        return dict(sorted(found.items()))

    def latest_plan(self):
        return max(name for name in self.plans if "draft" not in name)

    @staticmethod
    def grouped(rows):
        groups = {}
        for row in rows:
            groups.setdefault(row["项目编号"], []).append(row)
        return groups


LISTS = {"service-year": "企业服务年重大项目清单", "key": "关键项目清单", "wall-chart": "挂图作战任务清单"}
TIERS = {
    "省重点项目": "provincial", "江门市重点项目": "municipal", "开平市本级重点项目": "local",
}
DOMAINS = {
    "基础设施工程": ["公路工程", "港航工程", "水利工程", "能源工程", "市政工程"],
    "产业工程": ["先进制造", "新材料", "现代服务业", "绿色低碳"],
    "民生保障工程": ["教育工程", "卫生工程", "房地产", "生态环保"],
}
SECTORS = {name: str(n) for n, name in enumerate(sum(DOMAINS.values(), []), 1)}
