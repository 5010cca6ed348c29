"""The program that is measured, the record sets it is given, and the changes made to them."""

import re
import shutil
import sys

from measure import run


class Portal:
    def __init__(self, program, templates, scratch):
        self.program = program
        self.templates = templates
        self.scratch = scratch

    def records(self, projects, months=12):
        """A record set of that many projects, made once."""
        folder = self.scratch.folder / f"content-{projects}"
        if not (folder / "portal.yml").exists():
            shutil.rmtree(folder, ignore_errors=True)
            run(self.program, "sample", folder, "--projects", projects, "--months", months)
        return folder

    def build(self, content, output, *options, templates=None):
        return run(
            self.program, "build", "--content", content, "--templates", templates or self.templates,
            "--output", output, *options)

    def fresh(self, content, *options, templates=None):
        """Builds into a folder that is not there yet."""
        return self.build(content, self.scratch.fresh("fresh"), *options, templates=templates)

    def check(self, content):
        return run(self.program, "check", "--content", content, "--templates", self.templates)


def copied(folder, to):
    """A copy to change, so that the record set itself stays as it was made."""
    shutil.copytree(folder, to)
    return to


def change_narrative(content, turn):
    paths = sorted((content / "projects").glob("*.md"))
    path = paths[len(paths) // 2]
    path.write_text(path.read_text(encoding="utf-8") + f"\n第{turn}次补记。\n", encoding="utf-8")


def change_progress(content, turn):
    """Raises what one project had completed by the newest month."""
    path = sorted((content / "progress").glob("????-??.csv"))[-1]
    lines = path.read_text(encoding="utf-8").split("\n")
    middle = len(lines) // 2
    cells = lines[middle].split(",")
    cells[1] = f"{float(cells[1]) + 1:g}" if "." in cells[1] else str(int(cells[1] or 0) + 1)
    lines[middle] = ",".join(cells)
    path.write_text("\n".join(lines), encoding="utf-8")


def change_template(templates, turn):
    """Changes a heading that every project's page has."""
    rewrite(templates / "project.mustache", r"<h1( data-turn=\"\d+\")?>", f'<h1 data-turn="{turn}">')


def change_word(templates, turn):
    """Changes a word that every page has: the link to its text."""
    rewrite(templates / "words/zh-Hans.yml", r'^(\s*skip: "[^\d"]*)\d*"$', rf'\g<1>{turn}"')


def rewrite(path, pattern, replacement):
    text, count = re.subn(pattern, replacement, path.read_text(encoding="utf-8"), count=1, flags=re.M)
    if count != 1:
        sys.exit(f"{path} has no {pattern} to change")
    path.write_text(text, encoding="utf-8")
