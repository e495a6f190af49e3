"""The tracked changes of an OpenDocument text."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.documents.open_document.names import full, said


class TrackedChanges:
    """Knows which of the changes are deletions, and whether one of them is open.

    Most deleted text is stored apart from the rest; some is left where it was.
    """

    def __init__(self, text: _Element) -> None:
        regions = text.iterfind(f".//{full('text:changed-region')}")
        deletions = (each for each in regions if each.find(full("text:deletion")) is not None)
        self._deletions = {
            said(region, name) for region in deletions for name in ("xml:id", "text:id")
        }
        self._deletions.discard("")
        self._open: set[str] = set()

    def begin(self, mark: _Element) -> None:
        """Learn that a change begins."""
        change = said(mark, "text:change-id")
        if change in self._deletions:
            self._open.add(change)

    def end(self, mark: _Element) -> None:
        """Learn that a change ends."""
        self._open.discard(said(mark, "text:change-id"))

    @property
    def is_deleting(self) -> bool:
        """Learn that what follows is deleted."""
        return bool(self._open)
