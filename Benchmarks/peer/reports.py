"""Sums, ranks and monthly reports for the peer site, ready to be printed."""

from records import DOMAINS, number


def cut(members):
    """The sums of a set of projects, and what they had completed by each month."""
    months = [0] * 12
    for each in members:
        for n, value in enumerate(completed_by_month(each)):
            months[n] += value
    return {
        "count": len(members), "total": sum(each["total"] for each in members),
        "annual": sum(each["annual"] for each in members),
        "completed": sum(each["completed"] for each in members), "monthly": months,
        "pace": pace(members),
    }


def completed_by_month(each):
    """What a project had completed by each of the twelve months; the last report stands until the next."""
    values, last, given = [], 0, {month["m"]: month["c"] for month in each["months"]}
    for n in range(1, 13):
        last = given.get(n, last)
        values.append(last)
    return values


def rate(completed, annual):
    return 100 * completed / annual if annual else None


def pace(members):
    rates = [(rate(each["completed"], each["annual"]), each["annual"]) for each in members]
    groups = [
        ("不慢于时间进度", [annual for value, annual in rates if value is not None and value >= 100]),
        ("慢于时间进度", [annual for value, annual in rates if value is not None and 90 <= value < 100]),
        ("严重滞后", [annual for value, annual in rates if value is not None and value < 90]),
        ("无年度计划", [annual for value, annual in rates if value is None]),
    ]
    return [{"name": name, "count": len(found), "annual": sum(found)} for name, found in groups]


def unit_ranks(records, formal):
    """For each unit its rank and rate of each month."""
    annual, months = {}, {}
    for each in formal:
        key = each["unitId"]
        annual[key] = annual.get(key, 0) + each["annual"]
        sums = months.setdefault(key, [0] * 12)
        for n, value in enumerate(completed_by_month(each)):
            sums[n] += value
    ranked, found = [key for key in annual if annual[key]], {}
    for n in range(len(records.months)):
        order = sorted(ranked, key=lambda key: (-rate(months[key][n], annual[key]), key))
        for place, key in enumerate(order, 1):
            found.setdefault(key, []).append(
                {"m": n + 1, "rank": place, "of": len(order), "rate": rate(months[key][n], annual[key])})
    return found


def report(records, n, period, projects):
    """The rows of one month's report: by tier, sector and unit, slow projects, problems, overdue, changes."""
    table, before = records.months[n], records.months[n - 1] if n else {}
    due, rows = 100 * (n + 1) / 12, []
    for entry in records.plan_of(period):
        row, each = table.get(entry["项目编号"]), projects[entry["项目编号"]]
        if entry["类别"] == "预备":
            continue
        done = number(row["本年累计完成"]) if row else 0
        rows.append({
            "id": each["id"], "name": entry["项目名称"], "unit": each["unit"], "sector": each["sector"],
            "tiers": [tier["name"] for tier in each["tierNames"]], "total": number(entry["总投资"]),
            "annual": number(entry["年度计划"]), "completed": done, "stage": row["形象进度"] if row else "",
            "status": row["状态"] if row else "", "note": row["说明"] if row else "", "reported": bool(row),
            "cadence": each["cadence"], "last": last_report(each, n + 1),
        })
    slow = [row for row in rows if row["annual"] and rate(row["completed"], row["annual"]) < due]
    slow.sort(key=lambda row: (rate(row["completed"], row["annual"]), row["id"]))
    for row in slow:
        open_ones = [each for each in projects[row["id"]]["problems"] if each["raised"]["d"][:7] <= period]
        row["reason"] = "；".join(each["summary"] for each in open_ones[:2])
    changed = [
        {**row, "before": before[row["id"]]["状态"]} for row in rows
        if row["id"] in before and before[row["id"]]["状态"] != row["status"] and row["reported"]
    ]
    return {
        "period": period, "month": n + 1, "whole": sums("全部", rows), "tiers": groups(rows, "tiers"),
        "domains": domains(rows), "units": ranking(rows), "slow": slow, "changed": changed,
        "overdue": [row for row in rows if not row["reported"]], **problems(projects, period),
    }


def last_report(each, month):
    given = [row["m"] for row in each["months"] if row["m"] <= month]
    return max(given, default=0)


def sums(name, rows):
    return {
        "name": name, "count": len(rows), "total": sum(row["total"] for row in rows),
        "annual": sum(row["annual"] for row in rows), "completed": sum(row["completed"] for row in rows),
    }


def groups(rows, key):
    found = {}
    for row in rows:
        for name in row[key] if isinstance(row[key], list) else [row[key]]:
            found.setdefault(name, []).append(row)
    return [sums(name, members) for name, members in found.items()]


def domains(rows):
    found = []
    for domain, sectors in DOMAINS.items():
        found.append({**sums(domain, [row for row in rows if row["sector"] in sectors]), "domain": True})
        found += [sums(sector, [row for row in rows if row["sector"] == sector]) for sector in sectors]
    return found


def ranking(rows):
    units = [unit for unit in groups(rows, "unit") if unit["annual"]]
    units.sort(key=lambda unit: (-rate(unit["completed"], unit["annual"]), unit["name"]))
    by_sum = sorted(units, key=lambda unit: -unit["completed"])
    places = {unit["name"]: place for place, unit in enumerate(by_sum, 1)}
    return [{**unit, "rank": rank, "byAmount": places[unit["name"]]} for rank, unit in enumerate(units, 1)]


def problems(projects, period):
    every = [each for fields in projects.values() for each in fields["problems"]]
    solved = [each for each in every if each["resolved"] and each["resolved"]["d"][:7] == period]
    open_ones = [
        each for each in every
        if each["raised"]["d"][:7] <= period and not (each["resolved"] and each["resolved"]["d"][:7] <= period)
    ]
    return {"solved": solved, "open": open_ones}
