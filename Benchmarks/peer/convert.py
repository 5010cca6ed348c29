#!/usr/bin/env python3
"""Turns a record set of `portal sample` into a Hugo site's content and data: convert.py CONTENT SITE.

What Hugo's template language cannot do well (joins, exact sums, ranking, sorting by several keys, date
arithmetic) is done here, outside the measured time, in Hugo's favour. What it can do stays in the
templates: rates, leads, number formats, coordinates of charts, Markdown and references in it.
"""

import json
import re
import shutil
import sys
from pathlib import Path

from records import LISTS, SECTORS, TIERS, Records, day, number, parts
from reports import cut, report, unit_ranks

FIGURE = re.compile(r"\{\{ projects\.([^.]+)\.(\w+)(:[\w:]+)? \}\}")


def project(records, key, entry):
    months, completed, newest = [], None, None
    for n, table in enumerate(records.months, 1):
        row = table.get(key)
        if row:
            months.append({
                "m": n, "c": number(row["本年累计完成"]), "i": number(row["本年累计完成"]) - (completed or 0),
                "s": row["形象进度"], "src": row["src"],
            })
            completed, newest = number(row["本年累计完成"]), (records.month_names[n - 1], row)
    town, row = entry["属地"], newest[1] if newest else {}
    return {
        "id": key, "unit": entry["责任单位"], "unitId": records.unit_ids[entry["责任单位"]],
        "town": town, "townId": records.unit_ids.get(town, ""),
        "sector": entry["行业"], "sectorId": SECTORS[entry["行业"]],
        "tierNames": [{"id": TIERS[name], "name": name} for name in parts(entry["层级"])],
        "formal": entry["类别"] != "预备", "nature": entry["建设性质"], "origin": entry["来源"],
        "supervisor": entry["主管部门"], "total": number(entry["总投资"]), "annual": number(entry["年度计划"]),
        "prior": number(entry["上年底累计完成"]) or 0, "start": month(entry["开工时间"]),
        "finish": month(entry["竣工时间"]), "cadence": entry["报送频次"] or "月报", "src": entry["src"],
        "completed": completed or 0, "months": months, "funded": number(row.get("已落实资金")),
        "started": day(row.get("实际开工")), "status": row.get("状态", ""), "stage": row.get("形象进度", ""),
        "note": row.get("说明", ""), "reported": newest[0] if newest else "",
        "milestones": [milestone(row) for row in records.milestones.get(key, [])],
        "lists": [each for name in LISTS if (each := tasks(records, name, key))],
        "problems": [problem(records, row, entry["项目名称"]) for row in records.problems_of.get(key, [])],
    }


def month(cell):
    return f"{cell[:4]}年{int(cell[5:7])}月" if cell else ""


def milestone(row):
    planned, actual = day(row["计划日期"]), day(row["实际日期"])
    late = actual["n"] - planned["n"] if actual else None
    return {"name": row["节点"], "planned": planned, "actual": actual, "late": late, "src": row["src"]}


def tasks(records, name, key):
    rows = records.by_list[name].get(key)
    if not rows:
        return None
    first = rows[0]
    people = [f"{head} {first[head]}" for head in ("挂钩领导", "保障单位", "专班", "工作方案") if first[head]]
    return {
        "id": name, "name": LISTS[name], "people": people,
        "done": sum(row["状态"] == "已完成" for row in rows), "tasks": [task(row, name) for row in rows],
    }


def task(row, name):
    return {
        "task": row["任务"], "need": row["要求"], "due": day(row["完成时限"]), "state": row["状态"],
        "src": f"lists/{name}.csv:{row['src'].split(':')[1]}",
    }


def problem(records, row, project_name):
    department = row["责任部门"]
    return {
        "id": row["问题编号"], "project": row["项目编号"], "projectName": project_name,
        "raised": day(row["提出日期"]), "factor": row["要素类别"], "summary": row["问题"], "cause": row["原因"],
        "proposal": row["建议"], "department": department, "departmentId": records.unit_ids.get(department, ""),
        "level": row["协调层级"], "state": row["状态"], "due": day(row["办结时限"]),
        "pushed": day(row["推送日期"]), "escalated": day(row["提请日期"]), "resolved": day(row["解决日期"]),
        "outcome": row["结果"],
    }


