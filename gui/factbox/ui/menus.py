"""The menus: every command of the window, with its keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.assets import asset
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import text_font
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar

    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.report.desk import ReportDesk
    from factbox.ui.sidebar.fact_box import FactBoxView
    from factbox.ui.sidebar.outline import OutlineView
    from factbox.ui.snapshots.desk import SnapshotDesk
    from factbox.ui.snapshots.panel import SnapshotsView
    from factbox.ui.text.editor import Editor
    from factbox.ui.text.find_bar import FindBar

    Act = Callable[[], object]

Choice = TypeVar("Choice")

_Key = QKeySequence.StandardKey
Keys = QKeySequence | QKeySequence.StandardKey | str | None

# Parts that are made on demand are passed as functions that return them.


def add_file_menu(
    bar: QMenuBar,
    files: Callable[[], TextFiles],
    reports: Callable[[], ReportDesk],
    close: Act,
) -> None:
    """Add the commands for files."""
    menu = bar.addMenu(tr("&File"))
    _add(menu, tr("&New"), lambda: files().new(), _Key.New)
    _add(menu, tr("&Open…"), lambda: files().open(), _Key.Open)
    recent = menu.addMenu(tr("Open &recent"))
    recent.aboutToShow.connect(lambda: _fill_recent(recent, files()))
    _add(menu, tr("&Save"), lambda: files().save(), _Key.Save)
    # Ctrl+Shift+S, usual for this elsewhere, saves a snapshot.
    _add(menu, tr("Save &as…"), lambda: files().save_as())
    menu.addSeparator()
    _add(menu, tr("Repor&t…"), lambda: reports().ask())
    _add(menu, tr("&Print…"), lambda: reports().ask_to_print(), _Key.Print)
    menu.addSeparator()
    _add(menu, tr("&Quit"), close, _Key.Quit)


def _fill_recent(menu: QMenu, files: TextFiles) -> None:
    menu.clear()
    for path in files.recent():
        # An ampersand in a name is no mnemonic.
        name = path.replace("&", "&&")
        _add(menu, name, lambda path=path: files.open_path(Path(path)))
    if menu.isEmpty():
        menu.addAction(tr("No files yet")).setEnabled(False)


def add_edit_menu(
    bar: QMenuBar,
    editor: Editor,
    undo: Act,
    may_undo: Callable[[], bool],
    find_bar: Callable[[], FindBar],
    join_lines: Act,
    copy_box: Act,
    outline: OutlineView,
    select_proposal: Act,
) -> None:
    """Add the commands that change or search the text."""
    menu = bar.addMenu(tr("&Edit"))
    possible = {
        _add(menu, tr("&Undo"), undo, _Key.Undo): may_undo,
        _add(menu, tr("&Redo"), editor.redo, _Key.Redo): editor.document().isRedoAvailable,
    }
    menu.addSeparator()
    possible |= {
        _add(menu, tr("Cu&t"), editor.cut, _Key.Cut): editor.has_selection,
        _add(menu, tr("&Copy"), editor.copy, _Key.Copy): editor.has_selection,
        _add(menu, tr("&Paste"), editor.paste, _Key.Paste): editor.canPaste,
    }
    _add(menu, tr("Select &all"), editor.selectAll, _Key.SelectAll)
    text = tr("Select text of pr&oposal")
    outline.offer([_add(menu, text, select_proposal, "Ctrl+Return")])
    menu.addSeparator()
    _add(menu, tr("&Find and replace…"), lambda: find_bar().open(), _Key.Find)
    _add(menu, tr("Find &next"), lambda: find_bar().find_next(), _Key.FindNext)
    _add(menu, tr("Find pre&vious"), lambda: find_bar().find_previous(), _Key.FindPrevious)
    menu.addSeparator()
    _add(menu, tr("&Join lines"), join_lines)
    _add(menu, tr("Copy the fact &box shown"), copy_box, "Ctrl+Shift+C")
    menu.aboutToShow.connect(lambda: _offer(possible))
    # The shortcuts always work; the menu alone shows what is possible.
    menu.aboutToHide.connect(lambda: _enable(possible, True))


def add_view_menu(
    bar: QMenuBar,
    editor: Editor,
    fact_box: FactBoxView,
    outline: OutlineView,
    snapshots: SnapshotsView,
) -> QAction:
    """Add the commands for looks and focus; return the one for word wrap."""
    menu = bar.addMenu(tr("&View"))
    _add(menu, tr("Zoom &in"), lambda: editor.zoom(1), _Key.ZoomIn)
    _add(menu, tr("Zoom &out"), lambda: editor.zoom(-1), _Key.ZoomOut)
    _add(menu, tr("Text &font…"), editor.choose_font)
    _add(menu, tr("&Default font and size"), lambda: editor.setFont(text_font()), "Ctrl+0")
    wrap = _add_check(menu, tr("&Word wrap"), editor.set_word_wrap, checked=True)
    menu.addSeparator()
    _add(menu, tr("Go to the &text"), editor.setFocus, "Ctrl+1")
    _add(menu, tr("Go to the fact &box"), fact_box.enter, "Ctrl+2")
    _add(menu, tr("Go to the out&line"), outline.enter, "Ctrl+3")
    _add(menu, tr("Go to the &snapshots"), snapshots.enter, "Ctrl+4")
    return wrap


def add_count_menu(
    bar: QMenuBar, inspection: Inspection, compare_with_textstat: Act, go_to_left_out: Act
) -> QMenu:
    """Add the commands for how the text is counted; return the menu of what is left out."""
    menu = bar.addMenu(tr("&Count"))
    headline = tr("Headline: &automatic (twice with a published fact box)")
    _add_choice(
        menu,
        {
            HeadlineRule.AUTOMATIC: headline,
            HeadlineRule.ONCE: tr("Headline: &once"),
            HeadlineRule.TWICE: tr("Headline: &twice"),
        },
        inspection.set_headline_rule,
        lambda: inspection.headline_rule,
    )
    menu.addSeparator()
    _add_choice(
        menu,
        {
            RuleName.FACT_BOX: tr("Rule set: &Fact box"),
            RuleName.TEXTSTAT: tr("Rule set: te&xtstat"),
            RuleName.WORD_PROCESSOR: tr("Rule set: Word &processor"),
            RuleName.LETTERS_ONLY: tr("Rule set: &Letters only"),
            RuleName.CAREFUL: tr("Rule set: &Careful"),
        },
        inspection.set_rules,
        lambda: inspection.rule_name,
    )
    menu.addSeparator()
    left_out = menu.addMenu(tr("L&eave out"))
    _add_left_out(left_out, inspection, go_to_left_out)
    menu.addSeparator()
    _add(menu, tr("&Why textstat differs"), compare_with_textstat)
    return left_out


def _add_left_out(menu: QMenu, inspection: Inspection, go_to_next: Act) -> None:
    """Add an action for each kind of text that can be left out."""
    texts = {
        Kind.FACT_BOX: tr("Published fact &box"),
        Kind.FRONT_MATTER: tr("&Front matter"),
        Kind.CODE: tr("&Code"),
        Kind.COMMENTS: tr("Co&mments"),
        Kind.LINK_TARGETS: tr("&Link targets"),
        Kind.HEADINGS: tr("&Headings"),
        Kind.TABLES: tr("&Tables"),
        Kind.QUOTATIONS: tr("Block &quotations"),
        Kind.CAPTIONS: tr("Ca&ptions"),
        Kind.FOOTNOTES: tr("Foot&notes"),
        Kind.REFERENCES: tr("&References"),
    }
    actions: dict[Kind, QAction] = {}
    for kind, text in texts.items():
        actions[kind] = menu.addAction(text)
        actions[kind].setCheckable(True)
        actions[kind].triggered.connect(
            lambda _, kind=kind: inspection.leave_out(inspection.left_out ^ {kind})
        )
    menu.addSeparator()
    _add(menu, tr("Default k&inds only"), lambda: inspection.leave_out(DEFAULT))
    menu.addSeparator()
    _add(menu, tr("&Go to the next place"), go_to_next, "F4")

    def show_choice() -> None:
        for kind, action in actions.items():
            action.setChecked(kind in inspection.left_out)

    # The choice is restored after the menu is made.
    menu.aboutToShow.connect(show_choice)
    show_choice()


def add_inspect_menu(
    bar: QMenuBar,
    turn_to: Callable[[str], object],
    edit_target: Act,
    tint_sentences: Callable[[bool], object],
    figure_menu: Callable[[], QMenu],
) -> QAction:
    """Add the views below the text; return the command that tints sentences."""
    menu = bar.addMenu(tr("&Inspect"))
    _add(menu, tr("Why this &level"), lambda: turn_to("level"), "Ctrl+5")
    _add(menu, tr("&Words"), lambda: turn_to("words"), "Ctrl+6")
    _add(menu, tr("&Diversity over the text"), lambda: turn_to("diversity"), "Ctrl+7")
    _add(menu, tr("&Rule sets"), lambda: turn_to("rules"), "Ctrl+8")
    _add(menu, tr("Tr&end"), lambda: turn_to("trend"), "Ctrl+9")
    menu.addSeparator()
    _add(menu, tr("&Target level…"), edit_target)
    figures = menu.addAction(tr("Fi&gures in the sidebar"))
    menu.aboutToShow.connect(lambda: figures.setMenu(figure_menu()))
    tint = _add_check(menu, tr("T&int sentences by Level"), tint_sentences)
    set_property(tint, "shortcut", "Ctrl+Shift+5")
    return tint


def add_snapshot_menu(bar: QMenuBar, view: SnapshotsView, desk: SnapshotDesk) -> None:
    """Add the commands for snapshots; some need a selected snapshot."""
    menu = bar.addMenu(tr("&Snapshots"))
    _add(menu, tr("&Save snapshot"), desk.save, "Ctrl+Shift+S")
    compare = _add(menu, tr("&Compare…"), desk.compare_selected, "Ctrl+D")
    _add(menu, tr("&All texts…"), desk.show_library, "Ctrl+L")
    menu.addSeparator()
    chosen = [
        _add(menu, tr("&Restore this version"), desk.restore_selected, "Return"),
        _add(menu, tr("&Title and note…"), desk.describe_selected, "F2"),
        _add(menu, tr("&Delete"), desk.delete_selected, _Key.Delete),
        _add(menu, tr("Copy as &fact box"), desk.copy_box_selected),
        _add(menu, tr("Copy as &Markdown table"), desk.copy_table_selected),
    ]
    menu.addSeparator()
    _add(menu, tr("T&itle of this text…"), desk.rename)
    _add(menu, tr("Treat as a se&parate text"), desk.begin_work)
    automatic = tr("Save automatically when the text is replaced or cl&osed")
    wanted = desk.saves_automatically()
    _add_check(menu, automatic, desk.save_automatically, checked=wanted)
    menu.addSeparator()
    _add(menu, tr("&Export…"), lambda: desk.exchange.ask_export())
    _add(menu, tr("Imp&ort…"), lambda: desk.exchange.ask_import())
    _add(menu, tr("S&napshots file…"), lambda: desk.exchange.show_file())
    for action in chosen:
        # In the list only: elsewhere Return and Delete edit.
        set_property(action, "shortcutContext", "WidgetShortcut")
    view.offer([*chosen, compare])
    view.selection_changed.connect(lambda: _enable(chosen, bool(view.selected_ids())))
    _enable(chosen, False)


def add_help_menu(
    bar: QMenuBar, show_guide: Act, files: Callable[[], TextFiles], show_about: Act
) -> None:
    """Add the guide, the sample article and the About box."""
    menu = bar.addMenu(tr("&Help"))
    guide = _add(menu, tr("&Guide"), show_guide, "F1")
    # F1 works in every window of the application.
    set_property(guide, "shortcutContext", "ApplicationShortcut")
    sample = asset("sample-article.txt")
    _add(menu, tr("Open the &sample article"), lambda: files().open_copy(sample))
    _add(menu, tr("&About Fact Box"), show_about)


def _add(menu: QMenu, text: str, act: Callable[..., object], keys: Keys = None) -> QAction:
    action = menu.addAction(text)
    if keys is not None:
        set_property(action, "shortcut", QKeySequence(keys))
    # `triggered` passes a bool, which no command takes.
    action.triggered.connect(lambda: act())
    return action


def _add_check(
    menu: QMenu, text: str, switch: Callable[[bool], object], *, checked: bool = False
) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(checked)
    action.toggled.connect(switch)
    return action


def _add_choice(
    menu: QMenu,
    texts: dict[Choice, str],
    choose: Callable[[Choice], object],
    chosen: Callable[[], Choice],
) -> None:
    """Add an action for each choice, and check the one that `chosen` returns."""
    group = QActionGroup(menu)
    actions = {}
    for choice, text in texts.items():
        actions[choice] = _add(menu, text, lambda choice=choice: choose(choice))
        actions[choice].setCheckable(True)
        group.addAction(actions[choice])
    actions[chosen()].setChecked(True)
    # The choice can change elsewhere too.
    menu.aboutToShow.connect(lambda: actions[chosen()].setChecked(True))


def _offer(possible: dict[QAction, Callable[[], bool]]) -> None:
    for action, is_possible in possible.items():
        action.setEnabled(is_possible())


def _enable(actions: Iterable[QAction], on: bool) -> None:
    for action in actions:
        action.setEnabled(on)
