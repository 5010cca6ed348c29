"""Every page by keyboard alone."""
import keyboard
import kinds
import world
from browser import Visit
from test_faults import Broken
from test_pages import Sights


class KeyboardTests(Sights):
    def test_focus(self):
        """On every kind of page Tab leads first to the main part's link, and always to something that shows it"""
        first = [paths[0] for paths in kinds.representatives(world.site().pages).values()]
        base = world.files_base(world.site())
        schemes = {360: ("light",), 1280: ("dark",)}
        self.expect_none(list(keyboard.faults([Visit(base, page, width, schemes[width])
                                               for page in first for width in world.WIDTHS])))


class KeyboardFaultTests(Broken):
    def test_focus(self):
        """A page that hides where the focus is, or has no link to skip to its main part, is found"""
        folder = self.broken("</head>", '<link rel="stylesheet" href="assets/blind.css"></head>')
        (folder.root / "assets/blind.css").write_text("* { outline: none !important }", encoding="utf-8")
        found = list(keyboard.faults([Visit(world.files_base(folder), "about.html", 360)]))
        self.expect_one(found, "about.html at 360 px, light: nothing shows that it has the focus", "<a")
        lost = self.broken('href="#main"', 'href="#nowhere"')
        self.expect_one(list(keyboard.faults([Visit(world.files_base(lost), "about.html", 360)])), "no link that skips")
