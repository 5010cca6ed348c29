"""Runs a program as a whole and says what it cost; keeps the files of a run apart from those of the next."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Run(NamedTuple):
    """What one process cost, its children included."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: int  # KB; never less than this harness itself has, about 15 MB
    said: str  # what it wrote to standard error


def run(*command, cwd=None):
    """Runs a command to its end, after all earlier writes have reached the disk."""
    os.sync()
    command = [str(part) for part in command]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}\nended with {process.returncode}:\n{said}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, said)


class Scratch:
    """The folder of a benchmark's data and output.

    Every run writes into a folder of its own, and none is removed before all is measured: on ext4, files made
    soon after a big tree was removed take up to ten times as long. For the same reason a benchmark that follows
    another waits.
    """

    REST = 600  # seconds

    def __init__(self, folder):
        self.folder = Path(folder)
        self.removed = self.folder / "removed"
        self.wait()
        self.runs = self.folder / f"runs-{time.strftime('%Y%m%d-%H%M%S')}"
        self.runs.mkdir(parents=True)
        self.count = 0

    def wait(self):
        try:
            left = self.removed.stat().st_mtime + self.REST - time.time()
        except FileNotFoundError:
            return
        if left > 0:
            print(f"Waiting {left:.0f} s, since the last benchmark's output was removed just now", flush=True)
            time.sleep(left)

    def clear(self):
        """Removes the output of all runs; the record sets stay for the next time."""
        large = size(self.runs) > 1e9
        shutil.rmtree(self.runs)
        if large:
            self.removed.touch()

    def room(self):
        """Bytes that are free."""
        return shutil.disk_usage(self.folder).free

    def fresh(self, name):
        """A path where nothing is yet."""
        self.count += 1
        return self.runs / f"{self.count:03}-{name}"


def size(folder):
    """Bytes of all files in a folder."""
    total = 0
    for at, _, names in os.walk(folder):
        total += sum(os.lstat(os.path.join(at, name)).st_size for name in names)
    return total


class Pair(NamedTuple):
    """Two runs of one round: what is measured, and what it is measured against."""

    measured: Run
    against: Run


def ratios(pairs, scale=1.0):
    """The medians of the ratios of each round, wall and CPU."""
    return (
        scale * median(pair.measured.wall / pair.against.wall for pair in pairs),
        scale * median(pair.measured.cpu / pair.against.cpu for pair in pairs),
    )


def costs(runs):
    """The medians of some runs' wall and CPU time, as text."""
    wall, cpu = median(run.wall for run in runs), median(run.cpu for run in runs)
    return f"{seconds(wall)} wall, {seconds(cpu)} CPU"


def seconds(value):
    if value < 0.1:
        return f"{value * 1000:.1f} ms"
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"
