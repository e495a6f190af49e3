"""A disk with no room left: what was saved stays, and saving works again once there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .database import texts_in

if TYPE_CHECKING:
    from .small_disk import SmallDisk

WORK = """
fill()
open_window()
say("start")
save_snapshot_of("Too early.")
say("snapshot")
ballast.unlink()
file = disk / "text.txt"
file.write_text("The old text.")
window.editor.document().setModified(False)
window.files.open_path(file)
save_snapshot_of("Before.")
fill()
save_snapshot_of("Too much. " * 5000)
say("snapshot")
window.editor.selectAll()
window.editor.insertPlainText("A new text. " * 5000)
say("file", window.files.saving.save(), window.editor.document().isModified(), file.read_text())
ballast.unlink()
say("file", window.files.saving.save(), file.stat().st_size)
save_snapshot_of("After.")
say("snapshot")
fill()
close_window()
"""


def test_nothing_is_lost_on_a_disk_that_is_full(small_disk: SmallDisk) -> None:
    start, early, snapshot, kept, file, after, closed = small_disk.run(WORK)
    for refused in (start, early, snapshot):
        assert "The disk has no room left for “" in refused
        assert "| Saved" not in refused
    assert kept.startswith("file False True The old text. |")
    assert "text.txt” was not saved: the disk may be full" in kept
    assert file.startswith("file True 60000 | Saved text.txt | ")
    assert after == "snapshot | Saved snapshot 1 of “text.txt” | "
    assert closed == "closed True"
    assert texts_in(small_disk.folder / "data" / "snapshots.db") == ["Before.", "After."]
