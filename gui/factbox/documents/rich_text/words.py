"""Control words that stand for characters, or for groups without text."""

from __future__ import annotations

#: Those that stand for characters.
CHARACTERS = {
    "tab": " ",
    "line": "\n",
    "lbr": "\n",
    # A new page, or column, is seen as the beginning of another paragraph.
    "page": "\n\n",
    "column": "\n\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "zwj": "\N{ZERO WIDTH JOINER}",
    "zwnj": "\N{ZERO WIDTH NON-JOINER}",
    "zwbo": "\N{ZERO WIDTH SPACE}",
    "zwnbo": "\N{WORD JOINER}",
    "ltrmark": "\N{LEFT-TO-RIGHT MARK}",
    "rtlmark": "\N{RIGHT-TO-LEFT MARK}",
    "~": "\N{NO-BREAK SPACE}",
    "_": "\N{NON-BREAKING HYPHEN}",
    # A soft hyphen.
    "-": "",
    "\t": " ",
}
#: Those that are one byte each.
BYTES = frozenset("{}\\")
#: Those that say how paragraphs are, up to the end of their group.
OF_PARAGRAPHS = frozenset(
    {"pard", "s", "outlinelevel", "intbl", "itap", "ls", "ilvl", "dropcapt"}
)
#: Those that say how characters look, up to the end of their group.
OF_CHARACTERS = frozenset(
    {
        *("f", "af", "rtlch", "ltrch", "v", "deleted", "mvf"),
        *("super", "up", "nosupersub", "sub"),
    }
)
#: Those that end a paragraph.
BREAKS = frozenset({"par", "sect", "\n", "\r"})
#: Those that end a cell, or a row.
CELLS = frozenset({"cell", "nestcell"})
ROWS = frozenset({"row", "nestrow"})
#: Those that say how the cells of a row are.
OF_ROWS = frozenset({"trowd", "cellx", "clmrg", "clvmrg"})
#: Those that say how notes are.
OF_NOTES = frozenset({"ftnalt", "ftnstart", "aftnstart"}) | {
    f"{kind}{form}"
    for kind in ("ftnn", "aftnn")
    for form in ("ar", "alc", "auc", "rlc", "ruc", "chi")
}
#: Those whose groups have no text, but other groups in them that may have.
LOOKED_INTO = frozenset({"info", "shp", "shpinst", "shpgrp", "do", "object"})
#: Those whose groups are left out: nothing in them is text, or it repeats what is elsewhere.
LEFT_OUT = frozenset(
    {
        *("pict", "nonshppict", "shprslt", "nonesttables", "pn", "pnseclvl", "objdata"),
        *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
        *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn"),
        *("xe", "tc", "tcn", "rxe", "txe", "bkmkstart", "bkmkend", "colortbl", "filetbl"),
        *("annotation", "atnid", "atnauthor", "atntime", "atnicn", "atnref", "atndate"),
        *("subject", "keywords", "operator", "comment", "doccomm", "company", "manager"),
        *("category", "hlinkbase", "template", "private", "fldtype", "datafield", "sp"),
        *("levelnumbers", "listname", "liststylename", "objclass", "objname", "objalias"),
        *("mmathPict", "background", "falt", "fontemb", "fontfile", "revtbl", "rsidtbl"),
        *("userprops", "xmlnstbl", "themedata", "colorschememapping", "datastore"),
    }
)
#: Those that are read though \\* says that they need not be.
READ = frozenset(
    {
        *("ud", "cs", "fldinst", "footnote", "shpinst", "shpgrp", "do", "nesttableprops"),
        *("listtable", "listoverridetable", "shptxt", "dptxbxtext", "result", "pntext"),
        *("listtext", "shppict"),
    }
)
#: The fields whose results repeat what is in the text.
REPEATING_FIELDS = frozenset({"TOC", "INDEX", "TOA", "RD", "XE", "TC"})
