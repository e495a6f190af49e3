"""Diversity over the text: the type–token ratio of 50 tokens at each place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer

from factbox.analysis.figures.curve import LOOKED_INTO, Curve, columns_of
from factbox.analysis.figures.diversity.mattr import WINDOW, Windows, mattr
from factbox.analysis.figures.reading import read
from factbox.analysis.words.counted_tokens import CountedTokens
from factbox.lists import with_colon, with_semicolons
from factbox.reports.numbers import shown
from factbox.tr import tr, with_thousands
from factbox.ui.inspection.settling import Settling
from factbox.ui.pane.diversity.curve_picture import DrawnCurve, ProposalSpan
from factbox.ui.pane.diversity.curve_plot import CurvePlot
from factbox.ui.pane.picture_view import PictureToSave, PictureView

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from factbox.analysis.figures.curve import Column
    from factbox.analysis.text.metrics import Metrics
    from factbox.analysis.text.place import Place
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_PICTURE_SIZE = QSize(1200, 400)


class DiversityCurve(PictureView):
    """Draws the line, reads it out, and leads to the 50 tokens at any place."""

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(inspection, editor, "curve")
        self._cursor: Place | None = None
        self._drawn: DrawnCurve | None = None
        self._settling = Settling(self, self._draw, self._show_drawn)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._show_cursor)
        self.plot = CurvePlot()
        self.plot.setAccessibleName(
            tr("Type–token ratio over the text, as a line; the value is the token")
        )
        self.plot.read.connect(self._read_out)
        self.plot.requested.connect(self._go_to)
        self.lay_out(self.plot, self._settling)
        self._show_drawn(None)

    def show_metrics(self, metrics: Metrics) -> None:
        """Draw again after an edit; follow the cursor at once."""
        self._cursor = metrics.cursor
        if not self._settling.follow(metrics):
            self._following.start()

    def enter(self) -> None:
        """Take the focus, and read the place of the cursor."""
        self.plot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        self._settling.finish()

    def picture_to_save(self) -> PictureToSave | None:
        if self._drawn is None or not self._drawn.columns:
            return None
        return PictureToSave(
            self.plot.paint_on,
            _PICTURE_SIZE,
            tr("diversity", "name of a picture file") + ".png",
        )

    def _draw(self) -> Generator[None, None, DrawnCurve]:
        document = self.inspection.document
        places = CountedTokens(document)
        yield from places.read()
        if document.counts().no_words:
            return DrawnCurve([], None, [], places)
        curve, windows = Curve(places.count, LOOKED_INTO), Windows()
        yield from read(document.tokens(), [curve, windows])
        columns = columns_of(curve.points)
        yield
        proposals: list[ProposalSpan] = []
        for proposal in self._proposals(places):
            proposals.append(proposal)
            yield
        mean = mattr(**windows.found()) if places.count else None
        return DrawnCurve(columns, mean, proposals, places)

    def _proposals(self, places: CountedTokens) -> Iterator[ProposalSpan]:
        for enumeration in self.inspection.document.metrics().outline:
            for item in enumeration.items:
                start = places.number_at(item.start)
                if start is not None:
                    end = start + item.counts.tokens
                    yield ProposalSpan(start, end, item.ordinal, item.gist)

    def _show_drawn(self, drawn: DrawnCurve | None) -> None:
        self._drawn = drawn
        has_line = drawn is not None and bool(drawn.columns)
        self.save.setEnabled(has_line)
        self._show_cursor()
        self.plot.show_curve(drawn if has_line else None)
        self._read_out(self.plot.marked, aloud=False)

    def _show_cursor(self) -> None:
        # On a line that is out of date, the place of the cursor would be wrong.
        if self._settling.is_settled and self._drawn is not None and self._cursor is not None:
            self.plot.show_cursor(self._drawn.places.number_at(self._cursor))

    def _go_to(self, column: Column) -> None:
        """Go to the 50 tokens whose ratio a column shows."""
        self.finish()
        if not self._settling.is_settled or self._drawn is None or not self._drawn.columns:
            # The place no longer exists.
            return
        start = min(column.token, self._drawn.places.count - WINDOW // 2) - WINDOW // 2
        extent = self._drawn.places.extent(max(start, 0), max(start, 0) + WINDOW - 1)
        self.editor.show_extent(*extent)

    def _read_out(self, column: Column | None, aloud: bool = True) -> None:
        """Say what the mark reads; without a mark, what is drawn."""
        is_read = column is not None and self._drawn is not None
        words = self._in_words(column) if column and self._drawn else self._in_general()
        self.show_reading(words, is_read=is_read)
        extent = "" if is_read else self._range()
        self.plot.say(with_colon(words, extent) if extent else words, aloud=aloud and is_read)

    def _in_words(self, column: Column) -> str:
        assert self._drawn is not None
        places = self._drawn.places
        if column.windows > 1:
            words = tr(
                "Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows "
                "around it from {low} to {high}, mean {mean}",
                "",
                column.windows,
            )
        else:
            words = tr(
                "Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = "
                "{mean}"
            )
        decimals = 2 if column.windows > 1 else 3
        words = words.format(
            token=with_thousands(column.token + 1),
            tokens=with_thousands(places.count),
            paragraph=with_thousands(places.paragraph_of(column.token)),
            low=shown(column.lowest, decimals),
            high=shown(column.highest, decimals),
            mean=shown(column.ttr, decimals),
            types=round(column.ttr * WINDOW),
            window=WINDOW,
        )
        proposal = self._drawn.proposal_at(column.token)
        if proposal is None:
            return words
        ordinal = str(proposal.ordinal or "")
        name = with_colon(ordinal, proposal.gist) if ordinal else proposal.gist
        named = tr("proposal %s", "%s: its number and its first words") % name
        return with_semicolons((words, named))

    def _range(self) -> str:
        """Return the range and the mean of the line; "" without a line."""
        if self._drawn is None or self._drawn.mattr is None or not self._drawn.columns:
            return ""
        return tr("from {low} to {high}, mean {mean}", "range of the line").format(
            low=shown(min(column.lowest for column in self._drawn.columns), 3),
            high=shown(max(column.highest for column in self._drawn.columns), 3),
            mean=shown(self._drawn.mattr, 3),
        )

    def _in_general(self) -> str:
        """Return what is drawn, in words, or why nothing is drawn."""
        if self._drawn is None:
            return ""
        no_words = self.inspection.document.counts().no_words
        if no_words:
            return tr("No line: %s.") % no_words
        if not self._drawn.columns:
            said = tr("No line yet: it takes {needed} tokens, and the text has {count}.")
            return said.format(needed=WINDOW, count=self._drawn.places.count)
        if self._drawn.columns[0].windows > 1:
            words = tr(
                "The mean TTR of the windows of %d tokens around each place, and their range"
            )
        else:
            words = tr("The TTR of each window of %d tokens, at the middle of the window")
        return words % WINDOW
