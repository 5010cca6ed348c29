"""Every kind of page in a real browser."""
import unittest

import browser
import kinds
import world


class Sights(unittest.TestCase):
    maxDiff = None

    def expect_none(self, findings):
        """Fails with the findings, the first of them in full."""
        if findings:
            self.fail(f"{len(findings)} found:\n" + "\n".join(findings[:20]))


class PageTests(Sights):
    def test_kinds(self):
        """Every page is of one kind, every kind has a template, and every kind is in the sample"""
        for path in world.site().pages:
            self.assertEqual(len(kinds.kinds_of(path)), 1, f"{path} is of the kinds {kinds.kinds_of(path)}")
        names = [path.name for path in (world.ROOT / "site-templates").glob("*.mustache")]
        templates = {name.removesuffix(".mustache") for name in names if name.count(".") == 1}
        self.assertEqual(templates, set(kinds.KINDS))
        self.assertEqual(set(kinds.representatives(world.site().pages)), set(kinds.KINDS))

    def test_states(self):
        """The pages looked at hold every element, class, attribute and named state of all pages"""
        pages = world.site().pages
        of_all = set().union(*(page.features for page in pages.values()))
        self.assertEqual(of_all, set().union(*(pages[path].features for path in world.chosen())))
        for kind, states in kinds.STATES.items():
            for state in states:
                self.assertTrue(any(state in pages[path].text for path in world.chosen()), f"no {kind} says {state}")

    def test_accessible(self):
        """No page violates WCAG 2.0 to 2.2, A and AA, as far as axe-core sees, narrow or wide, light or dark"""
        self.expect_none(world.seen("disk").violations)

    def test_silent(self):
        """No page says a word on the console, and all that it loads is there"""
        self.expect_none(world.seen("disk").messages)

    def test_contained(self):
        """No page asks for anything outside the site's folder"""
        self.expect_none(world.seen("disk").requests)

    def test_narrow(self):
        """No page is wider than the screen, at 360 px and at 1280 px"""
        self.expect_none(world.seen("disk").wide)


class ServedTests(Sights):
    def test_server(self):
        """From nginx, below a path, the same pages are as silent, as narrow and as contained"""
        sight = world.seen("server")
        self.expect_none(sight.messages + sight.requests + sight.wide)


class ScriptlessTests(Sights):
    def test_readable(self):
        """Without scripts every row and all text are there, and no control that would do nothing"""
        self.expect_none(world.seen("scriptless").unreadable)

    def test_silent(self):
        """Without scripts the same pages are as silent, as narrow and as contained"""
        sight = world.seen("scriptless")
        self.expect_none(sight.messages + sight.requests + sight.wide)


class DrawingTests(Sights):
    def test_drawings(self):
        """A chart that stands alone opens from the disk and from nginx without a word on the console"""
        charts = [path for path in world.site().files if path.endswith(".svg")]
        self.assertTrue(charts)
        bases = [world.files_base(world.site()), world.plain_server().base]
        visits = [browser.Visit(base, path, 1280, ("light",), checked=False) for base in bases for path in charts]
        sight = browser.look_at(visits)
        self.expect_none(sight.messages + sight.requests)
