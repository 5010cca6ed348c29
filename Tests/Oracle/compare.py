#!/usr/bin/env python3
"""Holds the portal's data/figures.json to the oracle's, on the sample and on generated record sets.

    compare.py --portal PATH [--sets 40] [--first 1]

The two must have the same keys in the same order and the same values, digit for digit. Of every disagreement the
first few places are printed, and the seed that makes the record set again; the exit code is then 1.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from figures import figures
from generate import generate

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DATES = ["2022-01-01", "2022-01-31", "2022-02-10", "2022-07-31", "2022-08-01", "2022-10-15", "2022-11-30"]


def portal_figures(portal, content, as_of):
    """The parsed file; or, as a text, why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        command = [portal, "build", "--content", str(content), "--templates", str(ROOT / "site-templates"),
                   "--output", f"{folder}/site", "--jobs", "1", *(["--as-of", as_of.isoformat()] if as_of else [])]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            return f"exit code {done.returncode}\n{done.stdout}{done.stderr}"
        return json.loads(Path(folder, "site/data/figures.json").read_bytes(), object_pairs_hook=list)


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


def disagreement(portal, content, as_of, name):
    """What differs, to be read; an empty text where nothing does."""
    theirs = json.loads(json.dumps(figures(content, as_of)), object_pairs_hook=list)
    ours = portal_figures(portal, content, as_of)
    found = [ours] if isinstance(ours, str) else list(differences(ours, theirs))
    lines = [f"{name} as of {as_of or 'its newest month'}: {len(found)} differ", *found[:5]]
    return "\n  ".join(lines) if found else ""


def questions(options, folder):
    """Every content folder and date to compare, each folder made when its turn comes."""
    for as_of in [None, *map(date.fromisoformat, SAMPLE_DATES)]:
        yield ROOT / "content", as_of, "content"
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
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as threads:
        results = list(threads.map(lambda question: disagreement(options.portal, *question),
                                   questions(options, Path(folder))))
    print(*filter(None, results), sep="\n", end="\n" if any(results) else "")
    print(f"{results.count('')} passed, {sum(map(bool, results))} failed")
    return 1 if any(results) else 0


if __name__ == "__main__":
    sys.exit(main())
