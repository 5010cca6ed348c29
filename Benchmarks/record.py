"""Writes Benchmarks/RESULTS.md: the results of the day, with what they were measured on and against."""

from pathlib import Path

from table import line, markdown

ABOUT = Path(__file__).resolve().parent / "about.md"


def record(path, day, machine, rows):
    parts = [
        f"# Results of {day}", "Written by `make bench`; do not edit.", markdown(rows), "## Machine",
        "\n".join([line(["", ""]), line(["---", "---"])] + [line(each) for each in machine]),
        ABOUT.read_text(encoding="utf-8").strip(),
    ]
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
