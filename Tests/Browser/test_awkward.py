"""A site of four files, in English, with names that no line can break."""
import browser
import checker
import content
import pages
import world
from pages import Folder
from test_pages import Sights


class AwkwardTests(Sights):
    @classmethod
    def setUpClass(cls):
        records = content.write(world.work / "awkward")
        cls.site = Folder(world.build(records, world.work / "awkward-site"))
        base = world.files_base(cls.site)
        cls.sight = browser.look_at(
            [browser.Visit(base, page, 360) for page in cls.site.pages]
            + [browser.Visit(base, page, 1280, ("light",), checked=False) for page in cls.site.pages])

    def test_awkward(self):
        """Its names are as awkward as said, and all of its pages are in English"""
        self.assertEqual((len(content.WORD), len(content.NAME), len(content.FILES)), (120, 60, 4))
        self.assertIn(content.WORD, self.site.pages["index.html"].text)
        for page in self.site.pages.values():
            self.assertIn('<html lang="en">', page.text, page.path)

    def test_narrow(self):
        """No page of it is wider than the screen"""
        self.expect_none(self.sight.wide)

    def test_accessible(self):
        """No page of it violates WCAG, and none says a word on the console"""
        self.expect_none(self.sight.violations + self.sight.messages + self.sight.requests)

    def test_valid(self):
        """No file of it has an error, and every link leads somewhere"""
        files = [path for name, path in self.site.files.items() if name.endswith((".html", ".svg"))]
        self.expect_none(checker.faults(files) + pages.dead_links(self.site) + pages.unreached(self.site))