def narrative(text):
    """Front matter and text; references to figures become Hugo shortcodes."""
    summary = ""
    if text.startswith("---\n"):
        head, text = text[4:].split("---\n", 1)
        found = re.search(r"^summary: (.*)$", head, re.M)
        summary = found.group(1).strip("\"'") if found else ""
    return summary, FIGURE.sub(r'{{< figure "\2" "\3" >}}', text)


def write(path, head, text=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(head, ensure_ascii=False) + "\n" + text, encoding="utf-8")


def write_projects(records, projects, site):
    names = {key: entry["项目名称"] for key, entry in records.entries().items()}
    write(site / "content/projects/_index.md", {"title": "全部项目"})
    for n, (key, fields) in enumerate(projects.items(), 1):
        path = records.folder / "projects" / f"{key}.md"
        summary, text = narrative(path.read_text(encoding="utf-8")) if path.exists() else ("", "")
        terms = {
            "tiers": [tier["id"] for tier in fields["tierNames"]], "units": [fields["unitId"]],
            "sectors": [fields["sectorId"]], "towns": [fields["townId"]] if fields["townId"] else [],
        }
        head = {"title": names[key], "weight": n, "summary": summary, **terms, "params": fields}
        write(site / f"content/projects/{key}.md", head, text)


def write_cuts(records, projects, site):
    """Tiers, units, sectors and towns: a term page each, with its sums; Hugo finds the members."""
    in_force = {row["项目编号"] for row in records.plans[records.latest_plan()]}
    formal = [fields for key, fields in projects.items() if fields["formal"] and key in in_force]
    ranks = unit_ranks(records, formal)
    for name, key in TIERS.items():
        members = [each for each in formal if key in [tier["id"] for tier in each["tierNames"]]]
        write(site / f"content/tiers/{key}/_index.md", {"title": name, "params": cut(members)})
    for name, key in SECTORS.items():
        members = [each for each in formal if each["sector"] == name]
        write(site / f"content/sectors/{key}/_index.md", {"title": name, "params": cut(members)})
    for row in records.units:
        key, name = row["单位编号"], row["单位名称"]
        led = [each for each in formal if each["unitId"] == key]
        if led:
            head = {"title": name, "params": {**cut(led), "kind": row["类型"], "ranks": ranks.get(key, [])}}
            write(site / f"content/units/{key}/_index.md", head)
        inside = [each for each in formal if each["townId"] == key]
        if inside:
            write(site / f"content/towns/{key}/_index.md", {"title": name, "params": cut(inside)})


def write_ledgers(records, projects, site):
    entries = records.entries()
    problems = [problem(records, row, entries[row["项目编号"]]["项目名称"]) for row in records.problems]
    order = {"待协调": 0, "协调中": 1, "已解决": 2}
    problems.sort(key=lambda row: (order[row["state"]], row["raised"]["n"]))
    write(site / "content/problems/_index.md", {"title": "问题台账"})
    (site / "data").mkdir(parents=True, exist_ok=True)
    (site / "data/problems.json").write_text(json.dumps(problems, ensure_ascii=False), encoding="utf-8")
    for name, title in LISTS.items():
        rows = [
            {**task(row, name), "project": row["项目编号"], "projectName": entries[row["项目编号"]]["项目名称"],
             "leader": row["挂钩领导"]}
            for row in records.lists[name]
        ]
        listed = [
            {"id": key, "name": entries[key]["项目名称"], **tasks(records, name, key)}
            for key in records.by_list[name]
        ]
        write(site / f"content/lists/{name}.md", {"title": title, "params": {"rows": rows, "listed": listed}})
    for n, period in enumerate(records.month_names):
        head = {"title": "重点项目建设进展月报", "params": report(records, n, period, projects)}
        write(site / f"content/reports/{period}.md", head)


def main(content, site):
    records, site = Records(content), Path(site)
    records.by_list = {name: records.grouped(rows) for name, rows in records.lists.items()}
    here = Path(__file__).resolve().parent
    shutil.copytree(here / "site", site, dirs_exist_ok=True)
    shutil.copytree(here.parents[1] / "site-templates/assets", site / "static/assets")
    entries = records.entries()
    projects = {key: project(records, key, entry) for key, entry in entries.items()}
    for key, fields in projects.items():
        fields["name"] = entries[key]["项目名称"]
    write_projects(records, projects, site)
    write_cuts(records, projects, site)
    write_ledgers(records, projects, site)


if __name__ == "__main__":
    main(*sys.argv[1:])
