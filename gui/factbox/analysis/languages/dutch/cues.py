"""The words by which Dutch enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={
        1: "ten eerste | op de eerste plaats | in de eerste plaats",
        2: "ten tweede | op de tweede plaats | in de tweede plaats",
        3: "ten derde | op de derde plaats | in de derde plaats",
        4: "ten vierde",
        5: "ten vijfde",
        6: "ten zesde",
        7: "ten zevende",
        8: "ten achtste",
    },
    openers="""
    om te beginnen | allereerst | om mee te beginnen | eerst en vooral | vooreerst | als eerste
    """,
    set_off={2: "als tweede", 3: "als derde", 4: "als vierde"},
    pairs=(
        ("enerzijds", "anderzijds"),
        ("aan de ene kant", "aan de andere kant"),
        ("de ene kant", "de andere kant"),
    ),
    next="vervolgens | daarna | dan | hierna | nadien | daaropvolgend",
    more="""
    daarnaast | verder | bovendien | voorts | ook | tevens | daar komt bij | daar komt nog bij |
    bijkomend
    """,
    last="""
    ten slotte | tenslotte | tot slot | als laatste | ten laatste | last but not least |
    uiteindelijk | op de laatste plaats | in de laatste plaats
    """,
    labels="punt stap regel tip maatregel reden vraag voorstel fase les",
    ordinals={
        1: "eerste",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
    },
    indefinite="een",
    others="andere ander",
    last_ordinals="laatste",
    articles="de het een mijn ons onze als in op hun haar zijn",
    copulas="""
    is zijn was waren luidt betreft heeft ligt gaat kost bestaat heet wordt moet zou kan draait
    houdt zit komt vraagt vormt
    """,
    that="dat of om",
    nouns="""
    reden redenen maatregel maatregelen punt punten stap stappen ding dingen zaak zaken manier
    manieren vraag vragen probleem problemen oorzaak oorzaken argument argumenten voorstel
    voorstellen doel doelen doelstelling doelstellingen aspect aspecten verandering
    veranderingen voorwaarde voorwaarden idee ideeën bezwaar bezwaren voordeel voordelen nadeel
    nadelen factor factoren gevolg gevolgen aanbeveling aanbevelingen tip tips fout fouten
    pijler pijlers fase fasen fases criterium criteria stelling stellingen principe principes
    uitgangspunt uitgangspunten optie opties les lessen taak taken plicht risico risico's gevaar
    gevaren uitdaging uitdagingen wens wensen verklaring verklaringen zwakte eis eisen oplossing
    oplossingen regel regels prioriteit prioriteiten opmerking opmerkingen weg wegen knelpunt
    knelpunten advies adviezen reeks ingreep ingrepen besluit besluiten mogelijkheid
    mogelijkheden kritiekpunt verzoek verzoeken afspraak afspraken verschil verschillen
    voorbeeld voorbeelden antwoord antwoorden bedreiging bedreigingen strategie strategieën
    suggestie suggesties omstandigheid omstandigheden initiatief initiatieven hindernis
    hindernissen obstakel obstakels deel delen klacht klachten
    """,
    endings="en s e",
    compounds=True,
    numbers={
        1: "een één",
        2: "twee beide tweeërlei",
        3: "drie",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien",
    },
    vague="""
    een paar | enkele | verschillende | meerdere | een aantal | diverse | de volgende | een
    reeks | allerlei | veel
    """,
    pointing="de volgende | volgende | er zijn | het volgende | zijn er | namelijk",
    units="""
    jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden eeuw
    eeuwen decennia euro cent dollar gulden procent meter kilometer centimeter graden kilo gram
    liter ton hectare keer maal duizend honderd miljoen miljard derde kwart nachten avonden
    """,
    of_which="""
    deze die eerste laatste komende volgende afgelopen elke per bladzijde hoofdstuk artikel
    nummer en of alle andere
    """,
    not_nouns="""
    dat die voor met zonder zeer heel meer minder maar over tussen van aan bij uit niet wel ook
    er
    """,
    closings="""
    kortom | samengevat | tot besluit | al met al | daarom moet/moeten/pleiten | concluderend |
    samenvattend | dit alles | alles bij elkaar | om deze redenen | alles overziend | in het
    kort | conclusie
    """,
    these="deze | die | al deze | alle",
    modals="""
    moet | moeten | zou moeten | zouden moeten | dient | dienen | behoort te | behoren te | het
    is nodig | het is noodzakelijk | is nodig | er moet | wij stellen voor | we stellen voor |
    wij bevelen aan | wij pleiten voor | ik pleit voor | ik stel voor | mag niet | mogen niet |
    gelieve
    """,
    proposing="bepleit | adviseert",
    not_modal="een het",
    pronouns="wij | we | men | je | u | ik | hij | zij | er | en | dus | daarom",
    past=r"(?<!\w)(?:was|waren|werd|werden|had|hadden|ging|gingen|kwam|kwamen|stond|stonden|vond|nam"
    r"|bleef|liep|zag|gaf|liet|begon|schreef|sprak|viel|verloor|won|hield|lag|riep|zat|trok"
    r"|moest|kon|wilde|kreeg|klonk|dronk|begon|las|droeg|sloeg|speelde|stierf|vertrok|verhuisden|[^\W\d_]{3,}(?:kte|pte|chte|rde|lde|nde|gde|isde|tte|dde|mde|den)n?)(?!\w)"
    r"(?<!derde)(?<!vierde)(?<!tweede)(?<!einde)(?<!waarde)(?<!ronde)(?<!worden)(?<!redenen)(?<!leden)(?<!zouden)(?<!bieden)(?<!houden)(?<!aarde)(?<!volgende)(?<!duizenden)(?<!scheiden)(?<!steden)(?<!midden)(?<!vinden)",
    traps="""
    voor het eerst | de eerste keer | eerste keer | op het eerste gezicht | in eerste instantie
    | in tweede instantie | tweede wereldoorlog | eerste wereldoorlog | tweede kamer | eerste
    kamer | in de eerste/tweede/laatste helft/weken/jaren/maanden/dagen | eerste/tweede helft |
    eerste/tweede/derde verdieping | eerste/tweede/derde klas/jaar/kwartaal/etage | tweede keer
    | laatste keer | eerste hulp | eerste minister | uit de eerste hand | tweedehands | dan ook
    | meer dan | dan wel | dan nog | niet eerst | eerst moest | pas dan | eerste prijs | als
    eerste minister | aan de ene kant van | aan de andere kant van | als eerste keer
    """,
    conjunctions="en of maar want dus",
    leads="nu | namelijk | ook | er is | dan is er",
    reference=r"(?:artikel(?:en)?|art\.|lid|paragraaf|hoofdstuk|pagina|blz\.|p\.|nr\.|figuur|\d)",
    note_headings="noten | literatuur | bronnen | verwijzingen | inhoud | inhoudsopgave",
    closing_headings="conclusie | conclusies | samenvatting | bijlage | bijlagen | slot",
)

SERIES = series(_TABLE)
