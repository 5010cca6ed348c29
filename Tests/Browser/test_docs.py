"""The documents say what the program does."""
import re

import world
from pages import resolved
from test_pages import Sights

COLUMN = re.compile(r'columns\.(required|optional)\(\s*"\w+",\s*"([^"]+)"')


class DocumentTests(Sights):
    def test_columns(self):
        """The clerk's page names every column of every table, and as required those that are"""
        text = (world.ROOT / "docs/records.md").read_text(encoding="utf-8")
        rows = [line.split("|")[1:4] for line in text.splitlines() if line.startswith("| `")]
        named = {"required": " ".join(row[1] for row in rows), "optional": " ".join(row[2] for row in rows)}
        columns = [found for file in sorted((world.ROOT / "Sources/Records/Tables").glob("*.swift"))
                   for found in COLUMN.findall(file.read_text(encoding="utf-8"))]
        self.assertGreater(len(columns), 60)
        self.expect_none([f"{name} is {need}" for need, name in columns if name not in named[need]])

    def test_links(self):
        """Every link between the documents leads to a file of the repository"""
        documents = [*world.ROOT.glob("*.md"), *(world.ROOT / "docs").glob("*.md")]
        found = []
        for document in documents:
            name = str(document.relative_to(world.ROOT))
            for link in re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8")):
                target = resolved(link, name)
                if "://" not in link and (target is None or not (world.ROOT / target[0]).exists()):
                    found.append(f"{name}: {link}")
        self.expect_none(found)
