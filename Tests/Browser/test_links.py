"""Every link of every page, without a browser."""
import pages
import world
from test_pages import Sights


class LinkTests(Sights):
    def test_links(self):
        """Every link, fragment and reference by id of every page leads to a file of the site and a place in it"""
        self.expect_none(pages.dead_links(world.site()))

    def test_reached(self):
        """A way of links leads from the first page to every other"""
        self.expect_none(pages.unreached(world.site()))
