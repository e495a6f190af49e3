"""Snapshots written out: for people, for spreadsheets and for programs. Pure functions."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from math import isfinite

from factbox.analysis.counts import WRITTEN
from factbox.analysis.published import published_text, rounded
from factbox.snapshots.snapshot import Snapshot, timestamp

__all__ = ["CSV_ENCODING", "csv_text", "json_text", "markdown_table", "published_text"]

#: The encoding of a CSV file: Excel takes UTF-8 for it only with a byte-order mark.
CSV_ENCODING = "utf-8-sig"

_CSV_COLUMNS = (
    *("saved_at", "title", "note", "level", "tokens", "types", "ttr"),
    *WRITTEN,
    *("rules", "rules_version", "headline", "sha256"),
)

# What a spreadsheet may take for a formula; Excel in East Asia takes the wide signs too.
# White space and invisible characters before the sign are no protection.
_FORMULA = re.compile(r"['\t\r]|[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]")

_MARKDOWN_HEAD = (
    "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
)
_LINE_END = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
# GitHub makes links of these, and takes the backslashes in them for part of the address.
_LINK = re.compile(r"(www)\.|:(?=//)", re.IGNORECASE)
_MARKDOWN_SIGN = re.compile(r"[\\`*_{}\[\]~$]")

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSHOWABLE = re.compile("[\0-\b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def markdown_table(snapshots: Iterable[Snapshot]) -> str:
    """The snapshots as a Markdown table, one line each, figures as they are published.

    Titles and notes show as they were typed: what Markdown or HTML would obey is
    escaped, line ends are `<br>`. What cannot be shown (control characters, lone
    surrogates) is U+FFFD.
    """
    return _MARKDOWN_HEAD + "".join(map(_markdown_line, snapshots))


def csv_text(snapshots: Iterable[Snapshot]) -> str:
    """The snapshots as CSV (RFC 4180, header row first), figures in full, absent ones empty.

    A text cell that a spreadsheet could run as a formula (its first visible character is
    one of = + - @, or it begins with a tab or a carriage return) has an apostrophe put
    before it. So has one that begins with an apostrophe, so that the mark can be taken
    back: remove one apostrophe from the beginning of every text cell that has one.
    Figures are never marked. Lone surrogates, which no file can hold, are U+FFFD.

    Write it to a file in CSV_ENCODING with newline="".
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(_CSV_COLUMNS)
    writer.writerows(map(_csv_row, snapshots))
    return lines.getvalue()


def json_text(snapshots: Iterable[Snapshot], texts: Mapping[int, str] | None = None) -> str:
    """The snapshots as a JSON list of objects, absent figures null.

    `texts` gives texts by snapshot id; an object has "text" where there is one. Lone
    surrogates are escaped. Write it to a file in UTF-8.
    """
    objects = [_json_object(snapshot, texts or {}) for snapshot in snapshots]
    text = json.dumps(objects, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _markdown_line(snapshot: Snapshot) -> str:
    box = snapshot.fact_box
    rules = f"{snapshot.rules_name} {snapshot.rules_version}, headline {snapshot.headline}"
    cells = (
        f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}",
        _markdown_cell(snapshot.title),
        rounded(_figure(box.level), 3),
        str(box.tokens),
        str(box.types),
        rounded(_figure(box.ttr), 3),
        _markdown_cell(snapshot.note),
        _markdown_cell(rules),
    )
    return f"| {' | '.join(cells)} |\n"


def _markdown_cell(text: str) -> str:
    lines = (_escaped(line) for line in _LINE_END.split(text))
    return "<br>".join(lines)


def _escaped(line: str) -> str:
    escaped = _MARKDOWN_SIGN.sub(r"\\\g<0>", _UNSHOWABLE.sub("�", line))
    inert = "".join(_ENTITIES.get(character, character) for character in escaped)
    return _LINK.sub(lambda match: f"{match[1]}&#46;" if match[1] else "&#58;", inert)


def _csv_row(snapshot: Snapshot) -> list[str]:
    box, counts = snapshot.fact_box, snapshot.counts
    return [
        timestamp(snapshot.saved_at),
        _csv_cell(snapshot.title),
        _csv_cell(snapshot.note),
        _csv_figure(box.level),
        str(box.tokens),
        str(box.types),
        _csv_figure(box.ttr),
        str(counts.paragraphs),
        str(counts.sentences),
        str(counts.syllables),
        str(counts.characters),
        str(counts.letters),
        _csv_cell(snapshot.rules_name),
        str(snapshot.rules_version),
        _csv_cell(snapshot.headline),
        snapshot.sha256,
    ]


def _csv_cell(text: str) -> str:
    whole = _SURROGATE.sub("�", text)
    return f"'{whole}" if _FORMULA.match(whole) else whole


def _csv_figure(figure: float | None) -> str:
    value = _figure(figure)
    return "" if value is None else repr(value)


def _json_object(snapshot: Snapshot, texts: Mapping[int, str]) -> dict[str, object]:
    box = snapshot.fact_box
    written: dict[str, object] = {
        "saved_at": timestamp(snapshot.saved_at),
        "title": snapshot.title,
        "note": snapshot.note,
        "sha256": snapshot.sha256,
        "rules": {
            "name": snapshot.rules_name,
            "version": snapshot.rules_version,
            "headline": snapshot.headline,
        },
        "fact_box": {
            "level": _figure(box.level),
            "tokens": box.tokens,
            "types": box.types,
            "ttr": _figure(box.ttr),
        },
        "counts": {name: getattr(snapshot.counts, name) for name in WRITTEN},
    }
    if snapshot.id in texts:
        written["text"] = texts[snapshot.id]
    return written


def _figure(figure: float | None) -> float | None:
    """A figure that JSON can hold: infinity and NaN are no value."""
    return figure if figure is not None and isfinite(figure) else None
