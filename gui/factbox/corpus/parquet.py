"""Writes a table as Parquet if pyarrow is installed, which Fact Box does not require."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from factbox.corpus.columns import BEFORE, BEHIND, NUMBERS
from factbox.snapshots.figures import COUNTS

# In memory at a time.
_ROWS = 10_000


def missing_library() -> str:
    """Return what to do if Parquet cannot be written; "" if it can."""
    try:
        import_module("pyarrow.parquet")
    except ImportError:
        return "Parquet needs pyarrow. Install it with: pip install pyarrow"
    return ""


def write_parquet(
    path: Path, figures: Sequence[str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Write rows to the file at `path`, a part at a time."""
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    schema = arrow.schema(
        [(name, _kind(arrow, name, figures)) for name in (*BEFORE, *figures, *BEHIND)]
    )
    rest = iter(rows)
    with parquet.ParquetWriter(path, schema) as writer:
        while some := list(islice(rest, _ROWS)):
            writer.write_table(arrow.Table.from_pylist(some, schema=schema))


def _kind(arrow: Any, name: str, figures: Sequence[str]) -> Any:
    if name in NUMBERS or name in COUNTS or name.startswith("left_out_"):
        return arrow.int64()
    return arrow.float64() if name in figures else arrow.string()
