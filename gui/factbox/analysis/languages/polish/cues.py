"""The words by which Polish enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_HARD = "y a e ego ej emu ym ą ych ymi".split()
_THIRD = "i ia ie iego iej iemu im ią".split()


def _forms(stem: str, endings: list[str]) -> str:
    return " ".join(stem + ending for ending in endings)


_TABLE = SeriesTable(
    adverbs={
        1: "po pierwsze",
        2: "po drugie",
        3: "po trzecie",
        4: "po czwarte",
        5: "po piąte",
        6: "po szóste",
        7: "po siódme",
    },
    paused={1: "przede wszystkim"},
    openers="najpierw | na początek | na początku | na wstępie",
    pairs=(("z jednej strony", "z drugiej (strony)"),),
    next="następnie | potem | później | w następnej kolejności | dalej | kolejny krok",
    more="ponadto | poza tym | oprócz tego | dodatkowo | co więcej | również | także",
    last="""
    wreszcie | na koniec | w końcu | na zakończenie | w ostatniej kolejności | po
    ostatnie
    """,
    labels="krok punkt zasada rada powód pytanie etap cel lekcja",
    ordinals={
        1: _forms("pierwsz", _HARD),
        2: "drugi druga drugie drugiego drugiej drugiemu drugim drugą",
        3: _forms("trzec", _THIRD),
        4: _forms("czwart", _HARD),
        5: _forms("piąt", _HARD),
        6: _forms("szóst", _HARD),
    },
    others="kolejny kolejna kolejne kolejnym inny inna inne",
    last_ordinals="ostatni ostatnia ostatnie ostatnim ostatnią ostatniej",
    copulas="""
    to jest są był była było będzie polega dotyczy brzmi stanowi powinien powinna powinno wiąże
    wynika z musi
    """,
    that="że aby by",
    nouns="""
    sprawa sprawy spraw sprawą sprawę powód powody powodów powodem powodami powodu krok kroki
    kroków krokiem krokami rzecz rzeczy rzeczą punkt punkty punktów punktem sposób sposoby
    sposobów sposobem sposobami środek środki środków środkiem cel cele celów celem zadanie
    zadania zadań zadaniem przyczyna przyczyny przyczyn przyczyną argument argumenty argumentów
    argumentem propozycja propozycje propozycji propozycją pomysł pomysły pomysłów warunek
    warunki warunków warunkiem zasada zasady zasad zasadą rada rady rad problem problemy
    problemów problemem zmiana zmiany zmian zmianą czynnik czynniki czynników czynnikiem zaleta
    zalety zalet zaletą wada wady wad wadą błąd błędy błędów błędem pytanie pytania pytań
    pytaniem postulat postulaty postulatów postulatem wniosek wnioski wniosków wnioskiem
    rozwiązanie rozwiązania rozwiązań rozwiązaniem etap etapy etapów etapem filar filary filarów
    filarem kryterium kryteria kryteriów skutek skutki skutków skutkiem wyzwanie wyzwania wyzwań
    priorytet priorytety priorytetów wymóg wymogi wymogów przeszkoda przeszkody przeszkód
    decyzja decyzje decyzji decyzją działanie działania działań działaniem opcja opcje opcji
    lekcja lekcje lekcji ryzyko zagrożenie zagrożenia zagrożeń zarzut zarzuty zarzutów uwaga
    uwagi uwag kwestia kwestie kwestii kwestią aspekt aspekty aspektów obowiązek obowiązki
    obowiązków prośba prośby próśb reguła reguły reguł różnica różnice różnic przykład przykłady
    przykładów odpowiedź odpowiedzi reforma reformy reform strategia strategie strategii
    okoliczność okoliczności korzyść korzyści część części
    """,
    endings="ami ach owi ów iem em om ie y i a e ą ę u",
    numbers={
        1: "jeden jedna jedno",
        2: "dwa dwie dwóch dwom dwoma dwu oba obie obu",
        3: "trzy trzech trzem trzema",
        4: "cztery czterech czterem czterema",
        5: "pięć pięciu",
        6: "sześć sześciu",
        7: "siedem siedmiu",
        8: "osiem ośmiu",
        9: "dziewięć dziewięciu",
        10: "dziesięć dziesięciu",
    },
    vague="""
    kilka | kilku | kilkoma | szereg | szeregu | parę | paru | następujące | następujących |
    różne | niektóre | wiele | wielu
    """,
    pointing="następujące | następujących | są | istnieją | oto",
    units="""
    rok roku lat lata miesiąc miesiące miesięcy tydzień tygodnie tygodni dzień dni dzien godzina
    godziny godzin minuta minuty minut sekund sekundy wiek wieku wieków złoty złote złotych euro
    groszy dolarów procent tysiące tysięcy milion miliony milionów miliardów metr metry metrów
    kilometr kilometry kilometrów stopni kilo gramów litrów ton hektarów razy raz osób osoby
    stron
    """,
    of_which="""
    te tych tymi pierwsze pierwszych ostatnie ostatnich każde strona rozdział artykuł numer
    dwadzieścia trzydzieści czterdzieści pięćdziesiąt i lub wszystkie inne
    """,
    not_nouns="""
    który która które którego że jak dla przy bez ale lub jeśli bardzo oraz przez nad pod już
    tylko
    """,
    closings="""
    podsumowując | reasumując | krótko mówiąc | w sumie | dlatego | wszystko to | słowem |
    jednym słowem | w podsumowaniu | tak więc | z tych powodów | konkludując
    """,
    these="te | wszystkie te | ci | owe",
    modals="""
    musi | muszą | musimy | powinien | powinna | powinno | powinni | powinny | powinniśmy |
    trzeba | należy | warto | konieczne jest | konieczna jest | proponujemy | proponuję |
    zalecamy | apelujemy | nie wolno | nie może | mają obowiązek | potrzeba
    """,
    proposing="proponuje | proponują | zaleca",
    not_modal="",
    pronouns="my | ja | oni | on | ona | i | więc | dlatego | także | nam",
    past=r"(?<!\w)[^\W\d_]{2,}(?:ał|ała|ało|ali|ały|ił|iła|iło|ili|iły|ył|yła|yło|yli|yły|ął|ęła|ęło|ęli|edł|szła|szło|szli|adł|adła|[gkz]ł[aoy]?|[gkź]li|łem|łam)(?:\s+się)?(?!\w)(?<!cały)(?<!cała)(?<!mały)(?<!mała)(?<!miał)(?<!dział)(?<!była)(?<!było)(?<!stały)(?<!stała)",
    traps="""
    po raz pierwszy | po raz drugi | pierwszy raz | drugi raz | na pierwszy rzut oka | druga
    wojna | pierwsza wojna | drugiej wojny | pierwszej wojny | z drugiej ręki | w pierwszej
    kolejności | pierwszy/drugi/trzeci gol/rozdział/rok/kwartał | pierwszej/drugiej połowie |
    pierwsza/druga połowa | pierwszym/drugim/trzecim piętrze/miejscu | pierwsze/drugie
    piętro/miejsce/danie | pierwsza pomoc | z drugiej strony ulicy | z jednej strony ulicy | w
    końcu roku | w końcu lat | na koniec roku | na koniec miesiąca | przede wszystkim samochód |
    jeden z | potem przeszedł
    """,
    conjunctions="i a ale lub oraz albo",
    leads="to znaczy | więc | no i | czyli",
    reference=r"(?:art\.|artykuł[a-z]*|ust\.|pkt|rozdział[a-z]*|str\.|s\.|nr|rys\.|\d)",
    suffixes=("-szy", "-gi", "-ci"),
    note_headings="przypisy | bibliografia | źródła | literatura | spis treści",
    closing_headings="podsumowanie | wnioski | zakończenie | wniosek | załączniki",
)

SERIES = series(_TABLE)
