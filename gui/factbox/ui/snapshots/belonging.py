"""Finds out which work the text belongs to, unless the user treats it as separate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.reports.report.words import one_line
from factbox.reports.title import title_of
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from factbox.snapshots.snapshot import Work
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.snapshots.keeper import Keeper
    from factbox.ui.text.editor import Editor
    from factbox.ui.text_title import TextTitle

_LONGEST_TITLE = 60


class Belonging(QObject):
    """Recognises a text when it takes the place of another one."""

    #: it is settled which work, if any, the text is a revision of
    settled = Signal()
    #: a sentence for the user: what was done
    done = Signal(str)
    #: the same, and a callable that takes it back
    undoable = Signal(str, object)

    def __init__(
        self,
        keeper: Callable[[], Keeper],
        inspection: Inspection,
        editor: Editor,
        title: TextTitle,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._inspection = inspection
        self._editor = editor
        self._title = title
        self._is_open = False
        # Whether the text is another one, whose work is not known yet.
        self._is_another = True
        # Whether the text came by an edit, such as a paste.
        self._is_pasted = False
        # Whether the user treats the text as separate, and the work that it is like.
        self._is_apart = False
        self._like: Work | None = None
        self._recognising = Settling(
            self, self._recognise, lambda _: self._on_recognised(), rest_ms=0
        )
        inspection.read.connect(self._recognise_soon)
        editor.replaced.connect(self._on_replaced)

    @property
    def is_known(self) -> bool:
        """Return whether it is settled which work, if any, the text is a revision of."""
        return not self._is_another

    @property
    def is_apart(self) -> bool:
        """Return whether the text is treated as separate, whatever it resembles."""
        return self._is_apart

    @property
    def may_be_apart(self) -> bool:
        """Return whether there is a work to keep the text apart from."""
        return self._is_apart or (self._is_open and self._keeper().work is not None)

    def open(self) -> None:
        """Recognise the text, and those that take its place from now on."""
        self._is_open = True
        if self._is_read():
            self.settle()

    def settle(self) -> None:
        """Settle at once which work a new text belongs to."""
        if self._is_open and self._is_another:
            self._recognising.begin()
            self._recognising.finish()

    def take_as_known(self) -> None:
        """Accept that the text was restored, so that the keeper knows its work."""
        self._is_another = self._is_apart = False
        self._recognising.stop()

    def set_apart(self, apart: bool) -> None:
        """Treat the text as separate from now on, or as a revision again."""
        self.settle()
        if apart:
            self._begin_apart()
        elif self._is_apart:
            self._join_again()

    def follow_others(self) -> None:
        """Show what another window changed; it may have saved this text for the first time."""
        if self._keeper().work is None and not self._is_apart:
            self._is_another = True
            self._recognise_soon()
        else:
            self._keeper().tell_all()

    def _begin_apart(self) -> None:
        self._like = self._keeper().work
        self._is_apart = True
        self._keeper().belongs_to(None)
        if self._like is not None:
            said = tr(
                "This text is now treated as a separate one. The snapshots of “%s” are "
                "unchanged."
            )
            self.undoable.emit(said % _shown(self._like), self._join_again)

    def _join_again(self) -> None:
        """Treat the text as a revision of the work that it was kept apart from."""
        if not self._is_apart:
            # Another text has taken its place.
            return
        self._is_apart = False
        self._keeper().belongs_to(self._like)
        if self._like is not None:
            said = tr("This text is treated as a revision of “%s” again")
            self.done.emit(said % _shown(self._like))

    def _on_replaced(self, by_edit: bool) -> None:
        self._is_another = True
        self._is_pasted = by_edit
        self._title.give("")
        self._recognise_soon()

    def _recognise_soon(self) -> None:
        """Look for the work of a new text; a large one is read completely first."""
        if self._is_open and self._is_another and self._is_read():
            self._recognising.begin()

    def _is_read(self) -> bool:
        return not self._inspection.document.metrics().waiting

    def _recognise(self) -> Generator[None, None, None]:
        self._is_apart = False
        yield from self._keeper().recognise(self._editor.text())

    def _on_recognised(self) -> None:
        self._is_another = False
        work = self._keeper().work
        if work is not None:
            self._tell_of_work(work)
        self._is_pasted = False
        self.settled.emit()

    def _tell_of_work(self, work: Work) -> None:
        """Say of which work the text is a revision, where the user may not expect it."""
        is_alike = title_of("", work.title) == self._title.text
        if not is_alike and self._keeper().snapshot_of(self._editor.text()) is None:
            said = tr(
                "Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it "
                "a separate text."
            )
            self.undoable.emit(said % _shown(work), lambda: self.set_apart(True))
        elif self._is_pasted:
            self.done.emit(tr("Recognised as a revision of “%s”") % _shown(work))


def _shown(work: Work) -> str:
    return one_line(work.title, _LONGEST_TITLE)
