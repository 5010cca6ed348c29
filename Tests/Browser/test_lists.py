"""The list of projects: filtered, searched, sorted, kept in the address, and over several pages."""
import json
import re
import subprocess
from fractions import Fraction
from functools import cache

import browser
import search_oracle
import world
from pages import Folder
from test_search import Searching

LIST = "projects/index.html"

SHOWN = """() => [...document.querySelectorAll("#project-table tbody tr")].filter((row) => !row.hidden).map((row) =>
  decodeURIComponent(row.querySelector("a").href).replace(/.*\\/|\\.html$/g, ""))"""

ROWS = """() => [...document.querySelectorAll("#project-table tbody tr")].map((row) => {
  const copy = row.cloneNode(true);
  for (const link of copy.querySelectorAll("a")) link.setAttribute("href", row.querySelector("a").href);
  return copy.innerHTML.replace(/>\\s+</g, "><").replace(/\\s+/g, " ").trim();
})"""


def rounded(value, decimals=1):
    """A number as pages write it: half away from zero, thousands with commas."""
    scaled = abs(value) * 10**decimals
    digits = str(int(scaled + Fraction(1, 2))).rjust(decimals + 1, "0")
    return f"{int(digits[:-decimals]):,}.{digits[-decimals:]}"


def sentence(group):
    """What the page says of a group of figures.json."""
    yi = {name: rounded(Fraction(group[name], 10**8)) for name in ("total", "annual", "completed")}
    rate = rounded(Fraction(group["completed"] * 100, group["annual"])) + "%" if group["annual"] else "—"
    return (f"{group['projects']:,}项，总投资{yi['total']}亿元，年度计划{yi['annual']}亿元，"
            f"累计完成{yi['completed']}亿元，完成率{rate}")


@cache
def figures(folder):
    return json.loads(folder.files["data/figures.json"].read_text(encoding="utf-8"))


@cache
def large():
    """A site whose list has three pages."""
    content = world.work / "large-content"
    subprocess.run([str(world.portal), "sample", str(content), "--projects", "1040", "--months", "2"], check=True,
                   capture_output=True)
    return Folder(world.build(content, world.work / "large"))


class ListTests(Searching):
    def tally(self, page):
        return page.text_content("#project-tally")

    def choose(self, page, **choices):
        for name, value in choices.items():
            page.select_option(f".filter [name={name}]", value)

    def test_sums(self):
        """Count and sums of every tier, domain, sector, town and unit are those of figures.json, to the last digit"""
        page = self.open(LIST)
        facts = figures(world.site())
        sectors = [sector for domain in facts["domains"] for sector in domain["sectors"]]
        for key, groups, value in [("tier", facts["tiers"], "id"), ("domain", facts["domains"], "name"),
                                   ("sector", sectors, "name")]:
            for group in groups:
                self.choose(page, **{key: group[value]})
                self.assertTrue(self.tally(page).startswith(sentence(group)), f"{group[value]}: {self.tally(page)}")
            self.choose(page, **{key: ""})
        for key in ("unit", "town", "pace", "status"):
            for value in page.eval_on_selector_all(f".filter [name={key}] option", "all => all.map((one) => one.value)"):
                self.choose(page, **{key: value})
                shown = set(page.evaluate(SHOWN))
                formal = [project for project in facts["projects"]
                          if project["id"] in shown and project["category"] == "正式"]
                group = {name: sum(project[name] for project in formal) for name in ("total", "annual", "completed")}
                self.assertTrue(self.tally(page).startswith(sentence({**group, "projects": len(formal)})), value)
            self.choose(page, **{key: ""})

    def test_together(self):
        """Filters and search hold together, and what they leave is what the records say"""
        page = self.open(LIST)
        facts = figures(world.site())
        year, month, _ = map(int, facts["asOf"].split("-"))
        projects = search_oracle.projects(world.ROOT / "content", year, month)
        listed = {project["id"] for project in facts["projects"]}
        self.choose(page, sector="水利工程", pace="behind")
        slow = {project["id"] for project in facts["projects"] if project["sector"] == "水利工程"
                and project["pace"] in ("behind", "seriouslyBehind")}
        self.assertEqual(set(page.evaluate(SHOWN)), slow)
        self.choose(page, sector="", pace="")
        for query in ("zhangsha", "护坡", "市水利局", "kp2022-02"):
            page.fill(".filter [name=q]", query)
            browser.wait_for(page, "document.querySelectorAll('script[src*=\"/search/texts\"]').length > 0")
            page.wait_for_timeout(100)
            wanted = {name for name in listed if search_oracle.rank(projects[name], query) is not None}
            self.assertEqual(set(page.evaluate(SHOWN)), wanted, query)

    def test_address(self):
        """The address has filter, search and order: who is sent it sees the same list, and the way back undoes a step"""
        page = self.open(LIST)
        whole = page.evaluate(SHOWN)
        self.choose(page, town="长沙街道")
        page.click("th[data-key=annual] button")
        page.fill(".filter [name=q]", "kp")
        page.wait_for_timeout(300)
        shown = page.evaluate(SHOWN)
        self.assertTrue(1 < len(shown) < len(whole))
        self.assertRegex(page.url, r"\?.*q=kp")
        other = self.open(page.url.split("/public/")[-1].split(str(world.site().root))[-1].lstrip("/"))
        other.wait_for_timeout(500)
        self.assertEqual(other.evaluate(SHOWN), shown)
        self.assertEqual(other.input_value(".filter [name=town]"), "长沙街道")
        self.assertEqual(other.get_attribute("th[data-key=annual]", "aria-sort"), "descending")
        self.assertEqual(self.tally(other), self.tally(page))
        page.go_back()
        self.assertIsNone(page.get_attribute("th[data-key=annual]", "aria-sort"))
        page.go_back()
        page.wait_for_timeout(100)
        self.assertEqual(page.evaluate(SHOWN), whole)

    def test_reset(self):
        """Clearing the filters gives the whole list again"""
        page = self.open(LIST + "?town=%E9%95%BF%E6%B2%99%E8%A1%97%E9%81%93&pace=behind")
        self.assertLess(len(page.evaluate(SHOWN)), 60)
        page.click(".filter [type=reset]")
        self.assertEqual(len(page.evaluate(SHOWN)), len(figures(world.site())["projects"]))
        self.assertNotIn("?", page.url)

    def test_sort(self):
        """Every column sorts both ways, says so, and puts what has no value last"""
        page = self.open(LIST)
        for key in page.eval_on_selector_all("#project-table th[data-key]", "all => all.map((one) => one.dataset.key)"):
            orders = []
            for _ in range(2):
                page.click(f"#project-table th[data-key={key}] button")
                orders.append((page.get_attribute(f"th[data-key={key}]", "aria-sort"), page.evaluate(SHOWN)))
                self.assertEqual(page.locator("#project-table [aria-sort]").count(), 1)
            self.assertEqual({order for order, _ in orders}, {"ascending", "descending"}, key)
            self.assertNotEqual(orders[0][1], orders[1][1], key)
            if key in ("total", "annual", "completed"):
                amounts = {project["id"]: project[key] for project in figures(world.site())["projects"]}
                for order, ids in orders:
                    values = [amounts[name] for name in ids]
                    self.assertEqual(values, sorted(values, reverse=order == "descending"), key)

    def test_other_tables(self):
        """The tables of tiers, units, sectors and towns are sorted too, and their state is in the address"""
        for path in ("tiers/municipal.html", "units/index.html", "sectors/1.html", "towns/T02.html", "problems/index.html"):
            page = self.open(path)
            table = page.locator("table[data-sortable]").first
            head = table.locator("th[data-key]").first
            before = table.inner_text()
            head.locator("button").click()
            head.locator("button").click()
            self.assertIsNotNone(head.get_attribute("aria-sort"), path)
            self.assertNotEqual(table.inner_text(), before, path)
            self.assertIn("sort=", page.url, path)
            page.go_back()
            page.go_back()
            page.wait_for_timeout(100)
            self.assertEqual(table.inner_text(), before, f"{path}: the page's own order comes back")


