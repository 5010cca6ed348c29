"""What the tests look at, made once: the sample's site, its pages, nginx, and what the browser saw."""
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
    """Builds a site in a folder that is not there yet."""
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
    """The same site as a server is given it, with a .gz and a .br beside every text over 1 KB."""
    return Folder(build(ROOT / "content", work / "compressed", "--precompress"))


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
