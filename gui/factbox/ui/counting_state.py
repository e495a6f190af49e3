"""Remembers the rule set and the target for the next window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.rule_sets.rule_name import RuleName

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from factbox.analysis.level.band import Band
    from factbox.ui.inspection.inspection import Inspection


class CountingState:
    """Restores the rule set and the target of the last window, and saves those of this one."""

    def __init__(
        self, settings: QSettings, inspection: Inspection, asked_for: RuleName | None
    ) -> None:
        """Use the rule set `asked_for`, if any, in this window only."""
        self._settings = settings
        self._inspection = inspection
        self._asked_for = asked_for
        inspection.target_set.connect(self._keep_target)

    def restore_target(self) -> None:
        """Restore the saved target, if any."""
        if self._settings.contains("target"):
            from factbox.ui.wording.target import stored_target

            self._inspection.set_target(stored_target(self._settings))

    def restore_rules(self) -> None:
        """Switch to the rule set that was asked for, or else to the saved one."""
        name = self._asked_for
        if name is None:
            kept = self._settings.value("rules")
            name = next((each for each in RuleName if each == kept), RuleName.FACT_BOX)
        if name is not RuleName.FACT_BOX:
            self._inspection.set_rules(name)

    def keep_rules(self) -> None:
        """Save the rule set for the next window, unless it was asked for in this one only."""
        if self._inspection.rule_name is not self._asked_for:
            self._settings.setValue("rules", self._inspection.rule_name.value)

    def _keep_target(self, target: Band | None) -> None:
        """Save the target at once, so that it survives even a crash."""
        from factbox.ui.wording.target import store_target, stored_target

        if target != stored_target(self._settings):
            store_target(self._settings, target)
