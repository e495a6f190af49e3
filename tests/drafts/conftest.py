"""Drafts that a test can let go of."""

from __future__ import annotations

from factbox.drafts.draft import Draft
from factbox.drafts.folder import DraftsFolder


class Drafts(DraftsFolder):
    """Lets go of the draft that was made last, as the system does when a process dies."""

    def make(self) -> Draft:
        self._made = super().make()
        return self._made

    def let_go(self) -> None:
        self._made.close()
