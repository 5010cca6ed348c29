"""Pages on paper, as PDFs that the browser makes and poppler reads."""
import re
import subprocess
import tempfile
from pathlib import Path

import browser
import world
from test_pages import Sights

A4 = (595, 842)
SHEETS = {"A0": (2384, 3370), "A1": (1684, 2384), "A2": (1191, 1684), "A3": (842, 1191)}
REPORT, BULLETIN, PROJECT = "reports/2022-12.html", "bulletins/2023-02.html", "projects/KP2022-031.html"


class Paper:
    """A PDF: its pages' sizes in points, and their text."""

    def __init__(self, path):
        self.path = path
        about = subprocess.run(["pdfinfo", "-l", "9999", path], capture_output=True, text=True, check=True).stdout
        sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", about)
        self.sizes = [(round(float(width)), round(float(height))) for width, height in sizes]
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        self.texts = text.split("\f")[:-1]


class PrintTests(Sights):
    @classmethod
    def setUpClass(cls):
        cls.browser = browser.Browser()
        cls.folder = Path(tempfile.mkdtemp(prefix="print-", dir=world.work))
        cls.page = cls.browser.program.new_page()
        # As wide as A4 within its margins, and as a printer has it.
        cls.paged = cls.browser.program.new_page(viewport={"width": 672, "height": 900})
        cls.paged.emulate_media(media="print")
        cls.papers = {}

    @classmethod
    def tearDownClass(cls):
        cls.browser.program.close()
        cls.browser.driver.stop()

    def printed(self, path):
        if path not in self.papers:
            self.page.goto(world.files_base(world.site()) + path)
            target = self.folder / (re.sub(r"\W", "-", path) + ".pdf")
            self.page.pdf(path=str(target), prefer_css_page_size=True)
            self.papers[path] = Paper(target)
        return self.papers[path]

    def test_paper(self):
        """A report, a bulletin, a project's sheet and the first page come on A4, each page with its number"""
        for path in (REPORT, BULLETIN, PROJECT, "index.html"):
            paper = self.printed(path)
            self.assertEqual(set(paper.sizes), {A4}, path)
            for number, text in enumerate(paper.texts, 1):
                self.assertRegex(text.rstrip().splitlines()[-1], rf"^\s*— ?{number} ?—$", f"{path}, page {number}")

    def test_navigation(self):
        """Nothing to click on is printed"""
        for path in (REPORT, PROJECT, "index.html", "projects/index.html"):
            text = "".join(self.printed(path).texts)
            found = [word for word in ("按时报送 · 滞后项目", "下一个", "上一期", "清除筛选", "下载图", "外观") if word in text]
            self.assertEqual(found, [], path)

    def test_heads(self):
        """A table that runs on has its head on every page"""
        paper = self.printed("projects/index.html")
        self.assertGreater(len(paper.texts), 3)
        for number, text in enumerate(paper.texts, 1):
            rows = len(re.findall(r"\d%", text))
            if rows:
                self.assertEqual(text.count("比时间进度"), 1, f"page {number}")

    def test_headings(self):
        """No heading is the last of a page, and no chart is cut by its end"""
        for path in (REPORT, PROJECT, "index.html", "tiers/local.html", "approvals/index.html"):
            paper = self.printed(path)
            self.page.goto(world.files_base(world.site()) + path)
            headings = {text.strip() for text in self.page.locator("main :is(h2, h3, caption)").all_inner_texts()}
            for number, text in enumerate(paper.texts, 1):
                lines = [line.strip() for line in text.rstrip().splitlines() if line.strip()][:-1]
                self.assertNotIn(lines[-1], headings, f"{path}, page {number}")

    def test_charts_whole(self):
        """Every chart is lower than a page and asked to stay in one piece"""
        for path in (REPORT, PROJECT, "index.html", "tiers/local.html"):
            self.paged.goto(world.files_base(world.site()) + path)
            figures = self.paged.locator("figure").evaluate_all(
                "(all) => all.map((e) => [e.getBoundingClientRect().height, getComputedStyle(e).breakInside])")
            self.assertTrue(figures, path)
            for height, rule in figures:
                self.assertLess(height, 900, path)
                self.assertEqual(rule, "avoid", path)

    def test_wall_charts(self):
        """The page of the wall chart prints on A3, and each sheet fills one page of the paper that its link names"""
        self.assertEqual(set(self.printed("wall-chart.html").sizes), {(1191, 842)})
        page = self.page
        page.goto(world.files_base(world.site()) + "wall-chart.html")
        links = page.locator('main a[href$=".svg"]').evaluate_all("(all) => all.map((a) => [a.getAttribute('href'), a.textContent])")
        self.assertGreater(len(links), 1)
        for name, label in links:
            sheet = SHEETS[re.search(r"A\d", label)[0]]
            page.goto(world.files_base(world.site()) + name)
            width, height = page.evaluate("['width', 'height'].map((side) => document.documentElement.getAttribute(side))")
            page.pdf(path=str(self.folder / "sheet.pdf"), width=width, height=height)
            sizes = Paper(self.folder / "sheet.pdf").sizes
            self.assertEqual(len(sizes), 1, name)
            for got, wanted in zip(sorted(sizes[0]), sheet):
                self.assertAlmostEqual(got, wanted, delta=3, msg=f"{name}: {label}")

    def test_without_colour(self):
        """On a printer without colour ahead, behind and seriously behind are still told apart"""
        self.paged.goto(world.files_base(world.site()) + "index.html")
        greys = self.paged.locator(".distribution").last.evaluate("""(chart) => {
          const grey = (color) => {
            const [r, g, b] = color.match(/[\\d.]+/g).map((v) => v / 255)
              .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          return Object.fromEntries(["ahead", "gap-behind", "behind", "track"].map((name) => {
            const part = [...chart.querySelectorAll("rect." + name)].pop();
            return [name, part ? grey(getComputedStyle(part).fill) : null];
          }));
        }""")
        ordered = [greys[name] for name in ("behind", "ahead", "gap-behind")]
        for dark, light in zip(ordered, ordered[1:]):
            self.assertGreater((light + 0.05) / (dark + 0.05), 2.5, f"{greys}")
        self.assertGreater((greys["track"] + 0.05) / (greys["ahead"] + 0.05), 2.5, f"{greys}")
