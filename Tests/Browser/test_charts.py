"""A chart's values by pointer, by finger and by arrow keys, and the same in the table beside it."""
import re

import browser
import world
from test_pages import Sights

CURVE = "figure > .wide"


class ChartTests(Sights):
    @classmethod
    def setUpClass(cls):
        cls.browser = browser.Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.program.close()
        cls.browser.driver.stop()

    def open(self, path, **options):
        context = self.browser.program.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto(world.files_base(world.site()) + path)
        return page

    def test_keys(self):
        """Arrow keys, Home and End go from value to value, Escape hides it, and each is spoken once"""
        page = self.open("index.html")
        chart = page.locator(CURVE).first
        tip = chart.locator("[role=status]")
        page.locator("main").focus()
        for _ in range(40):
            if chart.evaluate("(e) => e === document.activeElement"):
                break
            page.keyboard.press("Tab")
        self.assertTrue(chart.evaluate("(e) => e === document.activeElement"), "the chart is reached by Tab")
        self.assertRegex(tip.inner_text(), "^12月底 ")
        said = []
        for key in ("Home", "ArrowRight", "ArrowLeft", "ArrowLeft", "End"):
            page.keyboard.press(key)
            said.append(tip.inner_text().split()[0])
        self.assertEqual(said, ["1月底", "2月底", "1月底", "1月底", "12月底"])
        self.assertEqual(tip.get_attribute("aria-live"), "polite")
        page.keyboard.press("Escape")
        self.assertEqual(tip.inner_text(), "")
        self.assertRegex(chart.get_attribute("aria-label"), "完成率.*方向键")

    def test_same_as_table(self):
        """Every value said on a chart stands in the row of its month in the table beside it"""
        for path, row in (("index.html", "td:nth-child(2)"), ("tiers/local.html", "td:nth-child(2)")):
            page = self.open(path)
            for part in page.locator(".beside").all():
                chart, tip = part.locator("figure > .wide"), part.locator("figure > .wide [role=status]")
                values = part.locator(f"table tbody tr {row}").all_inner_texts()
                months = part.locator("table tbody tr th").all_inner_texts()
                self.assertEqual(len(months), 12, path)
                chart.focus()
                page.keyboard.press("Home")
                for month, value in zip(months, values):
                    said = tip.inner_text()
                    self.assertTrue(said.startswith(month), f"{path}: {said} is not of {month}")
                    self.assertIn(value, re.findall(r"[\d.,]+%?", said), f"{path}: {said} is not {value}")
                    page.keyboard.press("ArrowRight")

    def test_pointer(self):
        """Under the pointer the nearest month's value is shown, and gone with the pointer"""
        page = self.open("index.html")
        chart = page.locator(CURVE).first
        chart.scroll_into_view_if_needed()
        tip = chart.locator("[role=status]")
        points = chart.locator("svg .point circle")
        for place in (0, 5, 11):
            box = points.nth(place).bounding_box()
            page.mouse.move(box["x"] + box["width"] / 2 + 3, box["y"] - 20)
            self.assertTrue(tip.inner_text().startswith(f"{place + 1}月底"), tip.inner_text())
        page.mouse.move(5, 5)
        self.assertEqual(tip.inner_text(), "")

    def test_finger(self):
        """A tap shows a value, and nothing of it leaves a screen of 360 px"""
        page = self.open("tiers/local.html", viewport={"width": 360, "height": 800}, has_touch=True, is_mobile=True)
        for chart in page.locator("figure > .narrow").all():
            marks = chart.locator("svg .point circle, svg rect.bar")
            for mark in (marks.first, marks.last):
                mark.scroll_into_view_if_needed()
                box = mark.bounding_box()
                page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
                tip = chart.locator("[role=status]")
                self.assertRegex(tip.inner_text(), r"\d")
                place = tip.bounding_box()
                self.assertGreaterEqual(place["x"], 0)
                self.assertLessEqual(place["x"] + place["width"], 360)
        self.assertEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
