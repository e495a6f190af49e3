"""The draft of one window: begun when it is first wanted, removed when nothing is unsaved."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from factbox.drafts.errors import DamagedDraftError, DraftError

if TYPE_CHECKING:
    from factbox.analysis.text.change import Change
    from factbox.drafts.draft import Draft, Origin
    from factbox.drafts.folder import DraftsFolder


class Backup:
    """Writes the text of one window to its draft. For one thread at a time."""

    def __init__(self, folder: DraftsFolder) -> None:
        self._folder = folder
        self._draft: Draft | None = None

    def begin(self, lines: list[str], origin: Origin) -> None:
        """Write the whole text, to a new draft if there is none.

        Raises DraftError. A draft that turns out to be damaged is set aside; another try
        makes a new one.
        """
        if self._draft is not None and not self._draft.is_in_place():
            self._draft.close()
            self._draft = None
        if self._draft is None:
            self._draft = self._folder.make()
        try:
            self._draft.begin(lines, origin)
        except DamagedDraftError:
            self._folder.set_aside(self._draft)
            self._draft = None
            raise

    def append(self, change: Change, lines: list[str], origin: Origin) -> bool:
        """Write `change`, which put `lines` there. Raises DraftError.

        Return whether the next change may be written like this, and not as a whole text.
        """
        if self._draft is None:
            raise DraftError("there is no draft yet")
        self._draft.append(change.first, change.removed, lines, origin)
        return not self._draft.is_long()

    def adopt(self, draft: Draft) -> None:
        """Write to `draft` from now on; it holds what it does until the text is written."""
        self.remove()
        self._draft = draft

    def remove(self) -> None:
        """Delete the draft, if there is one."""
        draft, self._draft = self._draft, None
        if draft is not None:
            # Where it cannot be deleted it is offered at the next start, and no harm done.
            with suppress(DraftError):
                self._folder.remove(draft)
