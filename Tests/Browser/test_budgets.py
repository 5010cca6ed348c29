"""What a page may weigh, compressed as a server sends it."""
import gzip

import world
from test_pages import Sights

KB = 1000


class BudgetTests(Sights):
    def weight(self, path):
        return len(gzip.compress(world.site().files[path].read_bytes(), 9))

    def test_index(self):
        """The first page is under 60 KB"""
        self.assertLess(self.weight("index.html"), 60 * KB)

    def test_projects(self):
        """No project's page is over 25 KB"""
        paths = [path for path in world.site().pages if path.startswith("projects/") and path != "projects/index.html"]
        self.expect_none([f"{path}: {self.weight(path)} bytes" for path in paths if self.weight(path) >= 25 * KB])

    def test_assets(self):
        """Styles and scripts together are under 30 KB"""
        paths = [path for path in world.site().files if path.startswith("assets/") and path.endswith((".css", ".js"))]
        self.assertLess(sum(map(self.weight, paths)), 30 * KB, f"{[(path, self.weight(path)) for path in paths]}")

    def test_stylesheet(self):
        """The stylesheet is under 20 KiB as it is written"""
        path = world.site().asset("portal.css")
        self.assertLess(world.site().files[path].stat().st_size, 20 * 1024)
