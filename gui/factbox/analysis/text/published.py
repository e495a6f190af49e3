"""The published fact box with which a text may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from factbox.analysis.figures import fact_box
from factbox.analysis.figures.figure import Figure
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.left_out.kind import DEFAULT, Kind, difference_in_words

_TITLE = re.compile(r"\s*fact\s?box\s*:?\s*", re.IGNORECASE)
# No more digits than fit into a float and a JSON number.
_FIGURE = re.compile(
    r"\s*(?P<name>Level|Tokens|Types|TTR)\s*:\s*"
    r"(?P<value>-?\d[\d,]{0,14}(?:\.\d{1,30})?|—)[\s|;,·]*",
    re.IGNORECASE,
)
# Another figure than the Level, right below the title.
_OTHER_MAIN = re.compile(r"\s*[^\W\d_][^:\n]{0,40}:\s*(-?\d{1,4}(\.\d{1,30})?|—)\s*")
_RULE_SET = re.compile(r"\s*rule set\s*:\s*\S.{0,200}", re.IGNORECASE)
_NO_VALUE = "—"

#: The label and the decimals of each figure in a published fact box.
FIGURES = {figure.key: (figure.name, figure.published_decimals) for figure in fact_box.FIGURES}


@dataclass(frozen=True, slots=True)
class Published:
    """The figures of a published fact box as written; None for one that is missing."""

    level: Decimal | None = None
    tokens: Decimal | None = None
    types: Decimal | None = None
    ttr: Decimal | None = None


def read_published(lines: Iterable[str]) -> tuple[Published | None, int]:
    """Return the fact box at the top of `lines` and its length in lines; (None, 0) without one.

    In a language without a Level, another figure stands in its place, which is passed over.
    It is headed "Fact Box" or has at least two figures: a single line "Level: 3" is part of
    the text.
    """
    titled = has_other = False
    end = 0
    figures: dict[str, Decimal | None] = {}
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if not titled and not figures and _TITLE.fullmatch(line):
            titled = True
            continue
        found = _figures_in(line)
        if titled and not figures and not found and not has_other:
            has_other = _OTHER_MAIN.fullmatch(line) is not None
            if has_other:
                continue
        if figures and _RULE_SET.fullmatch(line):
            end = index + 1
            break
        if not found or figures.keys() & found.keys():
            break
        figures |= found
        end = index + 1
    if not figures or (not titled and len(figures) < 2):
        return None, 0
    return Published(**figures), end


def _figures_in(line: str) -> dict[str, Decimal | None]:
    """Return the figures in a line; none if it contains anything else."""
    figures: dict[str, Decimal | None] = {}
    at = 0
    while at < len(line):
        match = _FIGURE.match(line, at)
        if match is None:
            return {}
        value = match["value"]
        name = match["name"].lower()
        if name in figures:
            return {}
        figures[name] = None if value == _NO_VALUE else Decimal(value.replace(",", ""))
        at = match.end()
    return figures


def rounded(figure: float | None, decimals: int) -> str:
    """Return a figure as it is published, with `decimals` decimals; "—" without a value."""
    return _NO_VALUE if figure is None else f"{figure:.{decimals}f}"


def difference(figure: float | None, published: Decimal | None) -> Decimal | None:
    """Return a figure, rounded like the published one, minus it; None without both."""
    if figure is None or published is None:
        return None
    exponent = published.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return Decimal(rounded(figure, decimals)) - published


def published_text(
    box: FactBox,
    rules_name: str = RuleName.FACT_BOX,
    rules_version: int = 2,
    left_out: frozenset[Kind] = DEFAULT,
    main: tuple[Figure, float | None] | None = None,
) -> str:
    """Return `box` as text, with how it was counted unless that is the default.

    The first figure is the `main` one of the language if that is no Level.
    """
    figures = {
        label: rounded(getattr(box, name), decimals)
        for name, (label, decimals) in FIGURES.items()
    }
    if main is not None and main[0].key != fact_box.LEVEL.key:
        del figures[fact_box.LEVEL.name]
        figures = {main[0].name: rounded(main[1], main[0].published_decimals), **figures}
    lines = ["Fact Box", *(f"{label}: {figure}" for label, figure in figures.items())]
    if rules_name != RuleName.FACT_BOX or left_out != DEFAULT:
        rules = f"Rule set: {rules_name}, version {rules_version}"
        lines.append(", ".join(filter(None, (rules, difference_in_words(left_out, DEFAULT)))))
    return "\n\n".join(lines)
