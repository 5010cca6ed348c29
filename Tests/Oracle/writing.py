"""The forms in which an office may write the same record: headers, encodings, money, dates, quoting, YAML."""
import csv
import io

from records import HEADERS, UNIT_HEADERS

WIDE = {ord(c): ord(c) + 0xFEE0 for c in "0123456789-/.,"}


class Writing:
    """Every choice of form is drawn from the given source of chance."""

    def __init__(self, chance):
        self.chance = chance

    def wide(self, text):
        return text.translate(WIDE) if self.chance.random() < 0.1 else text

    def money(self, yuan):
        whole, rest = divmod(yuan, 10000)
        text = f"{whole:,}" if self.chance.random() < 0.3 else str(whole)
        decimals = f"{rest:04d}" if self.chance.random() < 0.2 else f"{rest:04d}".rstrip("0")
        return self.wide(f"{text}.{decimals}" if decimals else text)

    def date(self, day):
        return self.wide(self.chance.choice([
            day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}年{day.month}月{day.day}日",
            f"{day.year}-{day.month}-{day.day}"])) if day else ""

    def month(self, month):
        if not month:
            return ""
        year, number = month
        return self.wide(self.chance.choice([f"{year}-{number:02d}", f"{year}/{number}", f"{year}年{number}月"]))

    def table(self, path, rows, keys, headers=HEADERS, droppable=(), fixed=None):
        """Rows of texts by key, in any form that reads as the same table.

        droppable: optional columns that may be left out where they are blank; fixed: headers of this table's own.
        """
        headers = headers | (fixed or {})
        keys = [key for key in keys if key not in droppable or any(row.get(key) for row in rows)
                or self.chance.random() < 0.5]
        if self.chance.random() < 0.5:
            self.chance.shuffle(keys)
        in_chinese = self.chance.choice([0, 0.5, 1, 1])
        names = [headers[key] if self.chance.random() < in_chinese else key for key in keys]
        if self.chance.random() < 0.15:
            keys, names = keys + ["-"], names + ["内部编码"]
        lines = [names] + [self.cut([self.padded(row.get(key, "")) for key in keys]) for row in rows]
        text = io.StringIO()
        quoting = self.chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
        csv.writer(text, lineterminator=self.chance.choice(["\n", "\r\n"]), quoting=quoting).writerows(lines)
        written = text.getvalue()
        if self.chance.random() < 0.2:
            written = written.rstrip("\r\n")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written.encode(self.chance.choice(["utf-8", "utf-8", "utf-8-sig", "gb18030"])))

    def cut(self, cells):
        """Without blank cells at the row's end, now and then."""
        while len(cells) > 1 and not cells[-1] and self.chance.random() < 0.3:
            cells.pop()
        return cells

    def padded(self, cell):
        return self.chance.choice([" ", "　"]) + cell + " " if cell and self.chance.random() < 0.03 else cell

    # YAML

    def yaml(self, pairs):
        """A portal.yml; each top-level value in block or in flow form."""
        lines = ["# 示例" if self.chance.random() < 0.5 else "---"]
        for key, value in pairs.items():
            if isinstance(value, (dict, list)) and value:
                if self.chance.random() < 0.5:
                    lines.append(f"{key}: {self.flow(value)}")
                else:
                    lines.append(f"{key}:")
                    lines += self.block(value, "  ")
            else:
                lines.append(f"{key}: {self.scalar(value)}" + self.chance.choice(["", "   # 说明"]))
        return "\n".join(lines) + "\n"

    def block(self, value, indent):
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, (dict, list)) and inner and self.chance.random() < 0.7:
                    yield f"{indent}{self.scalar(key)}:"
                    yield from self.block(inner, indent + "  ")
                else:
                    yield f"{indent}{self.scalar(key)}: {self.flow(inner)}"
        else:
            for item in value:
                if isinstance(item, dict) and self.chance.random() < 0.7:
                    inner = list(self.block(item, indent + "  "))
                    yield indent + "- " + inner[0].lstrip()
                    yield from inner[1:]
                else:
                    yield f"{indent}- {self.flow(item)}"

    def flow(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.scalar(key)}: {self.flow(inner)}" for key, inner in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flow, value)) + "]"
        return self.scalar(value)

    def scalar(self, value):
        text = {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
        if isinstance(value, str) and (any(c in text for c in ":#{}[],&*'\"") or self.chance.random() < 0.1):
            return self.chance.choice(['"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"',
                                       "'" + text.replace("'", "''") + "'"])
        return text


__all__ = ["HEADERS", "UNIT_HEADERS", "Writing"]
