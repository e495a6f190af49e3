"""Words of other people, and times, as a report shows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factbox.reports.escaping import showable
from factbox.tr import tr

if TYPE_CHECKING:
    from datetime import datetime

# Marks that turn the direction of the text, even beyond a text that is cut before their end.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# The characters of a text that are looked at for each one that is shown.
_LOOKED_AT = 4


def one_line(text: str, most: int) -> str:
    """Return words of other people on one line of up to `most` characters, cut at a word."""
    line = " ".join(_TURNING.sub("", showable(text[: _LOOKED_AT * most])).split())
    if len(line) <= most:
        return line
    start = line[:most]
    words, space, _ = start.rpartition(" ")
    # A text without spaces is cut anywhere.
    return (words if space and len(words) > most // 2 else start).rstrip(" .,;:–—-") + "…"


def day(moment: datetime) -> str:
    """Return the date in local time: 25 Nov 2026."""
    local = _local(moment)
    months = tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "with a space between them")
    return tr("{day} {month} {year}").format(
        day=local.day, month=months.split()[local.month - 1], year=local.year
    )


def minute(moment: datetime) -> str:
    """Return the date, hour and minute in local time: 25 Nov 2026 17:53."""
    return f"{day(moment)} {_local(moment):%H:%M}"


def _local(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OverflowError, OSError):
        # A time from an imported file may be the earliest or the latest that there is.
        return moment
