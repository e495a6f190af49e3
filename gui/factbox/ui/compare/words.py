"""Says in sentences how the texts of a comparison were counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.comparison_wording import (
    as_saved,
    counted_otherwise,
    differs_by_kinds,
    headline_counts_otherwise,
)
from factbox.reports.counting_names import headline_shown, rules_shown
from factbox.reports.list_wording import list_notes
from factbox.reports.report.words import one_line
from factbox.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.rules import Rules
    from factbox.comparison.comparison import Comparison
    from factbox.comparison.version import Version

# A title may be of any length.
_NAME_CHARACTERS = 80


def notes_of(comparison: Comparison) -> list[str]:
    """Return what the reader must know about how the texts were counted."""
    old, new = comparison.old, comparison.new
    rules = new.metrics.rules
    said = [
        _counted_otherwise(version, rules)
        for version in (old.version, new.version)
        if counted_otherwise(version, comparison)
    ]
    if not comparison.is_in_one_language:
        said.append(
            tr(
                "The text before is in {before}, the text after in {after}: only what is "
                "counted alike in both is compared, such as paragraphs and sentences."
            ).format(before=tr(old.metrics.rules.language.name), after=tr(rules.language.name))
        )
    if headline_counts_otherwise(comparison):
        said.append(
            tr(
                "The headline counts {before} in the text before and {after} in the "
                "text after.",
                "{before}, {after}: once, twice or automatic",
            ).format(
                before=headline_shown(old.metrics.headline_rule),
                after=headline_shown(new.metrics.headline_rule),
            )
        )
    otherwise = differs_by_kinds(comparison)
    if otherwise:
        said.append(tr("The text before is counted %s, unlike the text after.") % otherwise)
    if old.names is not None or new.names is not None:
        # The column of figures has no room for it.
        lists = dict.fromkeys(each.title for each in comparison.level_lists)
        said.append(
            tr("Word levels come from %s.", "%s: word lists") % " / ".join(map(_cut, lists))
        )
    return [*said, *list_notes(comparison)]


def _counted_otherwise(version: Version, rules: Rules) -> str:
    figures = as_saved(version)
    said = tr(
        "{text} was counted by the rule set {old_rules}, version {old_version}; here both are "
        "counted by {rules}, version {version}."
    )
    if figures:
        said = tr(
            "{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; "
            "here both are counted by {rules}, version {version}."
        )
    return said.format(
        text=_cut(version.name),
        old_rules=_cut(rules_shown(version.rules_name)),
        old_version=version.rules_version,
        figures=figures,
        rules=rules_shown(rules.name),
        version=rules.version,
    )


def _cut(name: str) -> str:
    return one_line(name, _NAME_CHARACTERS)
