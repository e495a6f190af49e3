"""Function words of Italian: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    di e il la che in a per un è con non una del si le da i della al dei sono alla come nel
    ha più anche lo gli delle ma nella ci dal se suo o sua due degli dalla tra fra cui stato
    essere su questo questa dopo loro ai all'a nei alle solo molto sulla prima ancora quando
    sul dove era hanno quello quella così quali però mi ti vi ne io tu lui lei noi voi ogni
    tutti tutto tutta tutte perché può possono deve devono stata stati queste questi senza
    contro secondo mentre sia fosse allo dello negli nelle sui sulle dagli dalle dai agli né
    già chi cosa poi
    """.split()
)
