"""From an edit to figures: the one way of it, in Qt's terms."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.text.selection import Selection

if TYPE_CHECKING:
    from factbox.analysis.figures.values import Values
    from factbox.analysis.level.band import Band
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.metrics import Metrics, Part
    from factbox.analysis.text.place import Place

# How long the window may stand still while a large text is read, and how long its figures
# stay as they are meanwhile; and for how many lines, since the outline of these is made then.
_SLICE_S = 0.008
_PUBLISH_EVERY_S = 0.4
_PUBLISH_EVERY_LINES = 300
# In some texts there is more to an outline than in others: then it is for fewer lines, so that
# it is shown in such a time. Where finding it takes longer, as all of it may be looked at
# again, it is for more.
_FEWEST_LINES = 50
_MOST_LINES = 1_000
_SHOWN_WITHIN_S = 0.012


class Inspection(QObject):
    """Keeps the document of what the editor holds, and publishes its metrics."""

    #: the Metrics after an edit, or after the cursor or the selection moved
    changed = Signal(object)
    #: the Band that the Level is to come into from now on; None for none
    target_set = Signal(object)
    #: a large text, which took a while, is read to its end
    read = Signal()
    #: why a rule set cannot be used, and what is left as it was
    failed = Signal(str)

    def __init__(self, headline_rule: HeadlineRule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headline_rule = headline_rule
        self._rule_name = RuleName.FACT_BOX
        self._document: Document | None = None
        self._selection = Selection()
        self._target: Band | None = None
        self._publish_next = 0.0
        self._publish_lines = _PUBLISH_EVERY_LINES
        self._waiting_published = 0
        self._measured_for = 0.0
        # Whether what was read is measured, and not published yet.
        self._is_measured = False
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_some)

    @property
    def document(self) -> Document:
        """The text as paragraphs. It is made when first asked for: the import takes a while."""
        if self._document is None:
            from factbox.analysis.text.document import Document

            self._document = Document(headline_rule=self._headline_rule)
        return self._document

    def warm_up(self) -> None:
        """Load what counting needs, so that neither the first key nor a book waits for it."""
        from factbox.analysis.text.paragraph import read_paragraph

        read_paragraph("word", self.document.rules)

    def edit(self, first: int, removed: int, lines: list[str], selection: Selection) -> None:
        """Take over what the editor tells of an edit."""
        self.document.replace(first, removed, lines)
        if self.document.metrics().waiting:
            self._begin_to_read()
        self.select(selection)

    def select(self, selection: Selection) -> None:
        """Take over where the cursor is and what is selected."""
        self._selection = selection
        self.publish()

    @property
    def selection(self) -> Selection:
        """What is selected, and where the cursor is."""
        return self._selection

    @property
    def headline_rule(self) -> HeadlineRule:
        """How often the headline is to count."""
        return self._headline_rule

    def set_headline_rule(self, rule: HeadlineRule) -> None:
        """Count the headline by another rule."""
        self._headline_rule = rule
        self.document.headline_rule = rule
        self.publish()

    @property
    def rule_name(self) -> RuleName:
        """The name of the rule set that is on."""
        return self._rule_name

    def set_rules(self, name: RuleName) -> None:
        """Count everything anew by the rule set of that name: a long text in slices."""
        from factbox.analysis.dependency import DependencyError
        from factbox.analysis.rule_sets.rules import rules_named
        from factbox.analysis.text.paragraph import read_paragraph

        rules = rules_named(name)
        if rules is self.document.rules:
            return
        try:
            # What it needs is loaded with the first line, or is not there.
            read_paragraph("", rules)
        except DependencyError as problem:
            self.failed.emit(
                self.tr("The text is counted as before: the rules of %s cannot be loaded (%s).")
                % (name, problem)
            )
            return
        self._rule_name = name
        self.document.rules = rules
        if self.document.metrics().waiting:
            self._begin_to_read()
        self.publish()

    @property
    def target(self) -> Band | None:
        """The band that the Level is to come into; None for none."""
        return self._target

    def set_target(self, target: Band | None) -> None:
        """Say from now on where the Level lies, seen from `target`."""
        self._target = target
        self.target_set.emit(target)
        if self._document is not None:
            self.publish()

    @property
    def is_reading(self) -> bool:
        """Whether a large text is not read to its end, or what was read not published."""
        return self._reading.isActive()

    def complete(self) -> Metrics:
        """The metrics of the whole text, after the lines that still wait were counted."""
        if self.document.metrics().waiting:
            self.document.read_some()
            self._end_reading()
        return self.document.metrics()

    def close(self) -> None:
        """Read no more: nobody wants to know."""
        self._reading.stop()

    def figures(self) -> Values:
        """Every figure of the whole text, the costly ones measured now."""
        from factbox.analysis.figures.measures import all_figures
        from factbox.analysis.slices import at_once

        self.complete()
        return at_once(all_figures(self.document))

    def shown(self) -> Part:
        """The figures of what is selected; of the whole text, if nothing is."""
        selected = self.selected()
        return self.document.part(*selected) if selected else self.document.metrics().whole

    def selected(self) -> tuple[Place, Place] | None:
        """Where what is selected begins and ends; None if nothing is."""
        start, end, _ = self._selection
        return (start, end) if start < end else None

    def text(self) -> str:
        """The text that is counted: without the published fact box above it."""
        first = self.document.metrics().first_line
        lines = self.document.paragraphs.run(first, len(self.document.paragraphs))
        return "\n".join(paragraph.text for paragraph in lines)

    def publish(self) -> None:
        """Tell what is known of the text now."""
        start, end, cursor = self._selection
        metrics = self.document.metrics()
        part = self.document.part(start, end) if start < end else None
        self.changed.emit(metrics._replace(selection=part, cursor=cursor, target=self._target))
        self._publish_next = perf_counter() + _PUBLISH_EVERY_S
        self._waiting_published = metrics.waiting

    def _begin_to_read(self) -> None:
        """Read what waits, in slices."""
        self._reading.start()
        self._publish_lines = _PUBLISH_EVERY_LINES

    def _end_reading(self) -> None:
        self._reading.stop()
        self._publish_what_was_read()
        self.read.emit()

    def _is_news(self) -> bool:
        """Whether it is time to publish what was read."""
        return self._read_since() >= self._publish_lines or perf_counter() >= self._publish_next

    def _read_since(self) -> int:
        """How many lines were read since the last were published."""
        return self._waiting_published - self.document.paragraphs.waiting

    def _measure_some(self) -> None:
        """Measure what was read, for a moment."""
        started = perf_counter()
        self._is_measured = not self.document.measure_some(_SLICE_S)
        self._measured_for += perf_counter() - started

    def _choose_lines(self, lines: int, showing: float) -> None:
        """Choose how many lines are next, by the seconds that it took to show the last."""
        most = round(lines * _SHOWN_WITHIN_S / max(showing, 0.001))
        if self._measured_for <= _SHOWN_WITHIN_S:
            most = min(most, _MOST_LINES)
        self._publish_lines = max(min(most, 2 * lines), _FEWEST_LINES)
        self._measured_for = 0.0

    def _read_some(self) -> None:
        # Each in a turn of its own, so that none is long.
        if self._is_measured and self.document.paragraphs.waiting:
            self._publish_what_was_read()
            return
        if self._is_measured:
            self._end_reading()
            return
        if not self.document.paragraphs.waiting or self._is_news():
            self._measure_some()
            return
        self.document.read_some(_SLICE_S)

    def _publish_what_was_read(self) -> None:
        # Of a book that is some hundred thousand objects, in which nothing goes round in a
        # circle. To look through them for garbage takes 0.3 s, now and then.
        gc.freeze()
        started, lines = perf_counter(), self._read_since()
        self.publish()
        self._choose_lines(lines, perf_counter() - started)
        self._is_measured = False
