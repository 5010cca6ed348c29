"""Which pages stand for all: some of every template, together with everything that its pages can hold."""
import re

ID = r"(?!index\.)[^/]+"

# The template of every page, by its path. A page of no kind, or of two, fails the tests.
KINDS = {
    "404": r"404(\.html|/.+)",
    "about": r"about\.html",
    "approvals": r"approvals/index\.html",
    "behind": r"behind\.html",
    "behind": r"behind\.html",
    "bonds": r"bonds/index\.html",
    "bulletin": rf"bulletins/{ID}",
    "data": r"data/index\.html",
    "factors": r"factors/index\.html",
    "group": rf"(sectors|towns)/{ID}",
    "index": r"index\.html",
    "inspections": r"inspections/index\.html",
    "list": rf"lists/{ID}",
    "lists": r"lists/index\.html",
    "meeting": rf"meetings/{ID}",
    "meetings": r"meetings/index\.html",
    "new-starts": r"new-starts\.html",
    "plan": rf"plans/{ID}",
    "plans": r"plans/index\.html",
    "problems": r"problems/index\.html",
    "project": rf"projects/{ID}",
    "projects": r"projects/index\.html",
    "report": rf"reports/{ID}",
    "reports": r"reports/index\.html",
    "sectors": r"sectors/index\.html",
    "tier": rf"tiers/{ID}",
    "towns": r"towns/index\.html",
    "unit": rf"units/{ID}",
    "units": r"units/index\.html",
    "wall-chart": r"wall-chart\.html",
}

# What a page can say of itself that no element tells: a project that has left the plan, one that may enter it.
STATES = {"project": ["已调出", "拟纳入"]}


def kinds_of(path):
    return [kind for kind, pattern in KINDS.items() if re.fullmatch(pattern, path)]


def representatives(pages):
    """For each kind its largest and smallest page, and more until all that its pages are made of was there."""
    chosen = {}
    for kind in KINDS:
        candidates = [page for page in pages.values() if kind in kinds_of(page.path)]
        candidates.sort(key=lambda page: (-len(page.text), page.path))
        if not candidates:
            continue
        parts = {page.path: page.features | states(page, kind) for page in candidates}
        taken = list(dict.fromkeys([candidates[0].path, candidates[-1].path]))
        missing = set().union(*parts.values()) - set().union(*(parts[path] for path in taken))
        while missing:
            best = max(candidates, key=lambda page: len(missing & parts[page.path])).path
            taken.append(best)
            missing -= parts[best]
        chosen[kind] = taken
    return chosen


def states(page, kind):
    return {state for state in STATES.get(kind, []) if state in page.text}
