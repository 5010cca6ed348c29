"""What a search must find, worked out from the records alone: another reading of them, and of pinyin, than the site's.

Readings come from the package pypinyin itself, not from the table that the program holds.
"""
import csv
import io
import random
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from pypinyin.pinyin_dict import pinyin_dict

# In the order in which a project found by them is listed.
FIELDS = ("name", "id", "unit", "town", "sector", "stage", "narrative")
# What stands for a figure, which the records give by name only.
FIGURE = "\ufffc"


@dataclass(frozen=True)
class Project:
    id: str
    name: str
    unit: str
    town: str
    sector: str
    stage: str
    narrative: str

    def text(self, field):
        return folded(getattr(self, field))


@cache
def folded(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text).lower())


def decoded(path):
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError(f"{path} is in no known encoding")


def table(path):
    return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(io.StringIO(decoded(path)))]


def projects(content, year, month):
    """All projects that a plan names, by id, as of the end of a month.

    A project is what the plan in force says of it; one that this does not name, what the newest plan to name it says.
    """
    content = Path(content)
    units = {}
    for row in table(content / "units.csv"):
        for name in [row["单位编号"], row["单位名称"], *row["别名"].split(";")]:
            units.setdefault(name, row["单位名称"])
    plans = sorted((content / "plans").glob("*.csv"), key=plan_order)
    rows, in_force = {}, set()
    for path in plans:
        plan_year, _, is_draft = plan_order(path)[0], None, "draft" in path.stem
        entries = {row["项目编号"]: row for row in table(path)}
        if plan_year == year and not is_draft:
            in_force = set(entries)
        for identifier, row in entries.items():
            if identifier not in in_force or (plan_year == year and not is_draft):
                rows[identifier] = row
    stages = newest_stages(content / "progress", year, month)
    return {
        identifier: Project(
            identifier, row["项目名称"], units.get(row["责任单位"], row["责任单位"]), units.get(row["属地"], row["属地"]),
            row["行业"], stages.get(identifier, "") if identifier in in_force else "",
            narrative(content / "projects" / f"{identifier}.md"))
        for identifier, row in sorted(rows.items())
    }


def plan_order(path):
    """Year, then issued, adjusted by month, drafts by month."""
    match = re.fullmatch(r"(\d{4})(-draft)?(?:-(?:(\d{4})-)?(\d\d))?", path.stem)
    assert match, path
    year, draft, drafted, month = match.groups()
    return int(year), bool(draft), int(drafted or 0), int(month or 0)


def newest_stages(folder, year, month):
    """What each project last said that it had built; its newest report counts, even if it says nothing."""
    def day(path):
        parts = path.stem.split("-")
        return parts[0], parts[1], parts[2] if len(parts) > 2 else "32"

    stages = {}
    for path in sorted(folder.glob(f"{year}-*.csv"), key=day):
        if int(day(path)[1]) > month:
            continue
        for row in table(path):
            if row.get("本年累计完成"):
                stages[row["项目编号"]] = row.get("形象进度", "")
    return stages


