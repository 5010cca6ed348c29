"""A content folder as plain values, by the contract of the records; valid records are taken for granted."""
import calendar
import csv
import io
import re
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path

from yamltext import parse_yaml

HEADERS = {
    "id": "项目编号", "name": "项目名称", "tiers": "层级", "category": "类别", "sector": "行业", "unit": "责任单位",
    "nature": "建设性质", "total": "总投资", "annual": "年度计划", "prior": "上年底累计完成",
    "start": "开工时间", "cadence": "报送频次", "completed": "本年累计完成", "started": "实际开工",
    "raised": "提出日期", "state": "状态", "due": "办结时限", "resolved": "解决日期",
}
UNIT_HEADERS = {"id": "单位编号", "name": "单位名称", "aliases": "别名"}


@dataclass(frozen=True)
class Project:
    id: str
    name: str
    tiers: tuple
    category: str
    sector: str
    unit: str
    nature: str
    total: int
    annual: int
    prior: int
    start: object
    cadence: str

    @property
    def formal(self):
        return self.category == "正式"


@dataclass
class Records:
    settings: dict
    units: dict = field(default_factory=dict)      # id: name
    unit_ids: dict = field(default_factory=dict)   # name, alias or id: id
    plans: dict = field(default_factory=dict)      # (year, month; 0 as issued): {id: Project}
    drafts: dict = field(default_factory=dict)     # year: {(year, month): {id: Project}}
    reports: dict = field(default_factory=dict)    # project id: [(date, completed, started)] by date
    newest_month: object = None                    # last day of the newest YYYY-MM table
    newest_table: object = None
    problems: list = field(default_factory=list)   # (project, raised, due, resolved if solved)


def fold(text):
    """Full-width forms as their ordinary ones."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else " " if c == "　" else c for c in text).strip()


def money(text):
    """万元 as whole 元."""
    return int(Fraction(fold(text).replace(",", "")) * 10000)


def share(text):
    """A percentage as a ratio."""
    return Fraction(fold(text)) / 100


def day(text):
    return date(*map(int, re.findall(r"\d+", fold(text)))) if text else None


def month(text):
    return tuple(map(int, re.findall(r"\d+", fold(text)))) if text else None


def month_end(year, number):
    return date(year, number, calendar.monthrange(year, number)[1])


def several(text):
    return [part.strip() for part in re.split("[;；、]", text) if part.strip()]


def table(path, headers=HEADERS):
    """A table's rows as dictionaries by key, whichever way its header names them; absent cells are blank."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), strict=True)]
    keys = {header: key for key, header in headers.items()}
    names = [keys.get(name, name) for name in rows[0]]
    blank = dict.fromkeys(headers, "")
    return [blank | dict(zip(names, row)) for row in rows[1:] if any(row)]


def settings(path):
    """portal.yml with its defaults; ratios and 元 instead of percentages and 万元."""
    yaml = parse_yaml(path.read_text("utf-8-sig"))
    percentages = yaml.get("timeProgress", "linear")
    if percentages == "linear":
        steps = [Fraction(number, 12) for number in range(13)]
    else:
        steps = [Fraction(0)] + [share(text) for text in percentages]
    ranking, pace, draft = yaml.get("ranking") or {}, yaml.get("pace") or {}, yaml.get("draftPlan") or None
    return {
        "tiers": [(tier["id"], tier["name"], tier.get("all") == "true") for tier in yaml["tiers"]],
        "domains": list(yaml["sectors"].items()),
        "baselines": {int(year): {tier: baseline(figures) for tier, figures in tiers.items()}
                      for year, tiers in (yaml.get("baselines") or {}).items()},
        "draft": (int(draft["year"]), int(draft["floor"]) if "floor" in draft else None) if draft else None,
        "timeProgress": steps,
        "commend": int(ranking.get("commend", "5")),
        "urge": int(ranking.get("urge", "5")),
        "minimumPlan": money(ranking.get("minimumPlan", "0")),
        "behind": share(pace.get("behind", "0")),
        "seriouslyBehind": share(pace.get("seriouslyBehind", "-10")),
    }


def baseline(figures):
    """Projects, total and annual plan, None where not known."""
    projects, total, annual = (figures.get(key) for key in ("projects", "total", "annual"))
    return (projects and int(projects), total and money(total), annual and money(annual))


def plan(path, records):
    tiers = {name: tier for tier, text, _ in records.settings["tiers"] for name in (tier, text)}
    found = {}
    for row in table(path):
        listed = {tiers.get(name) or tiers[fold(name)] for name in several(row["tiers"])}
        project = Project(
            id=fold(row["id"]), name=row["name"],
            tiers=tuple(tier for tier, *_ in records.settings["tiers"] if tier in listed),
            category=row["category"] or "正式", sector=row["sector"],
            unit=records.unit_ids.get(row["unit"]) or records.unit_ids[fold(row["unit"])],
            nature=row["nature"], total=money(row["total"]), annual=money(row["annual"]),
            prior=money(row["prior"] or "0"), start=month(row["start"]), cadence=row["cadence"] or "月报")
        found[project.id] = project
    return found


def read_plans(folder, records):
    for path in sorted(folder.glob("*.csv")):
        numbers = tuple(map(int, re.findall(r"\d+", path.stem)))
        if "draft" in path.stem:
            records.drafts.setdefault(numbers[0], {})[numbers[1:]] = plan(path, records)
        else:
            records.plans[numbers if len(numbers) == 2 else numbers + (0,)] = plan(path, records)


def read_progress(folder, records):
    dated = []
    for path in folder.glob("*.csv"):
        numbers = tuple(map(int, path.stem.split("-")))
        at = month_end(*numbers) if len(numbers) == 2 else date(*numbers)
        dated.append((at, path))
        records.newest_table = max(at, records.newest_table or at)
        if len(numbers) == 2:
            records.newest_month = max(at, records.newest_month or at)
    for at, path in sorted(dated):
        for row in table(path):
            report = (at, money(row["completed"]), day(row["started"]))
            records.reports.setdefault(fold(row["id"]), []).append(report)


def read(content):
    content = Path(content)
    records = Records(settings(content / "portal.yml"))
    for row in table(content / "units.csv", UNIT_HEADERS):
        identifier = fold(row["id"])
        records.units[identifier] = row["name"]
        for name in [identifier, row["name"], *several(row["aliases"])]:
            records.unit_ids[name] = identifier
    read_plans(content / "plans", records)
    read_progress(content / "progress", records)
    if (content / "problems.csv").exists():
        for row in table(content / "problems.csv"):
            solved = day(row["resolved"]) if row["state"] == "已解决" else None
            records.problems.append((fold(row["id"]), day(row["raised"]), day(row["due"]), solved))
    return records
