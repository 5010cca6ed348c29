"""Random edits of a content folder and a templates folder, as an office and its designer make them.

Each edit is a function that changes files and returns what it did, in words. An edit may leave
records that have a fault; whoever applies it finds that out by building.
"""

import pathlib
import random
import re
import shutil

from texts import attach, cut_text, draft_text, extend_text, new_text, remove_text, rename_text


class Workshop:
    """A content folder and a templates folder that are edited."""

    def __init__(self, content: pathlib.Path, templates: pathlib.Path, seed: int):
        self.content = content
        self.templates = templates
        self.chance = random.Random(seed)
        self.as_of = None
        self.options = []
        self.months = sorted(p.stem for p in (content / "progress").glob("????-??.csv"))

    def edit(self) -> str:
        edits, weights = zip(*EDITS)
        while True:
            done = self.chance.choices(edits, weights)[0](self)
            if done != "nothing":
                return done

    def pick(self, pattern: str) -> pathlib.Path | None:
        found = sorted(self.content.glob(pattern))
        return self.chance.choice(found) if found else None

    def table(self, pattern: str | None = None) -> tuple[pathlib.Path, list[list[str]]] | None:
        path = self.pick(pattern or self.chance.choice(TABLES))
        if path is None:
            return None
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            return None
        if '"' in text:
            return None
        return path, [line.split(",") for line in text.splitlines()]


TABLES = [
    "progress/*.csv", "progress/*.csv", "plans/*.csv", "lists/*.csv", "milestones.csv",
    "problems.csv", "approvals.csv", "inspections.csv", "bonds.csv", "candidates.csv",
    "factors.csv", "corrections.csv", "units.csv",
]


def write(path: pathlib.Path, rows: list[list[str]]):
    path.write_text("".join(",".join(row) + "\n" for row in rows), "utf-8")


def change_cell(shop: Workshop) -> str:
    """A cell gets the value of another row, or another number."""
    table = shop.table()
    if table is None or len(table[1]) < 3:
        return "nothing"
    path, rows = table
    row = shop.chance.randrange(1, len(rows))
    column = shop.chance.randrange(len(rows[row]))
    old = rows[row][column]
    if re.fullmatch(r"\d{3,}", old) and shop.chance.random() < 0.7:
        rows[row][column] = str(int(old) + shop.chance.randint(1, 300))
    else:
        other = rows[shop.chance.randrange(1, len(rows))]
        rows[row][column] = other[column] if column < len(other) else ""
    write(path, rows)
    return f"{path.name}:{row + 1}: column {column + 1}, '{old}' becomes '{rows[row][column]}'"


# Columns whose text other pages show than the row's own; each edit of the first is worth two of the others.
NAMED = [
    ("plans/*.csv", "项目名称"), ("plans/*.csv", "项目名称"), ("progress/*.csv", "形象进度"),
    ("problems.csv", "问题"), ("units.csv", "单位名称"),
]


def change_named_cell(shop: Workshop) -> str:
    """The cell of a named column gains some text."""
    pattern, header = shop.chance.choice(NAMED)
    path = shop.pick(pattern)
    if path is None:
        return "nothing"
    try:
        rows = [line.split(",") for line in path.read_text("utf-8").splitlines()]
    except UnicodeDecodeError:
        return "nothing"
    if header not in rows[0]:
        return "nothing"
    column = rows[0].index(header)
    row = shop.chance.randrange(1, len(rows))
    if column >= len(rows[row]) or not rows[row][column] or '"' in ",".join(rows[row]):
        return "nothing"
    rows[row][column] += shop.chance.choice("甲乙丙丁")
    write(path, rows)
    return f"{path.name}:{row + 1}: {header} becomes '{rows[row][column]}'"


def remove_row(shop: Workshop) -> str:
    table = shop.table()
    if table is None or len(table[1]) < 4:
        return "nothing"
    path, rows = table
    row = shop.chance.randrange(1, len(rows))
    del rows[row]
    write(path, rows)
    return f"{path.name}: row {row + 1} removed"


