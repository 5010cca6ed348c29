"""Holds incremental builds to clean ones: after each of many random edits both give the same bytes; and builds on
any number of threads to each other.

    python3 Tests/Incremental/compare.py --portal .build/release/portal [--edits 300] [--seed 1]

The edits are made in a small generated record set, and a third of them in this repository's content.
"""

import argparse
import filecmp
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from edits import Workshop

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent


def files(folder: pathlib.Path) -> dict[str, pathlib.Path]:
    """Every file below but the marker, by path."""
    return {
        str(path.relative_to(folder)): path
        for path in folder.rglob("*") if path.is_file() and path.name != ".portal"
    }


def differences(one: pathlib.Path, other: pathlib.Path) -> list[str]:
    ours, theirs = files(one), files(other)
    found = [f"{path}: only in one" for path in sorted(ours.keys() ^ theirs.keys())]
    for path in sorted(ours.keys() & theirs.keys()):
        if not filecmp.cmp(ours[path], theirs[path], shallow=False):
            found.append(f"{path}: differs")
    return found


def tamper(site: pathlib.Path, chance: random.Random) -> str:
    """Somebody changes, removes or adds a file of the published site by hand."""
    path = chance.choice(sorted(site.rglob("*.html")))
    match chance.randrange(3):
        case 0:
            path.unlink()
            return f"{path.name} removed from the site"
        case 1:
            # A page may have a second name; whoever edits it by hand writes a file of its own.
            data = path.read_bytes()
            path.unlink()
            path.write_bytes(data + b"!")
            return f"{path.name} changed on the site"
        case _:
            (path.parent / "stray.html").write_bytes(b"stray")
            return f"stray.html added beside {path.name}"


class Comparison:
    def __init__(self, portal: str, folder: pathlib.Path, seed: int, is_small: bool):
        self.portal = portal
        self.folder = folder
        content, templates = folder / "content", folder / "site-templates"
        if is_small:
            subprocess.run(
                [portal, "sample", content, "--projects", "14", "--months", "4",
                 "--seed", str(seed)], check=True)
        else:
            shutil.copytree(REPOSITORY / "content", content)
        shutil.copytree(REPOSITORY / "site-templates", templates)
        self.shop = Workshop(content, templates, seed)
        self.clean_builds = 0

    def build(self, output: str) -> subprocess.CompletedProcess:
        command = [self.portal, "build", "--content", "content", "--templates", "site-templates",
                   "--output", output, "--verbose", *self.shop.options]
        if self.shop.as_of:
            command += ["--as-of", self.shop.as_of]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def clean(self) -> tuple[pathlib.Path, subprocess.CompletedProcess]:
        self.clean_builds += 1
        name = f"clean-{self.clean_builds % 2}"
        shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / f".{name}.record").unlink(missing_ok=True)
        return self.folder / name, self.build(name)

    def step(self) -> tuple[str, list[str], bool]:
        """One edit: what was done, what differs, and whether the records were sound after it."""
        shop, site = self.shop, self.folder / "public"
        saved = self.folder / "saved"
        shutil.rmtree(saved, ignore_errors=True)
        shutil.copytree(shop.content, saved / "content", copy_function=shutil.copy2)
        shutil.copytree(shop.templates, saved / "site-templates", copy_function=shutil.copy2)
        as_of, given = shop.as_of, shop.options
        last = self.folder / "last-month.csv"
        kept = last.read_bytes() if last.exists() else None
        done = "; ".join(shop.edit() for _ in range(shop.chance.choice([1, 1, 1, 2, 3])))
        if site.exists() and shop.chance.random() < 0.1:
            done += "; " + tamper(site, shop.chance)
        before = self.build("public")
        clean, after = self.clean()
        if before.returncode != after.returncode:
            return done, [f"exit {before.returncode}, clean {after.returncode}: {before.stderr}"], True
        if after.returncode:
            # Its errors are the same; the office takes the edit back.
            said = [line for line in before.stderr.splitlines() if " ms" not in line]
            clean_said = [line for line in after.stderr.splitlines() if " ms" not in line]
            for name in ("content", "site-templates"):
                shutil.rmtree(self.folder / name)
                shutil.copytree(saved / name, self.folder / name, copy_function=shutil.copy2)
            shop.as_of, shop.options = as_of, given
            last.unlink(missing_ok=True)
            if kept is not None:
                last.write_bytes(kept)
            return done, [] if said == clean_said else ["other messages than a clean build"], False
        return done, differences(site, clean), True


def compare(options: argparse.Namespace, edits: int, is_small: bool) -> tuple[int, int]:
    """Passed and failed edits of one record set."""
    passed = failed = faulty = 0
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(
            os.path.abspath(options.portal), pathlib.Path(folder), options.seed, is_small)
        while passed + failed < edits and failed < 5:
            done, wrong, sound = comparison.step()
            if not sound and not wrong:
                faulty += 1
                continue
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong or options.verbose:
                print(f"edit {passed + failed}: {done}", *wrong[:8], sep="\n  ", flush=True)
    print(f"Incremental builds of {'a small' if is_small else 'the sample'} record set, seed "
          f"{options.seed}: {passed} edits as a clean build, {failed} not; {faulty} more left "
          "faulty records, with the same messages")
    return passed, failed


def differ_by_threads(portal: str) -> list[str]:
    """What twenty builds of this repository's content, on one to eight threads, have not in common."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sites = [folder / str(turn) for turn in range(20)]
        for turn, site in enumerate(sites):
            subprocess.run(
                [os.path.abspath(portal), "build", "--output", site, "--jobs", str(turn % 8 + 1)],
                cwd=REPOSITORY, check=True, capture_output=True)
            if turn and (found := differences(sites[0], site)):
                return [f"on {turn % 8 + 1} threads: {difference}" for difference in found]
            if turn:
                shutil.rmtree(site)
    return []


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--portal", required=True)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    large = options.edits // 3
    results = [compare(options, options.edits - large, True), compare(options, large, False)]
    wrong = differ_by_threads(options.portal)
    print("Twenty builds on one to eight threads:", *(wrong[:8] or ["the same bytes"]), sep="\n  ")
    results.append((0, 1) if wrong else (1, 0))
    passed, failed = (sum(numbers) for numbers in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
