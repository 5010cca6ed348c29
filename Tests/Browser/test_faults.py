"""Each check finds the fault that it is there for: in a copy of the site, broken in one place."""
import os
import shutil
import tempfile

import browser
import checker
import pages
import world
from pages import Folder
from test_markup import POLICY
from test_pages import Sights

SCRIPT = "assets/broken.js"


class Broken(Sights):
    """A copy of the site with one page changed."""

    def broken(self, old, new, page="about.html", script=None):
        root = world.work / tempfile.mkdtemp(prefix="broken-", dir=world.work)
        shutil.copytree(world.site().root, root, copy_function=os.link, dirs_exist_ok=True)
        text = (root / page).read_text(encoding="utf-8")
        self.assertIn(old, text)
        (root / page).unlink()
        (root / page).write_text(text.replace(old, new, 1), encoding="utf-8")
        if script:
            (root / SCRIPT).write_text(script, encoding="utf-8")
        self.addCleanup(shutil.rmtree, root)
        return Folder(root)

    def seen(self, folder, page="about.html", **options):
        options = {"schemes": ("light", "dark"), "width": 360} | options
        return browser.look_at([browser.Visit(world.files_base(folder), page, **options)])

    def expect_one(self, findings, *words):
        """Some finding says all of the words."""
        self.assertTrue(any(all(word in finding for word in words) for finding in findings),
                        f"{words} not in {findings}")

    def in_main(self, markup, **options):
        return self.broken("</h1>", "</h1>" + markup, **options)


class SeenFaultTests(Broken):
    def test_violations(self):
        """A picture without a text and words too pale are found, with page, width, scheme and node"""
        icon = world.site().asset("icon.svg")
        pale = f'<img src="{icon}"><div id="pale">说明文字</div>'
        style = '<link rel="stylesheet" href="assets/pale.css"></head>'
        folder = self.broken("</head>", style)
        (folder.root / "assets/pale.css").write_text("#pale { color: #999; background: #aaa }", encoding="utf-8")
        text = (folder.root / "about.html").read_text(encoding="utf-8").replace("</h1>", "</h1>" + pale)
        (folder.root / "about.html").write_text(text, encoding="utf-8")
        found = self.seen(folder).violations
        self.expect_one(found, "about.html at 360 px, light: image-alt", "<img src")
        self.expect_one(found, "about.html at 360 px, dark: color-contrast", 'id="pale"')

    def test_small_target(self):
        """Two buttons too small and too near each other are found, by the rule of WCAG 2.2"""
        folder = self.broken("</head>", '<link rel="stylesheet" href="assets/small.css"></head>')
        style = "#small { display: flex; padding: 60px 0 } #small button { all: unset; width: 9px; height: 9px }"
        (folder.root / "assets/small.css").write_text(style, encoding="utf-8")
        text = (folder.root / "about.html").read_text(encoding="utf-8")
        small = '<div id="small"><button aria-label="a">a</button><button aria-label="b">b</button></div>'
        (folder.root / "about.html").write_text(text.replace("</h1>", "</h1>" + small), encoding="utf-8")
        self.expect_one(self.seen(folder).violations, "target-size")

    def test_wide(self):
        """What does not fit a narrow screen is found, and named"""
        wide = self.seen(self.in_main('<svg width="700" height="9" aria-hidden="true"></svg>'), checked=False).wide
        self.expect_one(wide, "about.html at 360 px, light", "px wide")
        self.expect_one(wide, '<svg width="700"')

    def test_console(self):
        """A word on the console, an exception and a file that is not there are found"""
        tag = f'<script src="{SCRIPT}"></script></head>'
        folder = self.broken("</head>", tag, script="console.log('a word'); throw new Error('an exception')")
        found = self.seen(folder, checked=False).messages
        self.expect_one(found, "log: a word")
        self.expect_one(found, "an exception")
        missing = self.seen(self.broken("</head>", '<script src="assets/nowhere.js"></script></head>'), checked=False)
        self.expect_one(missing.messages, "assets/nowhere.js")

    def test_outside(self):
        """A picture from elsewhere is found, were the policy to let it pass"""
        address = "http://127.0.0.1:9/outside.png"
        folder = self.broken(f'content="{POLICY}"', 'content="img-src *"')
        text = (folder.root / "about.html").read_text(encoding="utf-8")
        picture = f'</h1><img src="{address}" alt="">'
        (folder.root / "about.html").write_text(text.replace("</h1>", picture), encoding="utf-8")
        self.expect_one(self.seen(folder, checked=False).requests, address, "outside")

    def test_scriptless(self):
        """Rows that wait for a script, and a button that does nothing without one, are found"""
        table = "<table><tbody><tr hidden><td>行</td></tr></tbody></table><button>按钮</button>"
        found = self.seen(self.in_main(table), scripts=False, checked=False).unreadable
        self.expect_one(found, "without scripts", "a row is not shown", "<tr hidden")
        self.expect_one(found, "a control does nothing", "<button>")
        hidden = self.seen(self.broken("<main", "<main hidden"), scripts=False, checked=False).unreadable
        self.expect_one(hidden, "no main part")


class ReadFaultTests(Broken):
    def test_links(self):
        """A dead link, a dead fragment, a way out of the folder and a dead reference are found"""
        markup = ('<a href="nowhere.html">a</a><a href="index.html#nowhere">b</a><a href="../out.html">c</a>'
                  '<a href="projects/index.html#nobody=x">e</a><p aria-labelledby="nobody">d</p><img src="https://example.org/a.png" alt="">')
        found = pages.dead_links(self.in_main(markup))
        self.assertEqual(len(found), 6, found)
        for word in ("nowhere.html leads", "of the id nowhere", "../out.html leads", "of the id nobody", "of the id nobody=x", "example.org"):
            self.expect_one(found, "about.html, line", word)

    def test_unreached(self):
        """A page that no other links to is found"""
        folder = self.in_main("")
        shutil.copy(folder.root / "about.html", folder.root / "alone.html")
        self.assertEqual(pages.unreached(Folder(folder.root)), ["alone.html"])

    def test_markup(self):
        """An error of HTML and one of SVG are found, with file and line"""
        folder = self.in_main("</p>")
        chart = folder.root / "charts/bad.svg"
        chart.write_text('<svg xmlns="http://www.w3.org/2000/svg" fil="red"/>', encoding="utf-8")
        found = checker.faults([folder.root / "about.html", chart])
        self.expect_one(found, "about.html:", "No “p” element in scope")
        self.expect_one(found, "charts/bad.svg:", "fil")

    def test_inline(self):
        """A style attribute, a script in the page and one in an attribute are found"""
        found = self.in_main('<p style="color: red">a</p><script>1</script><p onclick="1">b</p><style>b{}</style>')
        self.assertEqual(len(found.pages["about.html"].inline), 4)
        self.assertEqual(self.broken("default-src 'none'", "default-src *").pages["about.html"].policy[:13], "default-src *")