def swap_rows(shop: Workshop) -> str:
    table = shop.table()
    if table is None or len(table[1]) < 4:
        return "nothing"
    path, rows = table
    one, other = shop.chance.sample(range(1, len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]
    write(path, rows)
    return f"{path.name}: rows {one + 1} and {other + 1} change places"


def swap_columns(shop: Workshop) -> str:
    table = shop.table()
    if table is None or len(table[1][0]) < 3:
        return "nothing"
    path, rows = table
    one, other = shop.chance.sample(range(len(rows[0])), 2)
    for row in rows:
        if max(one, other) < len(row):
            row[one], row[other] = row[other], row[one]
    write(path, rows)
    return f"{path.name}: columns {one + 1} and {other + 1} change places"


def blank_line(shop: Workshop) -> str:
    table = shop.table()
    if table is None:
        return "nothing"
    path, rows = table
    rows.insert(shop.chance.randrange(1, len(rows) + 1), [""])
    write(path, rows)
    return f"{path.name}: a blank line"


def little_more(shop: Workshop) -> str:
    """One project completed the least amount more, which most figures round away."""
    table = shop.table("progress/*.csv")
    if table is None or len(table[1]) < 2:
        return "nothing"
    path, rows = table
    row = shop.chance.randrange(1, len(rows))
    if len(rows[row]) < 2 or not re.fullmatch(r"\d+", rows[row][1]):
        return "nothing"
    rows[row][1] += ".0001"
    write(path, rows)
    return f"{path.name}:{row + 1}: '{rows[row][1]}'"


def change_settings(shop: Workshop) -> str:
    path = shop.content / "portal.yml"
    lines = path.read_text("utf-8").splitlines()
    title = next(i for i, line in enumerate(lines) if line.startswith("title:"))
    lines[title] = f"title: 重点项目进度 {shop.chance.randint(1, 99)}"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return f"portal.yml: {lines[title]}"


def last_month(shop: Workshop) -> str:
    """The newest month goes, or comes back."""
    path = shop.content / "progress" / f"{shop.months[-1]}.csv"
    store = shop.content.parent / "last-month.csv"
    if path.exists():
        shutil.move(path, store)
        return f"{path.name} removed"
    shutil.move(store, path)
    return f"{path.name} is back"


def move_day(shop: Workshop) -> str:
    days = [None] + [f"{month}-{day}" for month in shop.months for day in ("15", "28")]
    shop.as_of = shop.chance.choice(days)
    return f"as of {shop.as_of}"


def change_options(shop: Workshop) -> str:
    shop.options = [] if shop.options else ["--precompress"]
    return f"options {shop.options}"


def change_template(shop: Workshop) -> str:
    path = shop.chance.choice(sorted(shop.templates.rglob("*.mustache")))
    text = path.read_text("utf-8")
    mark = f"<p>{shop.chance.randint(1, 99)}</p>\n</main>"
    if "</main>" in text:
        path.write_text(text.replace("</main>", mark, 1), "utf-8")
    else:
        path.write_text(text + f"<!-- {shop.chance.randint(1, 99)} -->\n", "utf-8")
    return f"{path.relative_to(shop.templates)} changed"


def change_word(shop: Workshop) -> str:
    path = shop.templates / "words" / "zh-Hans.yml"
    lines = path.read_text("utf-8").splitlines()
    places = [i for i, line in enumerate(lines) if re.fullmatch(r'\s+\w+: "[^"{}]+"', line)]
    place = shop.chance.choice(places)
    lines[place] = lines[place][:-1] + '了"'
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return f"words: {lines[place].strip()}"


def change_asset(shop: Workshop) -> str:
    path = shop.chance.choice(sorted((shop.templates / "assets").iterdir()))
    path.write_bytes(path.read_bytes() + b"\n")
    return f"{path.name}: a line more"


def touch(shop: Workshop) -> str:
    """A file is written anew with the same bytes, as editors and version control do."""
    path = shop.pick("**/*.*")
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    return f"{path.name}: written anew, the same"


EDITS = [
    (change_cell, 40), (change_named_cell, 14), (remove_row, 8), (swap_rows, 6), (swap_columns, 3), (blank_line, 3),
    (little_more, 6), (attach, 8), (extend_text, 12), (cut_text, 4), (draft_text, 3), (remove_text, 3), (new_text, 3),
    (rename_text, 2), (change_settings, 2), (last_month, 4), (move_day, 5), (change_options, 2), (change_template, 5),
    (change_word, 3), (change_asset, 2), (touch, 3),
]
