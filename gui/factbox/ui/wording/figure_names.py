"""What every figure is called, and how it is shown."""

from __future__ import annotations

from factbox.analysis.figures.catalogue import figures, listed
from factbox.ui.wording import figures as wording
from factbox.ui.wording.tr import tr


def figure_names() -> dict[str, str]:
    """Return what each figure that is listed is called, by key."""
    return {figure.key: tr(figure.name) for figure in listed()}


def shown(name: str, value: float | None) -> str:
    """A value of the figure of that name, as it is shown; "—" for none."""
    return wording.shown(value, figures()[name].decimals)


def change(name: str, then: float, now: float) -> str:
    """How much more `now` is than `then`, both of that figure, signed."""
    return wording.change(then, now, figures()[name].decimals)
