"""Pages as Debian's chromium shows them: what is said of each, one visit after another, on all processors."""
import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

HEIGHT = 900
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    "rules": {"target-size": {"enabled": True}},  # of WCAG 2.2 AA, but off unless asked for
    "resultTypes": ["violations"],
    "preload": False,  # what it would fetch again by script, the policy forbids
}

# The rules on what a page's scheme decides; by all others it is the same page in every scheme.
COLOURS = AXE | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@dataclass(frozen=True)
class Visit:
    """A page to look at.

    base: the address of the site's folder, with a slash at its end.
    checked: whether axe-core looks at it too.
    status: what a server must answer; a page for dead links comes with 404.
    """

    base: str
    page: str
    width: int
    schemes: tuple = ("light", "dark")
    scripts: bool = True
    checked: bool = True
    status: int = 200


@dataclass
class Sight:
    """What a visit found, each a sentence with its place; empty lists where all is well."""

    violations: list = field(default_factory=list)
    messages: list = field(default_factory=list)
    requests: list = field(default_factory=list)
    wide: list = field(default_factory=list)
    unreadable: list = field(default_factory=list)


# What stands beyond the right edge of the page, the outermost first; scrolled boxes keep their content to themselves.
WIDE = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (!document.body) return [];
  const cuts = [root, document.body].filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX));
  if (cuts.length) return ["the page hides what is too wide: " + cuts[0].tagName];
  if (root.scrollWidth <= width) return [];
  const scrolled = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrolled(e.parentElement));
  const beyond = [...document.body.querySelectorAll("*")]
    .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !scrolled(e.parentElement));
  const outer = beyond.filter((e) => !beyond.includes(e.parentElement));
  return [`the page is ${root.scrollWidth} px wide`, ...outer.slice(0, 3).map((e) => e.outerHTML.slice(0, 160))];
}"""

# What a reader without scripts misses: rows and text that are not shown, and controls that do nothing.
UNREADABLE = """() => {
  const main = document.querySelector("main"), found = [];
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().height > 0;
  if (!main || !shown(main)) return ["there is no main part to be seen"];
  if (main.innerText.trim().length < 40) found.push("the main part has hardly a word: " + main.innerText.trim());
  const closed = (e) => e.closest("details:not([open])");
  for (const row of main.querySelectorAll("tbody tr")) {
    if (!closed(row) && !shown(row)) found.push("a row is not shown: " + row.outerHTML.slice(0, 160));
  }
  for (const control of document.querySelectorAll("button, input, select, textarea")) {
    if (shown(control)) found.push("a control does nothing: " + control.outerHTML.slice(0, 160));
  }
  return found.slice(0, 5);
}"""

worker = None


class Browser:
    def __init__(self):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        assert program, "chromium is missing: 'make test' installs it"
        as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
        self.driver = sync_playwright().start()
        self.program = self.driver.chromium.launch(executable_path=program, args=as_root)

    def look(self, visit):
        sight = Sight()
        context = self.program.new_context(
            viewport={"width": visit.width, "height": HEIGHT}, color_scheme=visit.schemes[0],
            java_script_enabled=visit.scripts)
        page = context.new_page()
        where = f"{visit.page} at {visit.width} px" + ("" if visit.scripts else ", without scripts")
        page.on("console", lambda message: note_message(sight, where, message, visit))
        page.on("pageerror", lambda error: sight.messages.append(f"{where}: error: {error}"))
        page.on("request", lambda request: note_request(sight, where, request.url, visit.base))
        page.on("requestfailed", lambda request: sight.messages.append(f"{where}: {request.url}: {request.failure}"))
        page.on("response", lambda response: note_response(sight, where, response, visit))
        page.goto(visit.base + visit.page, wait_until="load")
        for scheme in visit.schemes:
            page.emulate_media(color_scheme=scheme)
            place = f"{where}, {scheme}"
            sight.wide += [f"{place}: {finding}" for finding in page.evaluate(WIDE)]
            if not visit.scripts:
                sight.unreadable += [f"{place}: {finding}" for finding in page.evaluate(UNREADABLE)]
            if visit.checked:
                rules = AXE if scheme == visit.schemes[0] else COLOURS
                sight.violations += [f"{place}: {finding}" for finding in violations(page, rules)]
        context.close()
        return sight


def note_request(sight, where, url, base):
    if not url.startswith((base, "data:")):
        sight.requests.append(f"{where}: {url} is outside {base}")


def note_message(sight, where, message, visit):
    # Of a document that came with an error code, as it was to, the browser says so.
    if visit.status == 200 or message.location["url"] != visit.base + visit.page:
        sight.messages.append(f"{where}: {message.type}: {message.text}")


def note_response(sight, where, response, visit):
    expected = visit.status if response.url == visit.base + visit.page else 200
    if response.status != (expected if response.url.startswith("http") else response.status):
        sight.messages.append(f"{where}: {response.url} gave {response.status}")


def wait_for(page, expression, argument=None):
    """Waits until an expression holds in a page; Playwright's own way may evaluate text there, which its policy forbids."""
    for _ in range(200):
        if page.evaluate(expression, argument):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"within ten seconds it was never so: {expression}")


def violations(page, rules):
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    for violation in page.evaluate("(options) => axe.run(options)", rules)["violations"]:
        for node in violation["nodes"][:3]:
            summary = " ".join(node.get("failureSummary", "").split())
            yield f"{violation['id']}: {node['html'][:160]}: {summary}"


def start_worker():
    global worker
    worker = Browser()


def look(visit):
    return worker.look(visit)


@cache
def crew():
    return ProcessPoolExecutor(max_workers=max(1, min(4, os.cpu_count() or 1)), initializer=start_worker)


def look_at(visits):
    """One sight for all visits, findings in their order."""
    together = Sight()
    for sight in crew().map(look, visits):
        for name, findings in vars(sight).items():
            getattr(together, name).extend(findings)
    return together
