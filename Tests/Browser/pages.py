"""The files of a built site, read without a browser."""
import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LINKS = ("href", "src", "action", "poster", "data", "xlink:href")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list")


@dataclass
class Page(HTMLParser):
    """What one page links to and is made of."""

    path: str
    text: str
    links: list = field(default_factory=list)
    references: list = field(default_factory=list)
    ids: set = field(default_factory=set)
    inline: list = field(default_factory=list)
    policy: str = ""
    fields: set = field(default_factory=set)
    features: set = field(default_factory=set)

    def __post_init__(self):
        super().__init__(convert_charrefs=True)
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        place = f"line {self.getpos()[0]}: {self.get_starttag_text()}"
        self.features |= {tag, *(f"{tag}.{name}" for name in values.get("class", "").split())}
        self.features |= {f"{tag}[{name}]" for name in values if not name.startswith("data-")}
        self.ids |= {values["id"]} if "id" in values else set()
        self.links += [(values[name], place) for name in LINKS if name in values]
        for candidate in values.get("srcset", "").split(","):
            self.links += [(candidate.split()[0], place)] if candidate.strip() else []
        for name in REFERENCES:
            self.references += [(target, place) for target in values.get(name, "").split()]
        self.fields |= {values["name"]} if tag in ("input", "select") and "name" in values else set()
        if values.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = values["content"]
        runs = [name for name in values if name == "style" or name.startswith("on")]
        if runs or tag == "style" or tag == "script" and "src" not in values:
            self.inline.append(place)

    def __hash__(self):
        return hash(self.path)


class Folder:
    """A built site on disk."""

    def __init__(self, root):
        self.root = Path(root)
        self.files = {str(path.relative_to(self.root)): path for path in sorted(self.root.rglob("*")) if path.is_file()}

    @cached_property
    def pages(self):
        names = [name for name in self.files if name.endswith(".html")]
        return {name: Page(name, self.files[name].read_text(encoding="utf-8")) for name in names}

    def asset(self, name):
        """The path of a fingerprinted file: `portal.css` finds assets/portal.1a2b3c4d.css."""
        stem, _, extension = name.rpartition(".")
        pattern = re.compile(rf"assets/{re.escape(stem)}\.[0-9a-f]{{8}}\.{extension}")
        found = [path for path in self.files if pattern.fullmatch(path)]
        assert len(found) == 1, f"{name} is there {len(found)} times: {found}"
        return found[0]


def resolved(link, page):
    """The path on the site and the fragment that a link leads to; None where it leaves the site's folder."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return None
    names = page.split("/")[:-1] if parts.path else page.split("/")
    for name in unquote(parts.path).split("/") if parts.path else []:
        if name == "..":
            if not names:
                return None
            names.pop()
        elif name not in ("", "."):
            names.append(name)
    if parts.path.endswith("/"):
        names.append("index.html")
    return "/".join(names), unquote(parts.fragment)


def dead_links(folder):
    """Every link, fragment and reference by id that leads nowhere, and where it stands."""
    found = []
    for page in folder.pages.values():
        for link, place in page.links:
            if urlsplit(link).scheme in ("http", "https", "mailto") and not re.search(r"<(img|script|link|source)\b", place):
                continue
            target = resolved(link, page.path)
            if target is None or target[0] not in folder.files:
                found.append(f"{page.path}, {place}: {link} leads to no file of the site")
            elif target[1] and target[0] in folder.pages and not leads_somewhere(target[1], folder.pages[target[0]]):
                found.append(f"{page.path}, {place}: {target[0]} has nothing of the id {target[1]}")
        for target, place in page.references:
            if target not in page.ids:
                found.append(f"{page.path}, {place}: the page has nothing of the id {target}")
    return found


def leads_somewhere(fragment, page):
    """A place in the page; or, as `town=T02&pace=behind`, fields of the page's filter and their values."""
    if "=" not in fragment:
        return fragment in page.ids
    return all(name in page.fields for name, _ in parse_qsl(fragment, keep_blank_values=True))


def unreached(folder, start="index.html"):
    """Pages to which no way of links leads from the first page; those for dead links have none."""
    seen, queue = {start}, [start]
    while queue:
        page = folder.pages[queue.pop()]
        targets = {target[0] for target in (resolved(link, page.path) for link, _ in page.links) if target}
        new = targets & folder.pages.keys() - seen
        seen |= new
        queue += new
    return [path for path in folder.pages if path not in seen and not path.startswith("404")]
