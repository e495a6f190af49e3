"""The line below the texts of a folder: how many there are, and how far they are measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from factbox.analysis.figures.on_the_list import by_list
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.lists import listed
from factbox.reports.counting_names import rules_shown
from factbox.reports.target_wording import band_shown
from factbox.tr import tr, with_thousands
from factbox.ui.folder.distribution.words import name_with_list
from factbox.ui.folder.model import offered
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.snapshots.names import count_of_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.ui.folder.fields import FolderFields
    from factbox.ui.folder.followed import FollowedFolder


class FolderStateLine(QWidget):
    """Says how many texts there are, which are shown, and what was last done."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ElidedLabel()
        self._said.setObjectName("folder_said")
        self._keys = plain_label(tr("Enter opens · F5 measures again"))
        for label in (self._said, self._keys):
            quieten(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._keys)

    def show_state(self, followed: FollowedFolder, shown: int, fields: FolderFields) -> None:
        """Show how many texts there are and are shown, and how far they are measured."""
        texts = followed.texts
        said = [count_of_texts(texts.count)]
        if texts.unread:
            said.append(tr("%Ln texts not read", "", texts.unread))
        if fields.are_set():
            said.append(
                tr("shown: %s", "%s: how many texts, and ranges of figures")
                % listed([with_thousands(shown), *_ranges(fields, followed)])
            )
        said.append(followed.progress.in_words())
        rules = followed.options.rules
        if rules is not RuleName.FACT_BOX:
            said.append(tr("rule set: %s") % rules_shown(rules))
        self.tell(" · ".join(filter(None, said)))

    def tell(self, sentence: str) -> None:
        """Say what was done, until something else is to be said."""
        self._said.show_text(sentence)


def _ranges(fields: FolderFields, followed: FollowedFolder) -> Iterator[str]:
    for figure in offered():
        band = fields.ranges.get(figure.key)
        if band is not None:
            name = name_with_list(by_list(figure, followed.level_list))
            yield f"{name} {band_shown(figure, band)}"
