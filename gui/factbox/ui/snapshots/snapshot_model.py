"""What the table of snapshots shows: the figures of each, and their change since then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar

from factbox.analysis.figures.catalogue import MOST_KNOWN
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.text.left_out.kind import difference_in_words
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.numbers import difference_shown, figure_shown
from factbox.reports.snapshot_wording import (
    doubt_in_words,
    language_named,
    occasion_name,
    snapshot_name,
)
from factbox.snapshots.main_figure import main_figure_of
from factbox.tr import tr
from factbox.ui.snapshots.snapshot_list import SnapshotList
from factbox.ui.table.column import LEFT, Field, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.wording import figures
from factbox.ui.wording.moments import short_second, sortable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import Snapshot

Found = TypeVar("Found")

# With the change, which is in small print.
_WIDEST = {"level": "−00.00", "tokens": "−0000, −0%", "types": "−000, −0%", "ttr": "+0.0000"}
# The column of the main figure.
_MAIN = 1
# A title is told from another by its beginning.
_NAME = 16 * "0"
# Without its percentage.
_LEAST = {"tokens": "000000", "types": "00000"}


class SnapshotModel(TableModel[int]):
    """A row for each snapshot, by its id: its name, when it was saved, and its figures.

    If the snapshots belong to the text, the change since then is below each figure. A
    snapshot that cannot be read is an empty row.
    """

    def __init__(self) -> None:
        super().__init__(self._make_columns(), self._of(self._describe))
        self.listed = SnapshotList()
        self._now: Metrics | None = None
        #: the main figure of the language of the text
        self.main = LEVEL

    def show_list(self, listed: SnapshotList) -> None:
        """Show these snapshots."""
        self.listed = listed
        self.show_rows(listed.ids)

    def compare_with(self, metrics: Metrics) -> bool:
        """Compare each snapshot with the text as it is now; return whether rows changed.

        A snapshot that was counted by other rules cannot be compared.
        """
        before, self._now = self._now, metrics
        figure = metrics.whole.counts.main_figure or LEVEL
        if figure is not self.main:
            self.main = figure
            self.set_heading(_MAIN, tr(figure.name).replace("–", "–\n"))
            self.set_name(_MAIN, tr(figure.name))
        is_news = before is None or _counted(before) != _counted(metrics)
        return is_news and bool(self.listed)

    def _make_columns(self) -> list[TableColumn[int]]:
        name = TableColumn(
            "",
            self._of(self._name),
            second_line=self._of(self._below_name),
            name=tr("Snapshot"),
            more=(
                Field(
                    tr("Saved", "column heading: when a snapshot was saved"),
                    self._of(lambda snapshot: sortable(snapshot.saved_at)),
                ),
                Field(
                    tr("Note", "column heading: what the user wrote about a snapshot"),
                    self._of(lambda snapshot: snapshot.note),
                ),
                Field(
                    tr("Rule set"), self._of(lambda snapshot: rules_shown(snapshot.rules_name))
                ),
            ),
            alignment=LEFT,
            widest=_NAME,
            stretches=True,
        )
        return [name, *(self._figure_column(figure) for figure in figures.FIGURES)]

    def _figure_column(self, figure: str) -> TableColumn[int]:
        return TableColumn(
            figures.name_of(figure),
            self._of(lambda snapshot: self._shown(snapshot, figure)),
            second_line=self._of(lambda snapshot: self._change(snapshot, figure)),
            explanation=tr("The figure then; the second line is the change since then"),
            value=self._of(lambda snapshot: self._then(snapshot, figure)),
            more=(
                Field(
                    tr("Change since then: %s") % figures.name_of(figure),
                    self._of(lambda snapshot: self._difference(snapshot, figure)),
                ),
            ),
            widest=_WIDEST[figure],
            least=_LEAST.get(figure, ""),
        )

    def _then(self, snapshot: Snapshot, figure: str) -> float | None:
        """Return a figure of a snapshot; the first is the main one of the language now."""
        if figure != LEVEL.key:
            value: float | None = getattr(snapshot.fact_box, figure)
            return value
        is_other = self.main is not LEVEL and main_figure_of(snapshot) is not self.main
        return None if is_other else snapshot.figures.get(self.main.key)

    def _is_now(self, figure: str) -> float | None:
        """Return the same of the text now."""
        whole = None if self._now is None else self._now.whole
        if whole is None or figure == LEVEL.key:
            return None if whole is None else whole.counts.main
        value: float | None = getattr(whole.box, figure)
        return value

    def _declared(self, figure: str) -> Figure:
        return self.main if figure == LEVEL.key else figures.FIGURES[figure]

    def _shown(self, snapshot: Snapshot, figure: str) -> str:
        return figure_shown(self._declared(figure), self._then(snapshot, figure))

    def _of(self, find: Callable[[Snapshot], Found]) -> Callable[[int], Found | Literal[""]]:
        """Return what finds something about the snapshot with an id."""

        def find_of(snapshot_id: int) -> Found | Literal[""]:
            snapshot = self.listed.get(snapshot_id)
            return "" if snapshot is None else find(snapshot)

        return find_of

    def _name(self, snapshot: Snapshot) -> str:
        if self.listed.titles:
            return " ".join(self.listed.titles[snapshot.work_id].split())
        return snapshot_name(snapshot)

    def _below_name(self, snapshot: Snapshot) -> str:
        time = short_second(snapshot.saved_at)
        if self.listed.titles:
            # Texts that are not compared may be counted in different ways.
            return time
        if self._now is not None and self._counted_otherwise(snapshot):
            if snapshot.language != self._now.rules.language.code:
                return tr("in {language} · {time}").format(
                    language=language_named(snapshot.language), time=time
                )
            if snapshot.rules_name == self._now.rules.name:
                how = tr("version %d", "of a rule set") % snapshot.rules_version
            else:
                how = tr("counted by %s", "%s: a rule set") % rules_shown(snapshot.rules_name)
            return f"{how} · {time}"
        parts = [self._left_out_otherwise(snapshot), time]
        if self._headline_counts_otherwise(snapshot):
            parts.insert(
                0,
                tr("headline %s", "%s: once, twice or automatic")
                % headline_shown(snapshot.headline),
            )
        return " · ".join(filter(None, parts))

    def _change(self, snapshot: Snapshot, figure: str) -> str:
        # Snapshots of other texts are not versions of this one.
        if self.listed.titles or self._now is None:
            return ""
        if self._counted_otherwise(snapshot):
            return "—"
        then, now = self._then(snapshot, figure), self._is_now(figure)
        return difference_shown(self._declared(figure), then, now)

    def _difference(self, snapshot: Snapshot, figure: str) -> float | None:
        """Return the change of a figure in full; None if the two cannot be compared."""
        if self.listed.titles or self._now is None or self._counted_otherwise(snapshot):
            return None
        then, now = self._then(snapshot, figure), self._is_now(figure)
        return None if then is None or now is None else now - then

    def _counted_otherwise(self, snapshot: Snapshot) -> bool:
        """Return whether rules or language of the snapshot are other than those of the text."""
        if self._now is None:
            return False
        rules = self._now.rules
        now = (rules.name, rules.version), rules.language.code
        return (snapshot.rules, snapshot.language) != now

    def _headline_counts_otherwise(self, snapshot: Snapshot) -> bool:
        now = self._now
        return now is not None and snapshot.headline != now.headline_rule.value

    def _left_out_otherwise(self, snapshot: Snapshot) -> str:
        """Return what the snapshot leaves out or counts unlike the text now; "" if nothing."""
        now = self._now
        if now is None:
            return ""
        return difference_in_words(snapshot.left_out, now.left_out.kinds)

    def _describe(self, snapshot: Snapshot) -> str:
        lines = [
            self._name(snapshot),
            occasion_name(snapshot.occasion),
            tr("Saved %s UTC") % f"{snapshot.saved_at:%Y-%m-%d %H:%M:%S}",
            tr(
                "Rule set: {rules}, version {version}, headline counted {times}",
                "{times}: once, twice or automatic",
            ).format(
                rules=rules_shown(snapshot.rules_name),
                version=snapshot.rules_version,
                times=headline_shown(snapshot.headline),
            ),
            f"SHA-256 {snapshot.sha256[:16]}…",
        ]
        lists = snapshot.word_lists.in_words()
        if lists:
            lines.append(tr("Word lists: %s") % lists)
        main = main_figure_of(snapshot) or LEVEL
        doubt = doubt_in_words(snapshot, main)
        if doubt and main.key == LEVEL.key:
            lines.append(tr("Level %s", "%s: “unreliable: under 100 tokens”") % doubt)
        elif main.key != LEVEL.key:
            value = figure_shown(main, snapshot.figures.get(main.key))
            named = tr("{name} {value}").format(name=tr(main.name), value=value)
            lines.append(f"{named}, {doubt}" if doubt else named)
        if snapshot.language != MOST_KNOWN:
            lines.append(tr("Language: %s") % language_named(snapshot.language))
        lines += self._unlike_now(snapshot)
        return "\n".join(filter(None, [*lines, snapshot.note]))

    def _unlike_now(self, snapshot: Snapshot) -> Iterator[str]:
        """Yield sentences on how the snapshot was counted unlike the text now."""
        if self._now is not None and snapshot.language != self._now.rules.language.code:
            yield tr(
                "The text is in another language now, so most figures cannot be compared. "
                "Compare (Ctrl+D) counts each text in its own."
            )
            return
        if self._counted_otherwise(snapshot):
            yield tr(
                "The text is counted by other rules now, so the figures cannot be compared. "
                "Compare (Ctrl+D) counts both texts alike."
            )
            return
        if self._now is not None and self._headline_counts_otherwise(snapshot):
            words = tr(
                "The headline counts %s now, which is part of each difference.",
                "%s: once, twice or automatic",
            )
            yield words % headline_shown(self._now.headline_rule)
        otherwise = self._left_out_otherwise(snapshot)
        if otherwise:
            words = tr(
                "It was counted %s, unlike the text now; that is part of each difference."
            )
            yield words % otherwise


def _counted(metrics: Metrics) -> tuple[object, ...]:
    """Return what the rows depend on."""
    return metrics.whole.box, metrics.rules, metrics.headline_rule, metrics.left_out.kinds
