"""Every HTML and SVG file by the Nu HTML checker, and what it does not ask."""
import checker
import world
from test_pages import Sights

POLICY = ("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
          "base-uri 'none'; form-action 'none'")


class MarkupTests(Sights):
    def test_valid(self):
        """No HTML or SVG file of the whole site has an error"""
        site = world.site()
        self.expect_none(checker.faults([site.files[name] for name in site.files if name.endswith((".html", ".svg"))]))

    def test_policy(self):
        """Every page carries the strict policy: own styles, scripts and images, nothing else"""
        self.expect_none([f"{page.path}: {page.policy}" for page in world.site().pages.values()
                          if page.policy != POLICY])

    def test_no_inline(self):
        """No page has a script or style of its own, an attribute of styles, or one that runs a script"""
        self.expect_none([f"{page.path}, {place}" for page in world.site().pages.values() for place in page.inline])
