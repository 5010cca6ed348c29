"""The part of YAML that a portal.yml is written in: block and flow collections, plain and quoted scalars.

Every scalar stays the text that it was written as; the reader of a value says what it means.
"""
import re


class YAMLText:
    def __init__(self, text):
        self.lines = [(len(line) - len(line.lstrip(" ")), line.strip()) for line in self._joined(text)]
        self.at = 0

    @staticmethod
    def _joined(text):
        """The lines that say something, without comments; an open flow collection takes in the next lines."""
        held = ""
        for line in re.split("\r\n|\n|\r", text):
            line = _without_comment(line).rstrip()
            if not line.strip() or line == "---":
                continue
            held = held + " " + line.strip() if held else line
            if _depth(held) == 0:
                yield held
                held = ""
        if held:
            raise ValueError(f"flow collection is not closed: {held}")

    def block(self, indent):
        return self._sequence(indent) if _is_item(self.lines[self.at][1]) else self._mapping(indent)

    def _sequence(self, indent):
        items = []
        while self.at < len(self.lines) and self.lines[self.at][0] == indent and _is_item(self.lines[self.at][1]):
            rest = self.lines[self.at][1][1:].lstrip()
            if not rest:
                self.at += 1
                items.append(self.block(self.lines[self.at][0]))
            elif rest[0] not in "{[" and _key(rest):
                inner = indent + len(self.lines[self.at][1]) - len(rest)
                self.lines[self.at] = (inner, rest)
                items.append(self._mapping(inner))
            else:
                self.at += 1
                items.append(_flow(rest))
        return items

    def _mapping(self, indent):
        pairs = {}
        while self.at < len(self.lines) and self.lines[self.at][0] == indent and not _is_item(self.lines[self.at][1]):
            line = self.lines[self.at][1]
            found = _key(line)
            if not found:
                raise ValueError(f"no key: {line}")
            key, rest = found
            self.at += 1
            if key in pairs:
                raise ValueError(f"key given twice: {key}")
            pairs[key] = _flow(rest) if rest else self._nested(indent)
        return pairs

    def _nested(self, indent):
        """What stands below a key; a sequence may start in the key's own column."""
        if self.at == len(self.lines):
            return ""
        below, line = self.lines[self.at]
        return self.block(below) if below > indent or below == indent and _is_item(line) else ""


def _is_item(line):
    return line == "-" or line.startswith("- ")


KEY = re.compile(
    r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:{}\[\],"'&*!|>%@`-](?:[^:]|:(?=\S))*?)\s*:(?:\s+(.*))?$""")


def _key(line):
    found = KEY.match(line)
    return (_flow(found.group(1)), (found.group(2) or "").strip()) if found else None


def _marks(text):
    """The characters outside quotes, each with its place."""
    quote, at = "", 0
    while at < len(text):
        if quote:
            if quote == '"' and text[at] == "\\":
                at += 1
            elif text[at] == quote:
                quote = ""
        elif text[at] in "\"'" and (at == 0 or text[at - 1] in " ,[{:"):
            quote = text[at]
        else:
            yield at, text[at]
        at += 1


def _without_comment(line):
    for at, mark in _marks(line):
        if mark == "#" and (at == 0 or line[at - 1] in " \t"):
            return line[:at]
    return line


def _depth(line):
    value = _key(line.lstrip("- "))
    start = value[1] if value and not line.lstrip(" -").startswith(("{", "[")) else line.lstrip(" -")
    if not start.startswith(("{", "[")):
        return 0
    return sum({"{": 1, "[": 1, "}": -1, "]": -1}.get(mark, 0) for _, mark in _marks(start))


def _flow(text):
    value, rest = _flow_value(text.strip(), ends="")
    if rest:
        raise ValueError(f"text after a value: {text}")
    return value


def _flow_value(text, ends):
    """One value at the text's start, and what follows it."""
    if text[:1] in ("{", "["):
        return _flow_collection(text)
    if text[:1] == "'":
        found = re.match(r"'((?:[^']|'')*)'\s*", text)
        return found.group(1).replace("''", "'"), text[found.end():]
    if text[:1] == '"':
        found = re.match(r'"((?:[^"\\]|\\.)*)"\s*', text)
        plain = re.sub(r"\\(u[0-9A-Fa-f]{4}|.)", _escape, found.group(1))
        return plain, text[found.end():]
    end = next((at for at, mark in enumerate(text)
                if mark in ends or ends and mark == ":" and text[at + 1:at + 2] in ("", " ")), len(text))
    return text[:end].strip(), text[end:]


def _escape(found):
    code = found.group(1)
    return chr(int(code[1:], 16)) if len(code) > 1 else {"n": "\n", "t": "\t", "0": "\0"}.get(code, code)


def _flow_collection(text):
    is_map, rest = text[0] == "{", text[1:].lstrip()
    pairs, items = {}, []
    while rest[0] not in "}]":
        value, rest = _flow_value(rest, ends=",}]")
        if is_map:
            if not rest.startswith(":"):
                raise ValueError(f"no colon: {rest}")
            pairs[value], rest = _flow_value(rest[1:].lstrip(), ends=",}]")
        else:
            items.append(value)
        rest = rest.lstrip()
        if rest[0] == ",":
            rest = rest[1:].lstrip()
    return (pairs if is_map else items), rest[1:].lstrip()


def parse_yaml(text):
    source = YAMLText(text)
    value = source.block(source.lines[0][0])
    if source.at < len(source.lines):
        raise ValueError(f"indentation: {source.lines[source.at][1]}")
    return value
