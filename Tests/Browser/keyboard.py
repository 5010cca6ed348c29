"""Pages as someone finds them who has no mouse."""
import browser

STEPS = 60

# Of the element that has the focus: what it is, and why nobody could see that it has it; null at the page's end.
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e), box = e.getBoundingClientRect(), faults = [];
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!ring && style.boxShadow === "none") faults.push("nothing shows that it has the focus");
  if (box.width < 1 || box.height < 1) faults.push("it has no size");
  if (box.right < 1 || box.bottom < 1 || box.left > innerWidth || box.top > innerHeight) faults.push("it is off the screen");
  return { id: e.id, href: e.getAttribute("href"), node: e.outerHTML.slice(0, 160), faults };
}"""


def walk(visit):
    """The stops of the Tab key from the top of a page, STEPS at most; then where the skip link leads."""
    context = browser.worker.program.new_context(
        viewport={"width": visit.width, "height": browser.HEIGHT}, color_scheme=visit.schemes[0])
    page = context.new_page()
    page.goto(visit.base + visit.page)
    stops = []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        stops.append(stop)
    page.goto(visit.base + visit.page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    inside = page.evaluate("document.activeElement === document.querySelector('main')")
    context.close()
    return visit, stops, inside


def faults(visits):
    for visit, stops, inside in browser.crew().map(walk, visits):
        where = f"{visit.page} at {visit.width} px, {visit.schemes[0]}"
        if not stops or stops[0]["href"] != "#main" or not inside:
            yield f"{where}: the first stop is no link that skips to the main part: {stops[:1]}"
        if len(stops) < 5:
            yield f"{where}: Tab stops {len(stops)} times only"
        for stop in stops:
            for fault in stop["faults"]:
                yield f"{where}: {fault}: {stop['node']}"
