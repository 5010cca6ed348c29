"""Random edits of narratives, meetings and bulletins, and of what they link; see edits.py."""

from __future__ import annotations

import re
import typing

if typing.TYPE_CHECKING:
    from edits import Workshop

SENTENCES = [
    "本周现场增加两个班组。", "全市在建的重点项目共{{ tiers.local.count }}项。",
    "市重点完成{{ tiers.municipal.rate:percent }}。", "**工期**不变。",
]


def extend_text(shop: Workshop) -> str:
    path = shop.pick(shop.chance.choice(["projects/*.md", "projects/*.md", "meetings/*.md", "bulletins/*.md"]))
    if path is None:
        return "nothing"
    sentence = shop.chance.choice(SENTENCES)
    narratives = sorted(shop.content.glob("projects/*.md"))
    if shop.chance.random() < 0.5 and narratives:
        other = shop.chance.choice(narratives)
        name = other.stem
        folder = "" if path.parent.name == "projects" else "../projects/"
        sentence = shop.chance.choice([
            f"参见[邻近项目]({folder}{name}.md)。",
            f"邻近项目完成{{{{ projects.{name}.rate:percent }}}}。",
        ])
    path.write_text(path.read_text("utf-8") + "\n" + sentence + "\n", "utf-8")
    return f"{path.name}: '{sentence}' added"


def cut_text(shop: Workshop) -> str:
    path = shop.pick("projects/*.md")
    if path is None:
        return "nothing"
    lines = path.read_text("utf-8").splitlines()
    del lines[shop.chance.randrange(len(lines))]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return f"{path.name}: a line cut"


def draft_text(shop: Workshop) -> str:
    path = shop.pick("projects/*.md")
    if path is None:
        return "nothing"
    text = path.read_text("utf-8")
    if text.startswith("---\n"):
        flag = "draft: true\n"
        text = text.replace(flag, "", 1) if flag in text else text.replace("---\n", "---\n" + flag, 1)
    else:
        text = "---\ndraft: true\n---\n" + text
    path.write_text(text, "utf-8")
    return f"{path.name}: draft or no longer"


def remove_text(shop: Workshop) -> str:
    path = shop.pick(shop.chance.choice(["projects/*.md", "meetings/*.md", "bulletins/*.md"]))
    if path is None:
        return "nothing"
    path.unlink()
    return f"{path.name} removed"


def attach(shop: Workshop) -> str:
    """A file comes or goes beside a narrative, which may link it; or it becomes another."""
    text = shop.pick("projects/*.md")
    if text is None:
        return "nothing"
    path = text.parent / text.stem / f"{shop.chance.choice('ab')}.pdf"
    if path.exists() and shop.chance.random() < 0.6:
        if shop.chance.random() < 0.5:
            path.unlink()
            return f"{path.name} of {text.stem} removed"
        path.write_bytes(path.read_bytes() + b"%")
        return f"{path.name} of {text.stem} changed"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"%PDF")
    if shop.chance.random() < 0.5:
        return f"{path.name} of {text.stem} written"
    link = f"见[附件]({text.stem}/{path.name})。"
    text.write_text(text.read_text("utf-8") + "\n" + link + "\n", "utf-8")
    return f"{text.name}: '{link}' added"


def new_text(shop: Workshop) -> str:
    plan = shop.pick("plans/*.csv")
    ids = re.findall(r"KP\d+-\d+", plan.read_text("utf-8"))
    path = shop.content / "projects" / f"{shop.chance.choice(ids)}.md"
    (shop.content / "projects").mkdir(exist_ok=True)
    path.write_text("新写的一段。\n", "utf-8")
    return f"{path.name} written"


def rename_text(shop: Workshop) -> str:
    path = shop.pick(shop.chance.choice(["meetings/*.md", "bulletins/*.md"]))
    if path is None:
        return "nothing"
    day = shop.chance.randint(10, 28)
    name = re.sub(r"\d\d$", str(day), path.stem)
    if (path.parent / f"{name}.md").exists():
        return "nothing"
    path.rename(path.parent / f"{name}.md")
    return f"{path.name} is {name}.md now"
