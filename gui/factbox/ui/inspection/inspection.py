"""From an edit to figures: the one way of it, in Qt's terms."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.inspection.settling import Settling
from factbox.ui.text.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.analysis.figures.values import Values
    from factbox.analysis.level.band import Band
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.metrics import Metrics, Part
    from factbox.analysis.text.place import Place

# How soon the first figures of a large text are shown, how long they may stay as they are
# while it is read, and how long showing them may take.
_FIRST_PUBLISHED_S = 0.05
_PUBLISH_EVERY_S = 0.4
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
        self._reading = Settling(self, self._read, lambda _: self.read.emit(), rest_ms=0)

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
            self._reading.begin()
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
            self._reading.begin()
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
        return not self._reading.is_settled

    def complete(self) -> Metrics:
        """The metrics of the whole text, after the lines that still wait were counted."""
        if self.document.metrics().waiting:
            self.document.read_some()
            self._reading.stop()
            self._publish_what_was_read()
            self.read.emit()
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

    def _read(self) -> Generator[None, None, None]:
        """Read what waits, and publish now and then how far that is."""
        seconds = _FIRST_PUBLISHED_S
        while self.document.paragraphs.waiting:
            until = perf_counter() + seconds
            while perf_counter() < until and self.document.read_some(0):
                yield
            yield
            while self.document.measure_some(0):
                yield
            yield
            started = perf_counter()
            self._publish_what_was_read()
            showing = perf_counter() - started
            # The outlines of some texts take longer to show: less of these is read at a time.
            seconds *= min(_SHOWN_WITHIN_S / max(showing, 0.001), 2.0)
            seconds = min(seconds, _PUBLISH_EVERY_S)
            yield

    def _publish_what_was_read(self) -> None:
        # Of a book that is some hundred thousand objects, in which nothing goes round in a
        # circle. To look through them for garbage takes 0.3 s, now and then.
        gc.freeze()
        self.publish()
