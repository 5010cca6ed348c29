"""What the tests look at, made once: the sample's site, its pages, nginx, and what the browser saw."""
import gzip
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import browser
import kinds
from nginx import ROOT, Server
from pages import Folder

WIDTHS = (360, 1280)
portal = ROOT / ".build/debug/portal"
_work = tempfile.TemporaryDirectory(prefix="portal-browser-")
work = Path(_work.name)
_servers = []


def build(content, output, *options):
    """Builds a site, precompressed for a server.

    `output` is not made by hand, for the program replaces no folder that it does not know.
    """
    templates = ROOT / "site-templates"
    command = [str(portal), "build", "--content", str(content), "--templates", str(templates), "--output", str(output)]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}"
    return output


@cache
def site():
    """The site of the repository's content."""
    work.chmod(0o755)
    return Folder(build(ROOT / "content", work / "site"))


@cache
def chosen():
    """The pages that stand for all kinds."""
    return [path for paths in kinds.representatives(site().pages).values() for path in paths]


def files_base(folder):
    return folder.root.as_uri() + "/"


def serve(folder, path="/portal/"):
    place = Path(tempfile.mkdtemp(prefix="nginx-", dir=work))
    place.chmod(0o755)
    server = Server(folder, place, path)
    _servers.append(server)
    return server


@cache
def compressed():
    """A copy of the site with a .gz and, by the same rule, a .br beside every text over 1 KB."""
    copy = work / "compressed"
    shutil.copytree(site().root, copy, copy_function=os.link)
    for path in sorted(copy.rglob("*")):
        if path.suffix in (".html", ".css", ".js", ".svg", ".json", ".csv", ".atom") and path.stat().st_size > 1024:
            packed = gzip.compress(path.read_bytes(), 9, mtime=0)
            path.with_name(path.name + ".gz").write_bytes(packed)
            path.with_name(path.name + ".br").write_bytes(b"br of " + path.name.encode())
    return Folder(copy)


@cache
def server():
    return serve(compressed().root)


@cache
def seen(way):
    """What the browser saw of the chosen pages: from the disk at all widths and schemes; the same again from nginx
    under a path, and without scripts."""
    if way == "disk":
        visits = [browser.Visit(files_base(site()), page, width) for page in chosen() for width in WIDTHS]
    elif way == "server":
        visits = [served(page) for page in chosen()]
    else:
        visits = [browser.Visit(files_base(site()), page, width, ("light",), scripts=False, checked=False)
                  for page in chosen() for width in WIDTHS]
    return browser.look_at(visits)


def served(page):
    """A visit to a page behind nginx; to one for dead links by a dead link of its depth."""
    is_missing = "404" in kinds.kinds_of(page)
    address = "nowhere/" * page.count("/") + "nothing.html" if is_missing else page
    status = 404 if is_missing else 200
    return browser.Visit(plain_server().base, address, 1280, ("light",), checked=False, status=status)


@cache
def plain_server():
    return serve(site().root)


def close():
    for one in _servers:
        one.close()
    if browser.crew.cache_info().currsize:
        browser.crew().shutdown()
    _work.cleanup()
