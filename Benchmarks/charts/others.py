"""Draws the charts of one project to SVG with other libraries, warm: others.py FILE RUNS

Prints to standard error the median µs of each as JSON. They draw two curves, two timelines and, in their
favour, the bars of all months as one chart instead of twelve. What can be made before is: specifications as
dictionaries, styles, fonts. Only the drawing is timed.
"""

import io
import json
import sys
import time
import warnings
from statistics import median

import matplotlib
import pygal
import vl_convert
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

SIZES = {"curve": ((760, 320), (344, 250)), "timeline": ((760, 198), (344, 265)), "months": ((760, 240),)}
MONTHS = list(range(1, 13))
DUES = [100 * month / 12 for month in MONTHS]


def matplotlib_drawing(project):
    # Text as text, as in our SVG; drawing the outlines of glyphs would take longer. Without a Chinese font it
    # would also warn of each character.
    matplotlib.rcParams.update({"svg.fonttype": "none"})
    warnings.simplefilter("ignore")

    def figure(width, height, draw):
        made = Figure(figsize=(width / 72, height / 72))
        FigureCanvasSVG(made)
        draw(made.add_axes((0.1, 0.1, 0.85, 0.85)))
        file = io.StringIO()
        made.savefig(file, format="svg")
        return file.getvalue()

    def curve(axes):
        rates = project["rates"]
        axes.fill_between(MONTHS, rates, DUES, where=[a < b for a, b in zip(rates, DUES)], alpha=0.3)
        axes.fill_between(MONTHS, rates, DUES, where=[a >= b for a, b in zip(rates, DUES)], alpha=0.3)
        axes.plot(MONTHS, DUES, linestyle="--")
        axes.plot(MONTHS, rates, marker="o")
        axes.annotate(f"{rates[-1]}%", (12, rates[-1]))
        axes.set_xticks(MONTHS)
        axes.grid(axis="y")

    def timeline(axes):
        rows = project["milestones"]
        axes.plot([row["planned"] for row in rows], range(len(rows)), "D", fillstyle="none")
        done = [(row["actual"], n) for n, row in enumerate(rows) if "actual" in row]
        axes.plot([x for x, _ in done], [n for _, n in done], "D")
        axes.hlines([n for _, n in done], [rows[n]["planned"] for _, n in done], [x for x, _ in done])
        axes.axvline(project["today"])
        axes.set_yticks(range(len(rows)), [row["name"] for row in rows])
        axes.set_xticks([0, 365, 730, 1095], ["2022", "2023", "2024", "2025"])

    def months(axes):
        axes.bar(MONTHS, project["invested"])

    kinds = {"curve": curve, "timeline": timeline, "months": months}
    return lambda: [figure(*size, kinds[kind]) for kind, sizes in SIZES.items() for size in sizes]


def pygal_drawing(project):
    labels = [f"{month}月" for month in MONTHS]
    plain = {"js": (), "show_legend": False, "no_prefix": True}

    def curve(width, height):
        chart = pygal.Line(width=width, height=height, fill=True, **plain)
        chart.x_labels = labels
        chart.add("时间进度", DUES, stroke_style={"dasharray": "4,3"})
        chart.add("完成率", project["rates"])
        return chart.render()

    def timeline(width, height):
        chart = pygal.XY(width=width, height=height, stroke=False, **plain)
        rows = project["milestones"]
        chart.y_labels = [{"label": row["name"], "value": n} for n, row in enumerate(rows)]
        chart.add("计划", [(row["planned"], n) for n, row in enumerate(rows)])
        chart.add("实际", [(row["actual"], n) for n, row in enumerate(rows) if "actual" in row])
        return chart.render()

    def months(width, height):
        chart = pygal.Bar(width=width, height=height, **plain)
        chart.x_labels = labels
        chart.add("当月完成", project["invested"])
        return chart.render()

    kinds = {"curve": curve, "timeline": timeline, "months": months}
    return lambda: [kinds[kind](*size) for kind, sizes in SIZES.items() for size in sizes]


def vega_drawing(project):
    by_month = [
        {"month": month, "due": due, "rate": rate, "invested": invested}
        for month, due, rate, invested in zip(MONTHS, DUES, project["rates"], project["invested"])
    ]
    x = {"field": "month", "type": "quantitative"}

    def y(field, **more):
        return {"field": field, "type": "quantitative", **more}

    curve = [
        {"mark": {"type": "area", "opacity": 0.3}, "encoding": {"x": x, "y": y("rate"), "y2": {"field": "due"}}},
        {"mark": {"type": "line", "strokeDash": [4, 3]}, "encoding": {"x": x, "y": y("due")}},
        {"mark": {"type": "line", "point": True}, "encoding": {"x": x, "y": y("rate")}},
    ]
    row = {"field": "name", "type": "nominal"}
    timeline = [
        {"mark": "rule", "encoding": {"y": row, "x": y("planned"), "x2": {"field": "actual"}}},
        {"mark": {"type": "point", "shape": "diamond"}, "encoding": {"y": row, "x": y("planned")}},
        {"mark": {"type": "point", "shape": "diamond", "filled": True}, "encoding": {"y": row, "x": y("actual")}},
        {"mark": "rule", "encoding": {"x": {"datum": project["today"]}}},
    ]
    months = [{"mark": "bar", "encoding": {"x": {**x, "type": "ordinal"}, "y": y("invested")}}]
    kinds = {"curve": (by_month, curve), "timeline": (project["milestones"], timeline), "months": (by_month, months)}
    specs = [
        {
            "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "width": width, "height": height,
            "data": {"values": kinds[kind][0]}, "layer": kinds[kind][1],
        }
        for kind, sizes in SIZES.items() for width, height in sizes
    ]
    return lambda: [vl_convert.vegalite_to_svg(spec) for spec in specs]


def micros(draw, runs):
    """The median µs of one drawing of all charts, after some that warm up."""
    takes = []
    for turn in range(runs + 3):
        start = time.perf_counter()
        made = draw()
        takes.append(1e6 * (time.perf_counter() - start))
        if not all(made):
            sys.exit("a chart is empty")
    return median(takes[3:])


def main(path, runs):
    with open(path, encoding="utf-8") as file:
        project = json.load(file)
    libraries = {"matplotlib": matplotlib_drawing, "pygal": pygal_drawing, "Vega": vega_drawing}
    found = {name: micros(make(project), int(runs)) for name, make in libraries.items()}
    print(json.dumps(found), file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
