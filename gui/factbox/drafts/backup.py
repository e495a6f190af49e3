"""The draft of one window: made when it is first needed, removed when all is saved."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from factbox.drafts.errors import DamagedDraftError, DraftError
from factbox.tr import tr_later

if TYPE_CHECKING:
    from factbox.analysis.text.change import Change
    from factbox.analysis.text.style import Styles
    from factbox.drafts.draft import Draft
    from factbox.drafts.folder import DraftsFolder
    from factbox.drafts.origin import Origin


class Backup:
    """Writes the text of one window to its draft; used by one thread at a time."""

    def __init__(self, folder: DraftsFolder) -> None:
        self._folder = folder
        self._draft: Draft | None = None

    def begin(self, lines: list[str], origin: Origin, styles: Styles = ()) -> None:
        """Write the whole text, to a new draft if there is none.

        Raises DraftError. A damaged draft is set aside, and another try makes a new one.
        """
        if self._draft is not None and not self._draft.is_in_place():
            self._draft.close()
            self._draft = None
        if self._draft is None:
            self._draft = self._folder.make()
        try:
            self._draft.begin(lines, origin, styles)
        except DamagedDraftError:
            self._folder.set_aside(self._draft)
            self._draft = None
            raise

    def append(
        self, change: Change, lines: list[str], origin: Origin, styles: Styles = ()
    ) -> bool:
        """Write `change`, which put `lines` there. Raises DraftError.

        Return False if the whole text should be written next.
        """
        if self._draft is None:
            raise DraftError(tr_later("there is no draft yet"))
        self._draft.append(change.first, change.removed, lines, origin, styles)
        return not self._draft.is_long()

    def adopt(self, draft: Draft) -> None:
        """Write to `draft` from now on; until then it keeps its text."""
        self.remove()
        self._draft = draft

    def remove(self) -> None:
        """Delete the draft, if there is one."""
        draft, self._draft = self._draft, None
        if draft is not None:
            # A draft that cannot be deleted is offered again at the next start.
            with suppress(DraftError):
                self._folder.remove(draft)
