"""The catalogue as Markdown, for the guide."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import in_group
from factbox.analysis.figures.figure import Figure, Group

_HEAD = "| figure | formula | source |\n|---|---|---|"


def figures_table() -> str:
    """Return a section for each group of figures with formulas: a table, and notes."""
    return "\n\n".join(map(_section, (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)))


def _section(group: Group) -> str:
    rows = "\n".join(map(_row, in_group(group)))
    notes = "\n".join(map(_notes, in_group(group)))
    return f"## {group}\n\n{_HEAD}\n{rows}\n\n{notes}"


def _row(figure: Figure) -> str:
    source = f"{figure.source}, *{figure.publication}*" if figure.publication else figure.source
    return f"| {figure.name} | {figure.formula_text} | {source} |"


def _notes(figure: Figure) -> str:
    notes = [figure.caveat, figure.about_list, figure.libraries]
    own = figure.textstat
    if own is not None and own.formula_text:
        notes.append(f"Under the textstat rule set: {own.formula_text}.")
    if own is not None:
        notes.append(own.caveat)
    text = " ".join(filter(None, notes))
    return f"- **{figure.full_name or figure.name}** (`{figure.key}`). {text}".rstrip()
