"""The names of all figures, and their values as shown."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import figures, listed
from factbox.ui.wording import figures as wording
from factbox.ui.wording.tr import tr


def figure_names() -> dict[str, str]:
    """Return the names of the listed figures, by key."""
    return {figure.key: tr(figure.name) for figure in listed()}


def shown(name: str, value: float | None) -> str:
    """Return a value of this figure as it is shown; "—" for None."""
    return wording.shown(value, figures()[name].decimals)


def change(name: str, then: float, now: float) -> str:
    """Return the change of this figure from `then` to `now`, signed."""
    return wording.change(then, now, figures()[name].decimals)
