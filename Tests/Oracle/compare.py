#!/usr/bin/env python3
"""Holds the portal's data/figures.json to the oracle's, on the sample and on generated record sets.

    compare.py --portal PATH [--sets 40] [--first 1]

The two must have the same keys in the same order and the same values, digit for digit. Of every disagreement the
first few places are printed, and the seed that makes the record set again; the exit code is then 1.
"""
import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from figures import figures
from generate import generate

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DATES = ["2022-01-31", "2022-02-10", "2022-07-31", "2022-08-01", "2022-10-15"]


def portal_figures(portal, content, as_of, folder):
    """The parsed file; or, as a text, why there is none."""
    command = [portal, "build", "--content", str(content), "--templates", str(ROOT / "site-templates"),
               "--output", str(folder / "site"), "--jobs", "1"]
    done = subprocess.run(command + (["--as-of", as_of.isoformat()] if as_of else []), capture_output=True, text=True)
    if done.returncode:
        return f"exit code {done.returncode}\n{done.stdout}{done.stderr}"
    return json.loads((folder / "site/data/figures.json").read_bytes(), object_pairs_hook=list)


def differences(ours, theirs, place=""):
    """Where two parsed files part, with both values; objects are lists of pairs, so their order counts."""
    if not isinstance(ours, list) or not isinstance(theirs, list):
        if type(ours) is not type(theirs) or ours != theirs:
            yield f"{place}: portal {ours!r}, oracle {theirs!r}"
    elif len(ours) != len(theirs):
        yield f"{place}: portal has {len(ours)} entries, oracle {len(theirs)}"
    else:
        for number, (one, other) in enumerate(zip(ours, theirs)):
            is_pair = isinstance(one, tuple) and isinstance(other, tuple)
            if is_pair and one[0] == other[0]:
                yield from differences(one[1], other[1], f"{place}.{one[0]}")
            elif is_pair:
                yield f"{place}: portal has {one[0]}, oracle {other[0]}"
            else:
                yield from differences(one, other, f"{place}[{number}]")


def agrees(portal, content, as_of, name, folder):
    theirs = json.loads(json.dumps(figures(content, as_of)), object_pairs_hook=list)
    ours = portal_figures(portal, content, as_of, folder)
    found = [ours] if isinstance(ours, str) else list(differences(ours, theirs))
    if found:
        print(f"{name} as of {as_of or 'its newest month'}: {len(found)} differ")
        print("".join(f"  {line}\n" for line in found[:5]), end="")
    return not found


def questions(options, folder):
    """Every content folder and date to compare, each folder made when its turn comes."""
    yield ROOT / "content", None, "content"
    # Narratives speak of their own time and may name figures that an earlier day does not have.
    tables = shutil.copytree(ROOT / "content", folder / "content", ignore=shutil.ignore_patterns("*.md", "projects"))
    for as_of in map(date.fromisoformat, SAMPLE_DATES):
        yield Path(tables), as_of, "content"
    for seed in range(options.first, options.first + options.sets):
        content = folder / f"set-{seed}"
        for as_of in generate(seed, content):
            yield content, as_of, f"generate.py {seed}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--portal", required=True, help="the program to check")
    parser.add_argument("--sets", type=int, default=40, help="how many record sets to generate")
    parser.add_argument("--first", type=int, default=1, help="the first one's seed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        results = [agrees(options.portal, *question, Path(folder)) for question in questions(options, Path(folder))]
    print(f"{sum(results)} passed, {results.count(False)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
