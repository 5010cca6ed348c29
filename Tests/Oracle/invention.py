"""An invented office: what a random record set says, before it is written down in any form."""
import random
from datetime import date, timedelta
from fractions import Fraction

from records import month_end

NAMES = ["环城路", "水厂, 二期", "\"双园\"厂房", "A\\B 管网", "𠮷祥桥 🌉", "医院<新>&区", "标准\n厂房", "学校（北）", "码头"]
WAN = 10000
MOST = 10**13


class Invention:
    """Everything is drawn from one seed; amounts are in 元."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        first = self.chance.randint(2018, 2024)
        self.years = [year for year in range(first, first + self.chance.randint(1, 3))
                      if year == first or self.maybe(0.85)]
        self.tiers = [(tier, f"{tier}级项目", self.maybe(0.4)) for tier in ["p", "M-2", "z9"][:self.chance.randint(1, 3)]]
        self.units = [(unit, f"{unit}公司", [f"{unit}别名"] * self.maybe(0.5) + [f"{unit}（简）"] * self.maybe(0.3))
                      for unit in ["U1", "U10", "U2", "u-3", "A", "9", "b-b", "U-1"][:self.chance.randint(1, 8)]]
        self.sectors = [f"行业{number}" for number in range(self.chance.randint(1, 6))]
        cut = self.chance.randint(1, len(self.sectors))
        self.domains = {"甲类": self.sectors[:cut]} | ({"乙类": self.sectors[cut:]} if self.sectors[cut:] else {})
        makers = ["KP{}", "kp-{}", "A{}", "a-{}", "{}", "Z-{}-x", "0{}b"]
        self.ids = [self.chance.choice(makers).format(number) for number in range(self.chance.randint(1, 24))]
        self.pace = {"behind": "0", "seriouslyBehind": "-10"}
        if self.maybe(0.8):
            self.pace = {"behind": self.chance.choice(["0", "5", "-2.5", "8.3333"]),
                         "seriouslyBehind": self.chance.choice(["-10", "-2.5", "-33.3"])}
        self.percentages = self.some_percentages() if self.maybe(0.5) else None
        self.is_level = self.maybe(0.3)   # few amounts and rates, so that units tie
        self.plans = {}     # (year, month; 0 as issued): {id: row}
        self.drafts = {}    # (year, (year, month) of compiling): {id: row}
        self.tables = {}    # (date, is a month's): {id: row}
        self.invent_plans()
        self.invent_reports()
        self.planned = [key for plan in [*self.plans.values(), *self.drafts.values()] for key in plan]
        self.problems = [self.problem() for _ in range(self.chance.randint(0, 25)) if self.planned]

    def maybe(self, share):
        return self.chance.random() < share

    def some_day(self, start, earliest, latest):
        """So many days from one on; now and then the day of a table or the last of a month."""
        day = start + timedelta(self.chance.randrange(earliest, latest))
        tables = [at for at, _ in self.tables if start + timedelta(earliest) <= at]
        if tables and self.maybe(0.4):
            return self.chance.choice(tables)
        return month_end(day.year, day.month) if self.maybe(0.2) else day

    # Time progress

    def some_percentages(self):
        steps = [0, 4, 8.3, 12.5, 33.3333, 50, 66.67, 80.0001, 100]
        return sorted(self.chance.choice([*steps, self.chance.randint(1, 99)]) for _ in range(11)) + [100]

    def time_progress(self, day):
        """Only to aim at boundaries; whether they are met is for the figures to say."""
        steps = [Fraction(month, 12) for month in range(13)]
        if self.percentages:
            steps = [Fraction(0)] + [Fraction(str(step)) / 100 for step in self.percentages]
        before, after = steps[day.month - 1:day.month + 1]
        return before + (after - before) * Fraction(day.day, month_end(day.year, day.month).day)

    # Plans

    def entry(self, year, before=None):
        """A project's row; one that was planned before keeps most of what it was."""
        row = dict(before) if before and self.maybe(0.7) else self.new_entry()
        annuals = [0, 1, 12 * WAN, 12 * WAN, 1200 * WAN, 1200 * WAN, 2400 * WAN]
        annuals += [self.chance.randint(1, 10**8), self.chance.randint(1, MOST)]
        row["annual"] = self.chance.choice([0, 1200 * WAN, 1200 * WAN, 2400 * WAN] if self.is_level else annuals)
        totals = [row["total"], row["annual"], row["annual"] * 3, 0, self.chance.randint(0, MOST)]
        row["total"] = min(self.chance.choice(totals), MOST)
        row["prior"] = self.chance.choice([0, row["total"] // 3, self.chance.randint(0, 10**9)])
        within = [(year, self.chance.randint(1, 12)) for _ in range(2)]
        row["start"] = self.chance.choice([None, *within, (year - 1, 12), (year + 1, 1)])
        return row

    def new_entry(self):
        return {
            "name": self.chance.choice(NAMES), "sector": self.chance.choice(self.sectors),
            "unit": self.chance.choice(self.units)[0], "total": 0,
            "nature": self.chance.choice(["新建", "新建", "续建", "改扩建"]),
            "tiers": [tier for tier, *_ in self.tiers if self.maybe(0.5)],
            "category": "预备" if self.maybe(0.15) else "正式",
            "cadence": self.chance.choice(["月报", "月报", "半月报", "周报"])}

    def invent_plans(self):
        known = {}
        for year in self.years:
            self.plans[year, 0] = {key: self.entry(year, known.get(key)) for key in self.ids if self.maybe(0.75)}
            for month in sorted(self.chance.sample(range(1, 13), self.chance.choice([0, 0, 1, 2, 3]))):
                self.plans[year, month] = self.adjusted(year, self.in_force(year, month), known)
            known |= self.in_force(year, 12)
        for year in range(self.years[0], self.years[-1] + 2):
            for _ in range(self.chance.choice([0, 1, 3])):
                compiled = (year - self.maybe(0.8), self.chance.randint(1, 12))
                self.drafts[year, compiled] = {
                    key: self.entry(year, known.get(key)) for key in self.ids if self.maybe(0.5)}

    def adjusted(self, year, before, known):
        """Rows kept, changed, dropped and added."""
        kept = {key: row if self.maybe(0.6) else self.entry(year, row)
                for key, row in before.items() if self.maybe(0.9)}
        added = {key: self.entry(year, known.get(key)) for key in self.ids if key not in before and self.maybe(0.2)}
        return kept | added

    def in_force(self, year, month):
        return self.plans[max(key for key in self.plans if key[0] == year and key[1] <= month)]

    # Reports

    def invent_reports(self):
        for year in self.years:
            last = self.chance.choice([1, 2, 6, 11, 12, 12, 12])
            days = {month_end(year, month): True for month in range(1, last + 1) if self.maybe(0.85)}
            for _ in range(self.chance.choice([0, 2, 8])):
                days.setdefault(date(year, 1, 1) + timedelta(self.chance.randrange(365)), False)
            newest = {}
            for day in sorted(days):
                self.tables[day, days[day]] = self.report_table(day, newest)
        if not self.tables:
            self.tables[month_end(self.years[0], 1), True] = {}

    def report_table(self, day, newest):
        rows = {}
        for key, entry in self.in_force(day.year, day.month).items():
            if self.maybe(0.25):
                continue
            before = newest.get(key, 0)
            newest[key] = self.completed(day, entry, before)
            rows[key] = {"completed": newest[key], "note": "核减" if newest[key] < before else "",
                         "started": self.some_day(date(day.year, 1, 1), -200, 500) if self.maybe(0.3) else None}
        return rows

    def completed(self, day, entry, before):
        """Often exactly on a boundary of pace, level with time progress, or equal to another project's rate."""
        if self.is_level:
            return self.chance.choice([0, 1, 2]) * entry["annual"] // 2
        rates = [Fraction(1, 4), Fraction(1, 2), 1, 3, 0, self.time_progress(day)]
        rates += [self.time_progress(day) + Fraction(points) / 100 for points in self.pace.values()]
        aim = int(self.chance.choice(rates) * entry["annual"]) + self.chance.choice([0, 0, 0, 1, -1])
        grown = before + self.chance.randint(0, max(1, entry["annual"] // 6))
        return max(0, min(self.chance.choice([aim, grown, before]), MOST))

    def problem(self):
        raised = self.some_day(date(self.years[0], 1, 1), -30, 366 * len(self.years))
        state = self.chance.choice(["待协调", "协调中", "已解决", "已解决"])
        return {"id": self.chance.choice(self.planned), "raised": raised, "state": state,
                "due": self.chance.choice([None, self.some_day(raised, 0, 200)]),
                "resolved": self.some_day(raised, 0, 300) if state == "已解决" else None}