class PagedTests(Searching):
    def test_scriptless(self):
        """Without scripts every project is on one of the pages, and each leads to the others"""
        ids = []
        for path in (LIST, "projects/page-2.html", "projects/page-3.html"):
            page = self.open(path, large().root, java_script_enabled=False)
            ids += page.evaluate(SHOWN)
            self.assertEqual(page.locator(".pages [aria-current=page]").count(), 1)
            self.assertGreaterEqual(page.locator(".pages a").count(), 4)
        self.assertEqual(ids, [project["id"] for project in figures(large())["projects"]])

    def test_rows(self):
        """A row that the browser makes from the index is the row that the program made"""
        own = []
        for path in (LIST, "projects/page-2.html", "projects/page-3.html"):
            own += self.open(path, large().root).evaluate(ROWS)
        made = []
        for number in (1, 2, 3):
            page = self.open(f"{LIST}?sort=name&page={number}", large().root)
            page.wait_for_selector(f".pages [aria-current] >> text='{number}'")
            made += page.evaluate(ROWS)
        self.assertEqual(len(own), len(figures(large())["projects"]))
        self.expect_none([f"{one}\n{other}" for one, other in zip(sorted(own), sorted(made)) if one != other])

    def test_across(self):
        """Filter, sums and order go over all pages"""
        page = self.open("projects/page-2.html", large().root)
        facts = figures(large())
        for sector in facts["domains"][0]["sectors"][:3]:
            page.select_option(".filter [name=sector]", sector["name"])
            browser.wait_for(page, "(name) => document.querySelector('#project-tally').textContent.startsWith(name)",
                             f"{sector['projects']:,}项")
            self.assertTrue(page.text_content("#project-tally").startswith(sentence(sector)))
        page.click(".filter [type=reset]")
        page.click("th[data-key=annual] button")
        page.wait_for_selector("th[data-key=annual][aria-sort=descending]")
        amounts = {project["id"]: project["annual"] for project in facts["projects"]}
        shown = page.evaluate(SHOWN)
        self.assertEqual([amounts[name] for name in shown], sorted(amounts.values(), reverse=True)[:500])
        page.click(".pages >> text='3'")
        page.wait_for_selector(".pages [aria-current] >> text='3'")
        self.assertEqual(len(page.evaluate(SHOWN)), len(amounts) - 1000)
        self.assertRegex(page.url, r"[?&]page=3")
        page.go_back()
        page.wait_for_selector(".pages [aria-current] >> text='1'")
        self.assertEqual(page.evaluate(SHOWN), shown)

    def test_search(self):
        """The search of the list goes over all pages"""
        page = self.open(LIST, large().root)
        last = figures(large())["projects"][-1]
        page.fill(".filter [name=q]", last["id"])
        browser.wait_for(page, "document.querySelectorAll('#project-table tbody tr').length === 1")
        self.assertEqual(page.evaluate(SHOWN), [last["id"]])
