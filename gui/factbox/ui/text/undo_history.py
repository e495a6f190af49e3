"""The edits of a text that can be undone and redone: so many as a long session can keep."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.place import Place
from factbox.ui.text.common_ends import same_end, same_start
from factbox.ui.text.offsets import code_points

if TYPE_CHECKING:
    from collections.abc import Iterator

#: So many steps are kept, if they have no more characters than that in all; the last one is
#: kept however large it is.
MOST_STEPS = 10_000
MOST_CHARACTERS = 50_000_000


class Step(NamedTuple):
    """At `start` the text `went` made room for `came`; the cursor was at `cursor` before."""

    start: Place
    went: str
    came: str
    cursor: Place
    #: whether it began with one key, so that the next key may be a part of it
    is_run: bool


class UndoHistory:
    """Is told of every edit of a text, and knows how to take it back.

    What an edit took away it finds in the lines that it was told of before. It shares them
    with all others who were told: they cost it a reference each.

    A state of the text has a number: how many steps led to it from the text that came in.
    """

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._done: deque[Step] = deque()
        self._undone: list[Step] = []
        self._characters = 0
        self._dropped = 0
        self._saved: int | None = 0
        self._is_paused = False

    @property
    def state(self) -> int:
        """The number of the state that the text is in."""
        return self._dropped + len(self._done)

    @property
    def is_saved(self) -> bool:
        """Whether the text is as it was when it was last saved."""
        return self._saved == self.state

    def mark_saved(self) -> None:
        """The text is saved as it is now."""
        self._saved = self.state

    def mark_unsaved(self) -> None:
        """The text is not saved, in no state of it."""
        self._saved = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._undone)

    def forget(self) -> None:
        """There is nothing to undo any more: another text comes in, as good as saved."""
        self._done.clear()
        self._undone.clear()
        self._characters = self._dropped = self._saved = 0

    def undo(self) -> Step:
        """Go back by a step, which is given. Raises IndexError where there is none."""
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step:
        """Go forth by a step, which is given. Raises IndexError where there is none."""
        step = self._undone.pop()
        self._done.append(step)
        return step

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Take no edit for a step meanwhile: another text comes in, or a step is undone."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False

    def edited(
        self,
        first: int,
        removed: int,
        lines: list[str],
        touched: tuple[int, int],
        cursor: Place,
        *,
        is_whole: bool,
        came: str | None = None,
    ) -> None:
        """Note that `lines` came in the place of `removed` lines from `first` on.

        All that came is among so many characters from an offset on, both in UTF-16 units,
        that `touched` has; the cursor was at `cursor` before. If it `is_whole`, another text
        came, which is to go as a whole too, whatever both have in common. `came` is what
        `lines` are joined, where that is known.
        """
        old = self._lines[first : first + removed]
        self._lines[first : first + removed] = lines
        if self._is_paused:
            return
        went = "\n".join(old)
        came = "\n".join(lines) if came is None else came
        if is_whole:
            self._add(Step(Place(0, 0), went, came, cursor, _is_letter(came or went)))
            return
        start, added = touched
        if not came.isascii():
            start = code_points(came, start)
            added = code_points(came[start : start + added], added)
        end = min(start + added, len(came))
        end_of_old = len(went) - (len(came) - end)
        if end > start and end_of_old > start:
            # An input method, or several edits in one, touch more than differs.
            start += same_start(went[start:end_of_old], came[start:end])
            same = same_end(went[start:end_of_old], came[start:end])
            end, end_of_old = end - same, end_of_old - same
        place = Place(first, start) if len(lines) == 1 else _place(first, came, start)
        went, came = went[start:end_of_old], came[start:end]
        if went or came:
            self._add(Step(place, went, came, cursor, _is_letter(came or went)))

    def _add(self, step: Step) -> None:
        state = self.state
        if self._saved is not None and self._saved > state:
            # What was saved had been undone, and cannot be redone any more.
            self._saved = None
        if self._undone:
            self._characters -= sum(map(_size, self._undone))
            self._undone.clear()
        self._characters += _size(step)
        is_saved = self._saved == state
        longer = _joined(self._done[-1], step) if self._done and not is_saved else None
        if longer is not None:
            self._done[-1] = longer
            return
        self._done.append(step)
        while len(self._done) > 1 and (
            len(self._done) > MOST_STEPS or self._characters > MOST_CHARACTERS
        ):
            self._characters -= _size(self._done.popleft())
            self._dropped += 1


def _place(first: int, lines: str, at: int) -> Place:
    """The place before the character `at` of `lines`, of which the first is line `first`."""
    return Place(first + lines.count("\n", 0, at), at - (lines.rfind("\n", 0, at) + 1))


def _joined(last: Step, step: Step) -> Step | None:
    """Both as one, if they are a run: of letters, of Backspace or of Delete."""
    if not (last.is_run and step.is_run):
        return None
    (line, offset), went = step.start, step.went
    if last.came and not went:
        end = last.start.offset + len(last.came)
        if (line, offset) == (last.start.paragraph, end):
            return Step(last.start, last.went, last.came + step.came, last.cursor, True)
    elif not last.came and not step.came:
        if step.start == last.start:
            return Step(last.start, last.went + went, last.came, last.cursor, True)
        if (line, offset + len(went)) == last.start:
            return Step(step.start, went + last.went, last.came, last.cursor, True)
    return None


def _is_letter(text: str) -> bool:
    """Whether `text` is what one key writes or deletes in a line, with the marks on it."""
    if len(text) < 2:
        return text != "\n"
    from unicodedata import category

    return all(category(each).startswith("M") for each in islice(text, 1, None))


def _size(step: Step) -> int:
    return len(step.went) + len(step.came)
