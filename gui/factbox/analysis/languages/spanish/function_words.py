"""Function words of Spanish: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    de la que el en y a los se del las por un para con no una su al lo como más pero sus le
    ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien
    desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes
    algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual
    poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus es son fue era ser
    está están ha han había hemos sea debe deben puede pueden toda tiene tienen así según
    cada mientras aunque sino
    """.split()
)
