"""Function words of German: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es
    an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über
    einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte
    kann gegen vom wenn habe seine ihre ich wir was ihr ihm ihn ihnen unter wir soll dann da
    dieser diese dieses muss müssen sollte jetzt sehr mich mir uns unser kein keine zwischen
    damit weil wo doch alle schon hier sondern ob jeder jede seiner ihrer euch du dich dir
    bin bist waren wäre würde können sollen
    """.split()
)
