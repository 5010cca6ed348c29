"""What is measured: one function a group of rows that share their runs."""

import re
import sys
import time
from statistics import median

from measure import Pair, costs, ratios, run, seconds, size
from portal import change_narrative, change_progress, change_template, change_word, copied
from table import Limit, Row


def grouped(number):
    return f"{number:,}"


def full(bench, wanted):
    """Whole builds beside `cp -r` of what they make, and beside Hugo on the peer site."""
    found, peaks = [], {}
    for projects in bench.sizes:
        content = bench.portal.records(projects)
        tree = bench.scratch.fresh("tree")
        bench.portal.build(content, tree)  # not counted: it warms the caches, and cp needs something to copy
        takes = {"ours": [], "cp": [], "hugo": []}
        peer = bench.peer.converted(content) if "hugo" in wanted else None
        made = bench.peer.build(peer) if peer else None
        for turn in range(bench.runs):
            steps = [
                ("ours", lambda: bench.portal.fresh(content)),
                ("cp", lambda: run("cp", "-r", tree, bench.scratch.fresh("copy"))),
            ] + ([("hugo", lambda: bench.peer.build(peer)[0])] if peer else [])
            for name, step in steps[turn % len(steps):] + steps[:turn % len(steps)]:
                takes[name].append(step())
        ours, work = takes["ours"], f"{grouped(projects)} projects, 12 months"
        peaks[projects] = median(each.peak for each in ours)
        if peer:
            bytes_of = {"ours": size(tree), "hugo": size(made[1])}
            pairs = [Pair(*each) for each in zip(takes["hugo"], ours)]
            found.append(Row(
                work, "Hugo's time per output byte ÷ ours", Limit(25, at_least=True),
                *ratios(pairs, bytes_of["ours"] / bytes_of["hugo"]), bench.runs,
                f"ours {costs(ours)} for {bytes_of['ours'] / 1e6:.1f} MB; "
                f"Hugo {costs(takes['hugo'])} for {bytes_of['hugo'] / 1e6:.1f} MB, "
                f"peak {median(each.peak for each in takes['hugo']) / 1024:.0f} MB"))
        if "copy" in wanted:
            pairs = [Pair(*each) for each in zip(ours, takes["cp"])]
            found.append(Row(
                work, "ours ÷ `cp -r` of the same tree", Limit(1), *ratios(pairs), bench.runs,
                f"ours {costs(ours)}; cp {costs(takes['cp'])}"))
    if "memory" in wanted:
        found += memory(bench, peaks)
    return found


def memory(bench, peaks):
    small, large = bench.sizes
    more = (peaks[large] - peaks[small]) / (large - small)
    detail = f"{peaks[small] / 1024:.1f} MB at {grouped(small)}, {peaks[large] / 1024:.1f} MB at {grouped(large)}"
    return [
        Row("peak memory", "a project more", Limit(6, unit=" KB"), more, None, bench.runs, detail),
        Row(
            "peak memory", f"at {grouped(large)}", Limit(100, unit=" MB"), peaks[large] / 1024, None, bench.runs,
            detail),
    ]


def sample(bench, _):
    content, tree = bench.content, bench.scratch.fresh("tree")
    bench.portal.build(content, tree)
    pairs = []
    for turn in range(bench.short_runs):
        steps = [
            lambda: bench.portal.fresh(content), lambda: run("cp", "-r", tree, bench.scratch.fresh("copy")),
        ]
        takes = [step() for step in (steps if turn % 2 else reversed(steps))]
        pairs.append(Pair(*(takes if turn % 2 else reversed(takes))))
    return [Row(
        "sample content, 183 projects", "ours ÷ `cp -r` of its tree", Limit(4), *ratios(pairs), bench.short_runs,
        f"ours {costs([pair.measured for pair in pairs])}; cp {costs([pair.against for pair in pairs])}")]


def again(bench, work, limit, content, templates=None, change=lambda turn: None, options=()):
    """Builds once, then in each round changes something and builds again, beside a fresh build of the same."""
    output = bench.scratch.fresh("again")
    bench.portal.build(content, output, templates=templates)
    time.sleep(3)  # so that no input is as young as the build
    pairs = []
    for turn in range(1, bench.runs + 1):
        change(turn)
        rebuilt = bench.portal.build(content, output, *options, templates=templates)
        pairs.append(Pair(rebuilt, bench.portal.fresh(content, templates=templates)))
    return Row(
        f"{work}, {grouped(bench.large)} projects", "÷ fresh", limit, *ratios(pairs), bench.runs,
        f"{costs([pair.measured for pair in pairs])}; "
        f"fresh {costs([pair.against for pair in pairs])}")


