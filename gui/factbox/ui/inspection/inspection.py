"""Takes edits from the editor and publishes figures, in terms of Qt."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.level.target import NO_TARGET
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.left_out.kind import DEFAULT
from factbox.reports.counting_names import rules_shown
from factbox.tr import tr
from factbox.ui.inspection.language import TextLanguage
from factbox.ui.inspection.settling import Settling
from factbox.ui.text.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.analysis.figures.values import Values
    from factbox.analysis.level.target import Target
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.headline_rule import HeadlineRule
    from factbox.analysis.text.left_out.kind import Kind
    from factbox.analysis.text.metrics import Metrics, Tally
    from factbox.analysis.text.place import Place
    from factbox.analysis.text.style import Styles
    from factbox.analysis.words.vocabulary.level_list import LevelList

# While a large text is read, its figures are shown at intervals between these two, and
# showing them should take no longer than the third.
_PUBLISH_AFTER_S = 0.1
_PUBLISH_WITHIN_S = 0.4
_SHOWN_WITHIN_S = 0.012


class Inspection(QObject):
    """Keeps the document that mirrors the editor, and publishes its metrics."""

    #: the Metrics, after an edit or after the cursor or the selection moved
    changed = Signal(object)
    #: the Target from now on
    target_set = Signal(object)
    #: a large text has been read to its end
    read = Signal()
    #: why a rule set cannot be used, in a sentence
    failed = Signal(str)

    def __init__(self, headline_rule: HeadlineRule, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headline_rule = headline_rule
        self._rule_name = RuleName.FACT_BOX
        self._left_out = DEFAULT
        self._document: Document | None = None
        self._selection = Selection()
        self._target = NO_TARGET
        #: the language of the text
        self.language = TextLanguage(lambda: self.document, self)
        self.language.changed.connect(self._count_in)
        self._reading = Settling(self, self._read, lambda _: self.read.emit(), rest_ms=0)

    @property
    def document(self) -> Document:
        """The text as paragraphs, made on demand because the import takes a while."""
        if self._document is None:
            from factbox.analysis.text.document import Document

            self._document = Document(headline_rule=self._headline_rule)
        return self._document

    def warm_up(self) -> None:
        """Load what counting needs, so that the first key does not wait for it."""
        from factbox.analysis.text.paragraph import read_paragraph

        read_paragraph("word", self.document.rules)

    def edit(
        self,
        first: int,
        removed: int,
        lines: list[str],
        selection: Selection,
        styles: Styles = (),
    ) -> None:
        """Take in an edit that the editor reports."""
        self.language.foresee(first, removed, lines)
        self.document.replace(first, removed, lines, styles)
        metrics = self.document.metrics()
        self.language.follow(metrics, selection)
        if metrics.waiting:
            self._reading.begin()
        self.select(selection)

    def select(self, selection: Selection) -> None:
        """Take in the cursor and the selection."""
        self._selection = selection
        self.publish()

    @property
    def selection(self) -> Selection:
        """The selection and the cursor."""
        return self._selection

    @property
    def headline_rule(self) -> HeadlineRule:
        """The rule for how often the headline counts."""
        return self._headline_rule

    def set_headline_rule(self, rule: HeadlineRule) -> None:
        """Count the headline by another rule."""
        self._headline_rule = rule
        self.document.headline_rule = rule
        self.publish()

    @property
    def rule_name(self) -> RuleName:
        """The name of the current rule set."""
        return self._rule_name

    def set_rules(self, name: RuleName) -> None:
        """Count everything again by the rule set `name`; a long text in slices."""
        self._count_by(name)

    def _count_in(self, _code: str) -> None:
        self._count_by(self._rule_name)

    def _count_by(self, name: RuleName) -> None:
        from factbox.analysis.dependency import DependencyError
        from factbox.analysis.languages.languages import language_of
        from factbox.analysis.rule_sets.rules import rules_named
        from factbox.analysis.text.paragraph import read_paragraph

        rules = rules_named(name, language_of(self.language.code))
        if rules is self.document.rules:
            return
        try:
            # The first line loads what the rules need, if it is installed.
            read_paragraph("", rules)
        except DependencyError as problem:
            self.failed.emit(
                tr(
                    "The rule set has not changed: “{name}” cannot be loaded ({reason})."
                ).format(name=rules_shown(name), reason=problem)
            )
            return
        self._rule_name = name
        self.document.rules = rules
        self._publish_and_read()

    @property
    def left_out(self) -> frozenset[Kind]:
        """The kinds of text that are not counted."""
        return self._left_out

    def leave_out(self, kinds: frozenset[Kind]) -> None:
        """Count everything again without these kinds of text; a long text in slices."""
        if kinds == self._left_out:
            return
        self._left_out = kinds
        self.document.left_out = kinds
        self._publish_and_read()

    @property
    def target(self) -> Target:
        """The target for the text, which another language may ask to be set anew."""
        return self._target

    @property
    def applied_target(self) -> Target:
        """What of the target applies in the language of the text."""
        return self._target.in_language(self.document.rules.language)

    def set_target(self, target: Target) -> None:
        """Set the target for the text."""
        self._target = target
        self.target_set.emit(target)
        if self._document is not None:
            self.publish()

    @property
    def level_list(self) -> LevelList:
        """The word list in use."""
        return self.document.level_list

    def set_level_list(self, listed: LevelList) -> None:
        """Use another word list; views that show it settle again."""
        self.document.level_list = listed
        self.publish()

    def complete(self) -> Metrics:
        """Count the lines that still wait, and return the metrics of the whole text."""
        if self.document.metrics().waiting:
            self.document.read_some()
            self._reading.stop()
            self._publish_what_was_read()
            self.read.emit()
        return self.document.metrics()

    def close(self) -> None:
        """Stop reading."""
        self._reading.stop()

    def figures(self) -> Values:
        """Return every figure of the whole text, including the costly ones."""
        from factbox.analysis.figures.measures import all_figures
        from factbox.analysis.slices import at_once

        self.complete()
        return at_once(all_figures(self.document))

    def shown(self) -> Tally:
        """Return the figures of the selection, or of the whole text if nothing is selected."""
        selected = self.selected()
        return self.document.part(*selected) if selected else self.document.metrics().whole

    def selected(self) -> tuple[Place, Place] | None:
        """Return the start and the end of the selection; None if nothing is selected."""
        start, end, _ = self._selection
        return (start, end) if start < end else None

    def text(self) -> str:
        """Return the counted text, without what is left out of it."""
        from factbox.analysis.text.left_out.places import counted_text

        return counted_text(self.document.paragraphs)

    def publish(self) -> None:
        """Publish the metrics as they are now."""
        start, end, cursor = self._selection
        metrics = self.document.metrics()
        if start < end:
            part = self.document.part(start, end)
            metrics = metrics._replace(selection=part, selected=(start, end))
        target = self._target.in_language(metrics.rules.language)
        self.changed.emit(metrics._replace(cursor=cursor, target=target))

    def _publish_and_read(self) -> None:
        """Publish the metrics, and read the lines that wait."""
        if self.document.metrics().waiting:
            self._reading.begin()
        self.publish()

    def _read(self) -> Generator[None, None, None]:
        """Read the waiting lines, and publish the metrics at intervals."""
        seconds = _PUBLISH_AFTER_S
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
            # Some outlines take longer to show: then read less at a time.
            seconds *= min(_SHOWN_WITHIN_S / max(showing, 0.001), 2.0)
            seconds = min(max(seconds, _PUBLISH_AFTER_S), _PUBLISH_WITHIN_S)
            yield

    def _publish_what_was_read(self) -> None:
        # A book is some hundred thousand objects, none of them in a reference cycle. To search
        # them for garbage would take 0.3 s now and then.
        gc.freeze()
        self.publish()
