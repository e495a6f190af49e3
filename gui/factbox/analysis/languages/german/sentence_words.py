"""Abbreviations of German, and the words that tell whether one ends a sentence."""

from __future__ import annotations

from factbox.analysis.languages.by_full_stops import sentence_words
from factbox.analysis.languages.german.function_words import FUNCTION_WORDS

_STARTERS = (FUNCTION_WORDS - frozenset("von zu zum".split())) | frozenset(
    (
        "dann heute morgen gestern danach dort damals nun deshalb daher trotzdem außerdem "
        "schließlich vielleicht viele manche einige ja nein"
    ).split()
)

SENTENCE_WORDS = sentence_words(
    names="dr prof dipl ing hr hrn fr frl st hl dres mag lic pfr gen vgl s.a z v n i d o a",
    numbers="nr nrn abs art s bd bde kap abb tab ziff rn rdnr str tel fig aufl jg lfg vers §",
    others=(
        "z.B B bzw ca d.h h u.a a usf inkl exkl zzgl evtl ggf mind max mio mrd tsd sog jew "
        "gem lt betr bspw insb allg ehem geb gest verh chr jh jhd n.Chr v.Chr ev kath jan "
        "feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so hrsg verf übers red"
    ),
    starters=_STARTERS,
    after_ordinals=(
        "januar jänner februar märz april mai juni juli august september oktober november "
        "dezember jahrhundert jahrhunderts jahrhunderte jahrtausend klasse stock auflage "
        "tag tages kapitel weltkrieg weltkriegs geburtstag jahrestag mal semester schuljahr "
        "lebensjahr bezirk bundesliga liga platz quartal"
    ),
    before_ordinals=(
        "am im zum vom beim der die das dem den des ein eine einem einen einer eines jeder "
        "jede jedes"
    ),
)
