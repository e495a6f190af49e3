"""The words by which English refers to other places and to other texts."""

from __future__ import annotations

import re

#: What stands before a number that refers to something: "under section 3 (a)".
REFERENCE = re.compile(
    r"(?:sections?|sub-?sections?|paragraphs?|sub-?paragraphs?|clauses?|articles?|rules?|figures?"
    r"|fig\.|tables?|equations?|eqs?\.|parts?|items?|points?|steps?|options?|see|note|notes|§+"
    r"|art\.|para\.|\bs\.|line|lines|page|no\.|\d)\s*$",
    re.IGNORECASE,
)

#: What stands in a line of a list of references.
CITATION = re.compile(
    r"\(\d{4}[a-z]?\)|\bibid\b|\bop\. cit|https?://|\bdoi\b|\bpp?\. ?\d|\bet al\b|\bvol\. ?\d"
    r"|, (?:19|20)\d\d\)?\.?\s*$",
    re.IGNORECASE,
)
