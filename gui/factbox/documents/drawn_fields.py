"""Fields that draw what is in their code, instead of keeping a result."""

from __future__ import annotations

import re

from factbox.documents.symbols import symbol

#: What they begin with.
DRAWN_FIELDS = frozenset({"SYMBOL", "EQ"})
_SYMBOL = re.compile(
    r'\s*SYMBOL\s+(?P<code>\d{1,5})\b[^"]*\\f\s+"?(?P<font>[^"\\]{1,40})', re.IGNORECASE
)
# Characters with others above them that show how they are pronounced.
_RUBY = re.compile(
    r"\s*EQ\s.{0,200}?\\o(?:\\a[dlrc])?\s*\(\\s\\up\s*\d+\s*\([^()]*\),(?P<base>[^()]*)\)",
    re.IGNORECASE | re.DOTALL,
)


def drawn_by(code: str) -> str:
    """Return the characters that a field draws, without those above others; "" if none."""
    if drawn := _SYMBOL.match(code):
        return symbol(drawn["font"].strip(), int(drawn["code"]))
    if drawn := _RUBY.match(code):
        return drawn["base"]
    return ""
