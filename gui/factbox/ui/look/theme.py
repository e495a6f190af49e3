"""The look: colours, type and spacing, light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from factbox.assets import asset
from factbox.ui.look.plain import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QLabel, QWidget

#: The unit of spacing in pixels: every distance is a multiple of it.
STEP = 8

#: The distance from one line to the next, in sizes of the font.
LINE_SPACING = 1.5
COLUMN_CHARACTERS = 70

_STYLE = """
QMainWindow, #page {{ background: {page}; }}
#sidebar, #compare, #library, #folder, #guide {{ background: {margin}; }}
QToolTip {{ background: {page}; color: {ink}; border: 1px solid {line}; padding: 6px; }}
Explanation {{ background: {page}; border: 1px solid {line}; border-radius: 4px; }}
QMenuBar {{ background: {margin}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {line}; }}
QMenu {{ background: {page}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {line}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QToolBar {{ background: {margin}; border: none; padding: 0 6px 4px 6px; spacing: 0; }}
QToolBar QToolButton {{
  border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 4px 8px 2px 8px;
}}
QToolBar QToolButton:hover {{ background: {line}; }}
QToolBar QToolButton:checked {{ border-bottom-color: {accent}; }}
QToolBar QToolButton:focus {{ border: 2px solid {ink}; padding: 2px 6px; }}
#message_bar {{ background: {marked}; border-bottom: 1px solid {line}; }}
#find_bar {{ background: {margin}; border-top: 1px solid {line}; }}
QStatusBar {{ background: {margin}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
#panes::handle, #work::handle {{ background: {line}; }}
#lower_pane {{ background: {margin}; }}
#lists::handle {{ background: transparent; }}
QTreeView {{ background: {margin}; border: none; outline: none; }}
QTreeView::item {{ padding: 3px 1px 3px 0; border: none; }}
QTreeView::item:selected {{ background: {line}; }}
QTreeView[focused="true"]::item:selected {{ background: {selected}; }}
QTableView {{ background: {margin}; border: none; outline: none; }}
QTableView::item {{ padding: 0; border: none; }}
QTableView::item:selected {{ background: {line}; }}
QTableView[focused="true"]::item:selected, QTableView::item:focus {{ background: {selected}; }}
QTableView#compare_text {{ background: {page}; selection-background-color: transparent; }}
QTableView#compare_text::item:selected {{ background: transparent; }}
#compare_text QHeaderView::section {{ padding-left: 8px; }}
QTableView QHeaderView::section {{ padding-left: 3px; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{
  background: transparent; color: {quiet}; border: none; padding: 2px 4px 2px 0;
}}
QToolButton#close_pane {{ border: none; color: {quiet}; }}
QToolButton#close_pane:focus {{ border: 2px solid {ink}; }}
QToolButton#section {{ border: none; padding: 2px 4px 2px 0; }}
QToolButton#section:focus {{ border: none; border-bottom: 2px solid {accent}; }}
QPushButton, QToolButton {{
  background: transparent; border: 1px solid {edge}; border-radius: 5px; padding: 4px 10px;
}}
QPushButton:hover, QToolButton:hover {{ background: {line}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {ink}; padding: 3px 9px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {quiet}; }}
QPushButton[flat="true"] {{ border: none; border-radius: 0; padding: 3px 0; text-align: left; }}
QPushButton[flat="true"]:hover {{ background: transparent; text-decoration: underline; }}
QPushButton[flat="true"]:focus {{ border-bottom: 2px solid {accent}; padding: 3px 0 1px 0; }}
QPushButton#left_out {{
  border: none; border-radius: 0; outline: none; color: {quiet}; padding: 0 0 2px 0;
  text-align: left;
}}
QPushButton#left_out:hover {{ background: transparent; color: {ink}; }}
QPushButton#left_out:focus {{ border-bottom: 2px solid {accent}; padding: 0; }}
QLineEdit, QDialog QPlainTextEdit {{
  background: {page}; border: 1px solid {edge}; border-radius: 5px; padding: 4px 6px;
}}
QLineEdit:focus, QDialog QPlainTextEdit:focus {{ border: 2px solid {ink}; padding: 3px 5px; }}
QComboBox {{
  background: transparent; border: 1px solid {edge}; border-radius: 5px; padding: 3px 8px;
  combobox-popup: 0;
}}
QComboBox:hover {{ background: {line}; }}
QComboBox:focus {{ border: 2px solid {ink}; padding: 2px 7px; }}
QComboBox QAbstractItemView {{ background: {page}; border: 1px solid {line}; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{
  background: transparent; border: none; padding: 0;
}}
QCheckBox::indicator {{
  width: 13px; height: 13px; border: 1px solid {edge}; border-radius: 3px; background: {page};
}}
QCheckBox::indicator:checked {{ image: url("{tick}"); }}
QRadioButton::indicator {{
  width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 8px; background: {page};
}}
QRadioButton::indicator:checked {{
  width: 6px; height: 6px; border: 5px solid {ink};
}}
QCheckBox, QRadioButton {{ border-bottom: 2px solid transparent; outline: none; }}
QCheckBox:focus, QRadioButton:focus {{ border-bottom: 2px solid {accent}; }}
#focus_line {{ background: {accent}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{
  background: {line}; border-radius: 3px; min-height: 32px; margin: 2px;
}}
QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{
  background: {line}; border-radius: 3px; min-width: 32px; margin: 2px;
}}
QScrollBar::handle:horizontal:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

_TEXT_FAMILIES = ["Charter", "Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif"]
_TEXT_POINTS = 13.0
# The property of the application that holds the theme in use, once there is one.
_CHOSEN = "theme"


class Colours(NamedTuple):
    """The colours of one theme. `accent` means one thing: where you are.

    `tints` are for hard sentences, up to the hardest; of no hue that means anything else.
    `above` is behind words above a level; `classes` are for words by level, the easiest first.
    `gone` and `come` are for words that were removed and added, on their own tints.
    """

    page: str
    margin: str
    ink: str
    quiet: str
    line: str
    edge: str
    accent: str
    marked: str
    selected: str
    tints: tuple[str, str, str]
    above: str
    classes: tuple[str, str, str, str, str]
    gone: str
    gone_tint: str
    come: str
    come_tint: str


LIGHT = Colours(
    page="#fdfcfa",
    margin="#f5f2ec",
    ink="#22201d",
    quiet="#696459",
    line="#e2ddd2",
    edge="#948c7b",
    accent="#a3470f",
    marked="#f8ecdf",
    selected="#f0d3b8",
    tints=("#f2eef6", "#e4ddee", "#d1c6e2"),
    above="#d6e9ed",
    classes=("#d9e8eb", "#b2d0d7", "#85b3bf", "#51909f", "#246878"),
    gone="#8c1d18",
    gone_tint="#fbe3df",
    come="#17541f",
    come_tint="#dcefdc",
)
DARK = Colours(
    page="#1d1e20",
    margin="#17181a",
    ink="#e4e0d8",
    quiet="#9c978c",
    line="#303135",
    edge="#73747c",
    accent="#f0a060",
    marked="#2c2722",
    selected="#5b412a",
    tints=("#29272f", "#37323f", "#473d58"),
    above="#1c3d46",
    classes=("#26383d", "#2f525b", "#3d7480", "#5a9daa", "#8fcdd9"),
    gone="#ffb4a9",
    gone_tint="#46221f",
    come="#a6dcaa",
    come_tint="#1d3a23",
)


def colours() -> Colours:
    """Return the colours of the current theme."""
    return DARK if _is_dark() else LIGHT


def apply_theme(application: QApplication, theme: str = "") -> None:
    """Use the theme "light" or "dark"; with "", follow the system."""
    if application.property(_CHOSEN) is None:
        changed = application.styleHints().colorSchemeChanged
        changed.connect(lambda scheme: _follow(application, scheme))
    elif not theme:
        # Bring back the system's palette, which ours has replaced.
        application.setPalette(QPalette())
    application.setProperty(_CHOSEN, theme)
    _colour(application, theme == "dark" if theme else _is_dark())


def _follow(application: QApplication, scheme: QtCore.Qt.ColorScheme) -> None:
    """Follow the system, unless the user chose a theme."""
    if not application.property(_CHOSEN):
        _colour(application, scheme is QtCore.Qt.ColorScheme.Dark)


def _is_dark() -> bool:
    """Return whether the palette is dark."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def _colour(application: QApplication, is_dark: bool) -> None:
    chosen = DARK if is_dark else LIGHT
    application.setPalette(_palette(chosen))
    tick = asset("tick-dark.svg" if chosen is DARK else "tick-light.svg").as_posix()
    application.setStyleSheet(_STYLE.format(**chosen._asdict(), tick=tick))


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    # Not made from one colour: that would use an enumeration of `Qt` (see `set_property`).
    palette = QPalette()
    palette.setColor(role.Light, QColor(chosen.margin).lighter(150))
    palette.setColor(role.Shadow, QColor("black"))
    for roles, colour in (
        ((role.Window, role.Button, role.AlternateBase), chosen.margin),
        ((role.Base, role.ToolTipBase), chosen.page),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), chosen.ink),
        ((role.HighlightedText, role.BrightText), chosen.ink),
        ((role.PlaceholderText,), chosen.quiet),
        ((role.Highlight,), chosen.selected),
        ((role.Link, role.LinkVisited, role.Accent), chosen.accent),
        ((role.Mid, role.Midlight, role.Dark), chosen.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, each, QColor(chosen.quiet))
    return palette


def quieten(widget: QWidget) -> None:
    """Let `widget` recede: smaller and in the quiet colour."""
    widget.setFont(scaled(widget.font(), 0.9))
    widget.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def heading(text: str) -> QLabel:
    """Return the heading of a part of the sidebar."""
    label = plain_label(text)
    label.setFont(scaled(label.font(), 1.15))
    return label


def text_font() -> QFont:
    """Return the serif font of a text, until the user chooses another."""
    font = QFont()
    font.setFamilies(_TEXT_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(_TEXT_POINTS)
    return font


def scaled(font: QFont, factor: float) -> QFont:
    """Return `font`, `factor` times as large, with digits of one width."""
    result = QFont(font)
    result.setPointSizeF(max(font.pointSizeF(), 6.0) * factor)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
