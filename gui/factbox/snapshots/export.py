"""Snapshots as a table for people. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.analysis.published import rounded
from factbox.snapshots.figure_values import finite
from factbox.snapshots.snapshot import Snapshot

_MARKDOWN_HEAD = (
    "| Time (UTC) | Title | Level | Tokens | Types | TTR | Note | Rules |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | --- | --- |\n"
)
_LINE_END = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
# GitHub makes links of these, and takes the backslashes in them for part of the address.
_LINK = re.compile(r"(www)\.|:(?=//)", re.IGNORECASE)
_MARKDOWN_SIGN = re.compile(r"[\\`*_{}\[\]~$]")

_UNSHOWABLE = re.compile("[\0-\b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def markdown_table(snapshots: Iterable[Snapshot]) -> str:
    """The snapshots as a Markdown table, one line each, figures as they are published.

    Titles and notes show as they were typed: what Markdown or HTML would obey is
    escaped, line ends are `<br>`. What cannot be shown (control characters, lone
    surrogates) is U+FFFD.
    """
    return _MARKDOWN_HEAD + "".join(map(_markdown_line, snapshots))


def _markdown_line(snapshot: Snapshot) -> str:
    box = snapshot.fact_box
    rules = f"{snapshot.rules_name} {snapshot.rules_version}, headline {snapshot.headline}"
    cells = (
        f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}",
        _markdown_cell(snapshot.title),
        rounded(finite(box.level), 3),
        str(box.tokens),
        str(box.types),
        rounded(finite(box.ttr), 3),
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
