"""Remembers the rule set and the kinds left out for the next window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.left_out.kind import Kind

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from factbox.ui.inspection.inspection import Inspection


class CountingState:
    """Restores how the last window counted, and saves how this one does."""

    def __init__(
        self,
        settings: QSettings,
        inspection: Inspection,
        rules: RuleName | None,
        left_out: frozenset[Kind] | None,
    ) -> None:
        """Use `rules` and leave out `left_out`, if given, in this window only."""
        self._settings = settings
        self._inspection = inspection
        self._rules = rules
        self._left_out = left_out

    def restore_counting(self) -> None:
        """Count as asked for, or else as the last window did."""
        name, left_out = self._rules, self._left_out
        if name is None:
            kept = self._settings.value("rules")
            name = next((each for each in RuleName if each == kept), RuleName.FACT_BOX)
        if name is not RuleName.FACT_BOX:
            self._inspection.set_rules(name)
        if left_out is None and self._settings.contains("left_out"):
            keys = str(self._settings.value("left_out")).split()
            left_out = frozenset(kind for kind in Kind if kind in keys)
        if left_out is not None:
            self._inspection.leave_out(left_out)

    def keep_counting(self) -> None:
        """Save how this window counts, unless that was asked for in this one only."""
        if self._inspection.rule_name is not self._rules:
            self._settings.setValue("rules", self._inspection.rule_name.value)
        if self._inspection.left_out != self._left_out:
            self._settings.setValue("left_out", " ".join(sorted(self._inspection.left_out)))
