"""The names of all figures."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import listed
from factbox.tr import tr


def figure_names() -> dict[str, str]:
    """Return the names of the listed figures, by key."""
    return {figure.key: tr(figure.name) for figure in listed()}
