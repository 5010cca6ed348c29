"""The table of results: each figure with its target, and whether it is met."""

from typing import NamedTuple, Optional


class Limit(NamedTuple):
    """A bound that a figure must keep."""

    value: float
    at_least: bool = False
    unit: str = ""

    def holds(self, figure):
        return figure >= self.value if self.at_least else figure <= self.value

    def __str__(self):
        return f"{'≥' if self.at_least else '≤'} {self.value:g}{self.unit}"


class Row(NamedTuple):
    """One line. `cpu` is missing where the figure is not a time."""

    work: str
    figure: str
    limit: Limit
    wall: float
    cpu: Optional[float]
    runs: int
    detail: str

    def verdict(self):
        held = [self.limit.holds(value) for value in (self.wall, self.cpu) if value is not None]
        if all(held):
            return "met"
        if not any(held):
            return "**not met**"
        return "**wall only**" if held[0] else "**CPU only**"

    def cells(self):
        return [
            self.work, self.figure, str(self.limit), number(self.wall, self.limit.unit),
            "—" if self.cpu is None else number(self.cpu, self.limit.unit), self.verdict(), str(self.runs),
            self.detail,
        ]


HEAD = ["work", "figure", "must", "wall", "CPU", "verdict", "runs", "medians behind it"]


def number(value, unit):
    digits = 3 if value < 0.1 else 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{digits}f}{unit}"


def line(cells):
    return "| " + " | ".join(cells) + " |"


def markdown(rows):
    return "\n".join([line(HEAD), line(["---"] * len(HEAD))] + [line(row.cells()) for row in rows])
