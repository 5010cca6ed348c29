"""nginx with the configuration in deploy/, and what it answers."""
import gzip
import os

import world
from test_markup import POLICY
from test_pages import Sights

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".png": "image/png",
}
FOREVER = "public, max-age=31536000, immutable"


class ServerTests(Sights):
    @classmethod
    def setUpClass(cls):
        cls.server = world.server()
        cls.folder = world.compressed()

    def expect_missing(self, answer, name):
        self.assertEqual(answer.status, 404, f"{name}: {answer.status} {answer.headers}")

    def test_every_file(self):
        """Every file of the site is served whole, with its type, and texts with their character set"""
        for path, file in self.folder.files.items():
            if path.startswith(("404", ".")) or path.endswith((".gz", ".br")):
                continue
            answer = self.server.ask(path)
            self.assertEqual(answer.status, 200, path)
            self.assertEqual(answer.body, file.read_bytes(), path)
            self.assertEqual(answer.headers["Content-Type"], TYPES[file.suffix], path)

    def test_other_types(self):
        """Markdown, XML and spreadsheets have their types too, and an unknown one is a download"""
        (self.folder.root / "note.md").write_text("#", encoding="utf-8")
        (self.folder.root / "map.xml").write_text("<a/>", encoding="utf-8")
        (self.folder.root / "what.ever").write_text("x", encoding="utf-8")
        for path, kind in [("note.md", "text/markdown; charset=utf-8"), ("map.xml", "application/xml; charset=utf-8"),
                           ("what.ever", "application/octet-stream")]:
            self.assertEqual(self.server.ask(path).headers["Content-Type"], kind, path)

    def test_index(self):
        """A folder's address is its index, and without the slash leads to it on the address it was asked at"""
        self.assertEqual(self.server.ask("").body, self.folder.files["index.html"].read_bytes())
        self.assertEqual(self.server.ask("units/").body, self.folder.files["units/index.html"].read_bytes())
        for asked, target in [("/portal", "/portal/"), ("/portal/units", "/portal/units/")]:
            answer = self.server.ask_raw(asked)
            self.assertEqual((answer.status, answer.headers["Location"]), (301, target))

    def test_packed_all(self):
        """Every text over 1 KB stands packed in both forms beside itself"""
        texts = (".html", ".css", ".js", ".svg", ".json", ".csv", ".atom", ".xml", ".txt", ".md")
        large = [path for path, file in world.site().files.items()
                 if path.endswith(texts) and not path.startswith(".") and file.stat().st_size > 1024]
        self.assertGreater(len(large), 300)
        self.expect_none([path + form for path in large for form in (".gz", ".br")
                          if path + form not in self.folder.files])

    def test_packed(self):
        """To a browser that takes gzip the build's .gz goes as it is, and caches are told of the difference"""
        for path in ("index.html", self.folder.asset("portal.css"), "data/figures.json", "wall-chart.svg"):
            answer = self.server.ask(path, Accept_Encoding="gzip, deflate")
            self.assertEqual(answer.headers["Content-Encoding"], "gzip", path)
            self.assertEqual(answer.body, self.folder.files[path + ".gz"].read_bytes(), path)
            self.assertEqual(gzip.decompress(answer.body), self.folder.files[path].read_bytes(), path)
            self.assertEqual(answer.headers["Vary"], "Accept-Encoding", path)
            self.assertEqual(self.server.ask(path).headers["Vary"], "Accept-Encoding", path)
            self.assertEqual(answer.headers["Content-Type"], self.server.ask(path).headers["Content-Type"], path)

    def test_brotli(self):
        """To a browser that takes brotli the build's .br goes as it is, where nginx has the module"""
        answer = self.server.ask("index.html", Accept_Encoding="gzip, deflate, br")
        expected = "br" if self.server.has_brotli else "gzip"
        self.assertEqual(answer.headers["Content-Encoding"], expected)
        packed = "index.html.br" if self.server.has_brotli else "index.html.gz"
        self.assertEqual(answer.body, self.folder.files[packed].read_bytes())

    def test_caching(self):
        """A fingerprinted file is kept for a year, and all else is asked about again"""
        for path in ("portal.css", "portal.js", "bulletin.css", "icon.svg"):
            answer = self.server.ask(self.folder.asset(path))
            self.assertEqual(answer.headers.get_all("Cache-Control"), [FOREVER], path)
        for path in ("", "index.html", "projects/index.html", "data/figures.json", "wall-chart.svg", "nowhere.html",
                     "assets/portal.00000000.css"):
            self.assertEqual(self.server.ask(path).headers.get_all("Cache-Control"), ["no-cache"], path)

    def test_revalidation(self):
        """What a browser still has costs one 304 without a body, by its tag or by its time, packed or not"""
        for encoding in ("identity", "gzip"):
            first = self.server.ask("index.html", Accept_Encoding=encoding)
            for condition in ({"If_None_Match": first.headers["ETag"]},
                              {"If_Modified_Since": first.headers["Last-Modified"]}):
                again = self.server.ask("index.html", Accept_Encoding=encoding, **condition)
                self.assertEqual((again.status, again.body), (304, b""), f"{encoding}, {condition}")
                self.assertEqual(again.headers["Cache-Control"], "no-cache")
            changed = self.server.ask("index.html", Accept_Encoding=encoding, If_None_Match='"other"')
            self.assertEqual(changed.status, 200)

    def test_policy(self):
        """Every answer carries the policy that the pages carry themselves, and says that its type is meant"""
        for path in ("", "index.html", "data/figures.json", "wall-chart.svg", "nowhere", "a/b/c/d/e/f"):
            headers = self.server.ask(path).headers
            self.assertEqual(headers.get_all("X-Content-Type-Options"), ["nosniff"], path)
            self.assertEqual(headers.get_all("Content-Security-Policy"), [POLICY], path)
        self.assertNotIn("/", self.server.ask("").headers["Server"])

    def test_missing(self):
        """A dead link at any depth gives the site's own page with the code 404, at its own address"""
        for path, page in [("nowhere", "404.html"), ("projects/KP9999-999.html", "404/1.html"),
                           ("a/b/c.png", "404/1/2.html"), ("a/b/c/d?e=/f", "404/1/2/3.html"),
                           ("assets/", "404/1.html"), ("a%2Fb", "404.html"), ("404.html", "404.html")]:
            answer = self.server.ask(path)
            self.expect_missing(answer, path)
            self.assertEqual(answer.body, self.folder.files[page].read_bytes(), path)
            self.assertEqual(answer.headers["Content-Type"], TYPES[".html"], path)
        far = self.server.ask("a/b/c/d/e.html")
        self.expect_missing(far, "far")
        self.assertIn(b'href="/portal/"', far.body)

    def test_no_listing(self):
        """No folder is listed: one without an index is as good as none"""
        for path in ("assets/", "charts/", "data/tables/", "404/", "projects/KP2022-001/"):
            self.assertTrue((self.folder.root / path).is_dir(), path)
            self.expect_missing(self.server.ask(path), path)

    def test_hidden(self):
        """Dot-files and packed files have no address of their own; .well-known/ has"""
        (self.folder.root / ".well-known").mkdir()
        (self.folder.root / ".well-known/security.txt").write_text("Contact:", encoding="utf-8")
        (self.folder.root / "units/.htaccess").write_text("x", encoding="utf-8")
        for path in (".portal", "units/.htaccess", "%2eportal", "units/%2Ehtaccess", "index.html.gz", "index.html.br"):
            self.expect_missing(self.server.ask(path), path)
        self.assertTrue((self.folder.root / ".portal").exists())
        self.assertEqual(self.server.ask(".well-known/security.txt").status, 200)

    def test_no_way_out(self):
        """No path leaves the folder: by dots, plain or encoded, through a name's end, or by a symbolic link"""
        root = self.folder.root
        (root.parent / "compressed-secret.txt").write_text("secret", encoding="utf-8")
        (root.parent / "secret.txt").write_text("secret", encoding="utf-8")
        os.symlink(root.parent / "secret.txt", root / "link.txt")
        os.symlink(root.parent, root / "up")
        os.symlink("index.html", root / "inside.html")
        paths = ["../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "%2e%2e%2fsecret.txt", "units/../../secret.txt",
                 "units/%2e%2e/%2e%2e/secret.txt", "..\\secret.txt", "..%5csecret.txt", "%252e%252e/secret.txt",
                 "..;/secret.txt", "./../secret.txt", "//../secret.txt", "link.txt", "up/secret.txt", "inside.html",
                 "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "units/%00/../../secret.txt", "..%c0%afsecret.txt"]
        targets = [f"/portal/{path}" for path in paths]
        targets += ["/portal../secret.txt", "/portal-secret.txt", "/portal%2e%2e/secret.txt", "/../secret.txt"]
        for target in targets:
            answer = self.server.ask_raw(target)
            self.assertIn(answer.status, (400, 404), target)
            self.assertNotIn(b"secret", answer.body.replace(b"secret.txt", b""), target)

    def test_methods(self):
        """Nothing can be sent: only GET and HEAD are answered"""
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            self.assertEqual(self.server.ask("index.html", method=method).status, 405, method)
        self.assertEqual(self.server.ask("index.html", method="HEAD").status, 200)

    def test_own_address(self):
        """On an address of its own, at /, the same configuration serves the site and its page for dead links"""
        server = world.serve(self.folder.root, "/")
        self.assertEqual(server.ask("").body, self.folder.files["index.html"].read_bytes())
        answer = server.ask("projects/nowhere.html")
        self.expect_missing(answer, "projects/nowhere.html")
        self.assertEqual(answer.body, self.folder.files["404/1.html"].read_bytes())
        self.assertIn(b'href="/"', server.ask("a/b/c/d/e").body)
        self.expect_missing(server.ask(".portal"), ".portal")
        self.assertEqual(server.complaints(), [])

    def test_log(self):
        """nginx has nothing to warn of"""
        self.assertEqual(self.server.complaints(), [])