def nothing(bench, _):
    return [again(bench, "nothing changed", Limit(0.06), bench.portal.records(bench.large))]


def edit(bench, _):
    found = []
    for name, change in (("one narrative", change_narrative), ("one progress row", change_progress)):
        content = copied(bench.portal.records(bench.large), bench.scratch.fresh("content"))
        found.append(again(
            bench, f"{name} changed", Limit(0.35), content, change=lambda turn: change(content, turn)))
    return found


def template(bench, _):
    content, found = bench.portal.records(bench.large), []
    for name, change in (("one template", change_template), ("one word", change_word)):
        templates = copied(bench.portal.templates, bench.scratch.fresh("templates"))
        found.append(again(
            bench, f"{name} changed", Limit(1.1), content, templates,
            lambda turn: change(templates, turn)))
    return found


def scale(bench, _):
    """Ten times the projects; fewer runs, since each writes gigabytes."""
    large, huge = bench.portal.records(bench.large), bench.portal.records(bench.large * 10)
    pairs = [
        Pair(bench.portal.fresh(huge), bench.portal.fresh(large)) for _ in range(bench.long_runs)
    ]
    return [Row(
        f"{grouped(bench.large * 10)} projects", f"time ÷ time at {grouped(bench.large)}", Limit(11),
        *ratios(pairs), bench.long_runs,
        f"{costs([pair.measured for pair in pairs])}; "
        f"peak {median(pair.measured.peak for pair in pairs) / 1024:.0f} MB")]


def cores(bench, _):
    """One thread against two; the time of making pages is what the program itself reports."""
    content, pairs = bench.portal.records(bench.large), []
    for _ in range(bench.runs):
        pairs.append(Pair(
            bench.portal.fresh(content, "--jobs", "1", "--verbose"),
            bench.portal.fresh(content, "--jobs", "2", "--verbose")))
    whole, _ = ratios(pairs)
    one, two = [[pages(getattr(pair, name)) for pair in pairs] for name in Pair._fields]
    return [Row(
        f"--jobs 2 beside --jobs 1, {grouped(bench.large)} projects", "speed-up of making pages",
        Limit(1.6, at_least=True), median(a / b for a, b in zip(one, two)), None, bench.runs,
        f"pages {seconds(median(two))} beside {seconds(median(one))}; whole program {whole:.2f} times as fast")]


def pages(run):
    """Seconds that `--verbose` gives for making and publishing the pages."""
    found = re.search(r"made and published: ([\d.]+) ms", run.said)
    if not found:
        sys.exit(f"--verbose does not say how long the pages took:\n{run.said}")
    return float(found.group(1)) / 1000


def check(bench, _):
    content = bench.portal.records(bench.large)
    pairs = [Pair(bench.portal.check(content), bench.portal.fresh(content)) for _ in range(bench.runs)]
    return [Row(
        f"`portal check`, {grouped(bench.large)} projects", "÷ fresh build", Limit(0.25), *ratios(pairs),
        bench.runs, f"check {costs([pair.measured for pair in pairs])}")]


def start(bench, _):
    takes = [run(bench.portal.program, "--version") for _ in range(bench.short_runs)]
    return [Row(
        "`portal --version`", "whole process", Limit(5, unit=" ms"),
        1000 * median(take.wall for take in takes), 1000 * median(take.cpu for take in takes),
        bench.short_runs, "")]


def charts(bench, _):
    ours, others = bench.charts()
    fastest = min(others, key=others.get)
    detail = ", ".join(f"{name} {grouped(round(micros))} µs" for name, micros in sorted(others.items()))
    return [Row(
        "all charts of one project, warm", f"{fastest}, the fastest other, ÷ ours", Limit(100, at_least=True),
        others[fastest] / ours, None, bench.runs, f"ours {ours:.1f} µs; {detail}")]


GROUPS = {
    "hugo": full, "copy": full, "memory": full, "sample": sample, "nothing": nothing, "edit": edit,
    "template": template, "scale": scale, "cores": cores, "check": check, "charts": charts, "start": start,
}