def narrative(path):
    """What a reader reads of a narrative, figures aside."""
    if not path.exists():
        return ""
    text = decoded(path).replace("\r\n", "\n")
    settings = {}
    match = re.match(r"---\n(.*?)\n---\n", text, re.S)
    if match:
        settings, text = yaml.safe_load(match[1]) or {}, text[match.end():]
    if settings.get("draft"):
        return ""
    text = re.sub(r"\{\{.*?\}\}", FIGURE, text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    # Blocks are apart: no text runs from one into the next.
    text = re.sub(r"\n\s*\n|\n(?=\s*(?:[-*+#>|]|\d+\.) )", "\n\x00\n", text)
    text = re.sub(r"^\s*(?:#+ |[-*+>] |\d+\. |\|?[-:| ]+$)\s*", "", text, flags=re.M)
    captions = [photo.get("caption") or "" for photo in settings.get("photos") or [] if isinstance(photo, dict)]
    return "\x00".join([settings.get("summary") or "", re.sub(r"[*`|]", "", text), *captions])


@cache
def readings(character):
    spoken = pinyin_dict.get(ord(character), "").split(",")
    return sorted({toneless(reading) for reading in spoken if reading})


def toneless(reading):
    marks = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(letter for letter in marks if letter in "abcdefghijklmnopqrstuvwxyz")


def sounds_like(text, letters):
    """Whether some stretch of a text is read as the letters: each character by itself, or by a syllable's beginning."""
    def goes_on(at, rest):
        if not rest:
            return True
        if at == len(text):
            return False
        if text[at] == rest[0] and goes_on(at + 1, rest[1:]):
            return True
        return any(
            goes_on(at + 1, rest[length:])
            for syllable in readings(text[at])
            for length in range(1, len(syllable) + 1)
            if rest[:length] in (syllable[:length], syllable[:length].replace("v", "u"))
        )

    return any(letters[0] in beginnings(text[at]) and goes_on(at, letters) for at in range(len(text)))


@cache
def beginnings(character):
    """The letters with which a character, or one of its readings, begins."""
    spoken = [reading[0] for reading in readings(character)]
    return {character, *spoken, *("u" for letter in spoken if letter == "v")}


def rank(project, query):
    """0 for the very id, then the place of the first field that has the query; None where none has."""
    query = folded(query)
    if folded(project.id) == query:
        return 0
    for place, field in enumerate(FIELDS):
        text = project.text(field)
        if query in text or (re.search("[a-z]", query) and sounds_like(text, query)):
            return 1 + place
    return None


def written_queries(found, random_source):
    """Substrings of every field, across words, in full width and in other letters too; query and a project to be found."""
    queries = []
    for field, count in [("name", 60), ("id", 20), ("unit", 20), ("town", 10), ("sector", 10), ("stage", 30), ("narrative", 50)]:
        holders = [project for project in found.values() if len(project.text(field)) > 1]
        for _ in range(count):
            project = random_source.choice(holders)
            runs = [run for run in re.split(f"[\x00{FIGURE}]", project.text(field)) if len(run) > 1]
            run = random_source.choice(runs)
            length = min(len(run), random_source.choice([2, 2, 3, 4, 6, 9]))
            start = random_source.randrange(len(run) - length + 1)
            queries.append((disguised(run[start:start + length], random_source), project.id))
    return queries


def disguised(query, random_source):
    """The same query as someone else might type it."""
    way = random_source.choice(["plain", "plain", "upper", "wide", "blank"])
    if way == "upper":
        return query.upper()
    if way == "wide":
        return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in query)
    if way == "blank":
        return " " + query + "  "
    return query


def spoken_queries(found, random_source):
    """Names, towns, units, stages and narratives as they sound: in full, by initials, cut short; any of a character's readings."""
    queries = []
    for field, count in [("name", 50), ("town", 15), ("unit", 15), ("stage", 10), ("narrative", 10)]:
        holders = [project for project in found.values() if project.text(field)]
        while count:
            project = random_source.choice(holders)
            text = project.text(field)
            length = random_source.choice([2, 3, 4])
            start = random_source.randrange(max(1, len(text) - length))
            characters = text[start:start + length]
            if len(characters) < 2 or not all(readings(one) for one in characters):
                continue
            syllables = [random_source.choice(readings(one)) for one in characters]
            way = random_source.choice(["full", "full", "initials", "cut", "mixed"])
            if way == "initials":
                syllables = [syllable[0] for syllable in syllables]
            elif way == "cut":
                syllables[-1] = syllables[-1][:random_source.randint(1, len(syllables[-1]))]
            elif way == "mixed":
                syllables = [syllable[:random_source.choice([1, 6])] for syllable in syllables]
            query = "".join(syllables)
            if random_source.random() < 0.5:
                query = query.replace("v", "u")
            queries.append((random_source.choice([query, query, query.upper()]), project.id))
            count -= 1
    return queries


def queries(found):
    """300 queries, the same every time."""
    random_source = random.Random(20221231)
    return written_queries(found, random_source) + spoken_queries(found, random_source)
