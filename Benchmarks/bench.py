#!/usr/bin/env python3
"""Measures the program against `cp -r`, Hugo and chart libraries, and prints a table; see `--help`."""

import argparse
import glob
import json
import os
import sys
import time
from pathlib import Path

from machine import describe
from measure import Scratch, run
from record import record
from rows import GROUPS
from portal import Portal
from table import HEAD, line

HERE = Path(__file__).resolve().parent


class Peer:
    """Hugo on the peer site."""

    def __init__(self, program, scratch):
        self.program = program
        self.scratch = scratch

    def converted(self, content):
        """The record set as a Hugo site, made anew; its time counts for nobody."""
        site = self.scratch.fresh("hugo-site")
        run(sys.executable, HERE / "peer/convert.py", content, site)
        return site

    def build(self, site):
        output = self.scratch.fresh("hugo")
        took = run(
            self.program, "--quiet", "--source", site, "--destination", output, "--cacheDir",
            self.scratch.fresh("hugo-cache"), "--noBuildLock")
        return took, output


class Bench:
    def __init__(self, options):
        self.scratch = Scratch(options.scratch)
        self.content = HERE.parent / "content"
        self.portal = Portal(options.portal, HERE.parent / "site-templates", self.scratch)
        binary = glob.glob(f"{options.venv}/lib/python*/site-packages/hugo/binaries/hugo")
        self.hugo = binary[0] if binary else None
        self.peer = Peer(self.hugo, self.scratch)
        self.venv = options.venv
        self.chart_program = options.charts
        self.sizes = (200, 1000) if options.quick else (2000, 10000)
        self.large = self.sizes[1]
        self.runs, self.short_runs, self.long_runs = (3, 5, 1) if options.quick else (7, 21, 3)

    def charts(self):
        """µs for all charts of one project: ours, and by the name of each other library."""
        data = self.scratch.fresh("project.json")
        data.write_text((HERE / "charts/project.json").read_text(encoding="utf-8"), encoding="utf-8")
        ours = run(self.chart_program, data, self.runs)
        others = run(Path(self.venv) / "bin/python", HERE / "charts/others.py", data, self.runs)
        return float(ours.said), json.loads(others.said.strip().split("\n")[-1])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--portal", required=True, type=Path, help="the program, built for release")
    parser.add_argument("--charts", type=Path, help="the chart benchmark, built for release")
    parser.add_argument("--venv", help="where the peers of requirements.txt are installed")
    parser.add_argument("--scratch", required=True, type=Path, help="a folder for data and output")
    parser.add_argument("--rows", default="", help=f"only these, separated by commas: {', '.join(GROUPS)}")
    parser.add_argument("--quick", action="store_true", help="a tenth of the projects, three runs: a trial")
    parser.add_argument("--record", type=Path, help="write the results to this file, if every row was run")
    options = parser.parse_args()
    options.rows = [name for name in options.rows.replace(",", " ").split()] or list(GROUPS)
    unknown = [name for name in options.rows if name not in GROUPS]
    if unknown:
        parser.error(f"no such row: {', '.join(unknown)}; there are {', '.join(GROUPS)}")
    return options


def measured(bench, names):
    """Runs the rows of these names, and prints each as soon as it is known."""
    print("\n" + line(HEAD) + "\n" + line(["---"] * len(HEAD)), flush=True)
    rows = []
    try:
        for group in dict.fromkeys(GROUPS[name] for name in names):
            for row in group(bench, names):
                print(line(row.cells()), flush=True)
                rows.append(row)
    finally:
        bench.scratch.clear()
    return rows


def main():
    options, began = arguments(), time.strftime("%Y-%m-%d")
    bench = Bench(options)
    machine = describe(bench.scratch.folder, bench.hugo)
    for name, value in machine:
        print(f"{name}: {value}")
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"The machine is busy (load {load:.2f}): wall times will say more than they should.")
    if not options.quick and bench.scratch.room() < 70e9:
        print("Less than 70 GB are free: the run may fill the disk.")
    rows = measured(bench, options.rows)
    if options.record and not options.quick and set(options.rows) == set(GROUPS):
        record(options.record, began, machine, rows)
        print(f"\nWritten to {options.record}")


if __name__ == "__main__":
    main()
