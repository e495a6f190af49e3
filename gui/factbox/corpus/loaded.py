"""Loads the tables in the process that workers are copied from.

Importing this reads the tables that every text needs. They are then read once, and in memory
once, however many workers there are.
"""

from __future__ import annotations

from factbox.corpus import row
from factbox.measuring.many import measure
from factbox.snapshots import snapshot

#: What workers use.
USED = (row, snapshot, measure("We walk to the sea."))
