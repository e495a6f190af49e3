"""Function words of languages that are told from those with a room of their own."""

from __future__ import annotations

_WORDS = {
    "da": """
        og at det som en på er af for med den til et har de ikke om man han men var sig fra
        vi så kan når jeg havde hun eller ved nu skal efter under der også ud ind op mod
        blev alle sin sit denne dette disse anden andre meget end bare da her mere hvad få
        dem hvor over skulle mellem gennem været blevet nogen noget nogle ingen intet uden
        må bør får kunne være siden fordi mens hver hvilken dig mig os hans hendes dets
        deres min mit din vor enhver
    """,
    "nb": """
        og at det som en på er av for med den til et har de ikke om man han men var seg fra
        vi så kan når jeg hadde hun eller ved nå skal etter under der også ut inn opp mot
        ble alle sin sitt sine denne dette disse andre annen mye enn bare da her mer hva få
        dem hvor over skulle mellom gjennom vært blitt noen noe ingen intet uten må bør får
        kunne være siden fordi mens hver hvilken deg meg oss hans hennes dets deres min mitt
        enhver
    """,
    "ca": """
        de la que el en i a els les del per un amb no una als al més com però seves seva seu
        o aquest aquesta sí perquè entre quan molt sense sobre també fins hi on qui des tot
        ens durant tots ni contra altres altre altra ell ella ells és són era ser està estan
        ha han havia pot poden té tenen així segons cada mentre cap ho dels aquests aquestes
        tota totes persona dret
    """,
    "gl": """
        de a que o e do da en un para é con non unha os no se na por máis as dos como pero
        foi ao el das ten á súa seu ou ser cando moito hai nos xa está eu tamén só polo pola
        ata iso ela entre era despois sen mesmo aos ter seus quen nas esa eses están tiña
        foron esta nin ás teñen pode poden debe deben sobre toda todo todos todas cada
        porque súas persoa dereito
    """,
    "af": """
        die van 'n en in is dat op te nie met vir aan hy om ook as by na maar sy haar oor
        nog hierdie word het kan was tot of meer wees geen al hulle ons jy jou wat wie moet
        sal sou alle elke elkeen enige iemand reg sonder teen tussen deur uit daar hier dit
    """,
    "bg": """
        и в не на що аз с той как това по но те ние от за са е се ще да му й им го я ги си
        или при когато който която което които има беше бъде може трябва всеки всяка всички
        никой без през между след преди под над към тази този тези така също само още вече
        до със във из
    """,
    "uk": """
        і в не на що я з він як це по але вони ми вона із у за від та є й або чи при коли
        який яка яке які має було бути може повинен кожен кожна всі ніхто без через між
        після перед під над до цей ця ці так також тільки ще вже його її їх їй їм свої своє
        свою
    """,
    "cs": """
        a v na se že je o jak ale za po od co pro jsou jeho její být byl byla bylo byli tím
        toho té ten ta to také nebo jen může při který která které bude budou má mají ve bez
        pod nad před mezi my vy on ona ono oni já mi mu nás jim jako pokud když kde tedy
        však ani velmi každý všichni musí lze svůj své svých právo i s k
    """,
    "hr": """
        i u na se da je o kao ali za po od što su njegov biti bio bila bilo bili tim toga te
        taj ta to također ili samo može pri koji koja koje koje bude će ima imaju bez pod
        nad pred među mi vi on ona ono oni ja mu nas njih kako ako kada gdje dakle ni vrlo
        svatko svi mora svoje svojih pravo s k iz do ne nije
    """,
    "sk": """
        a v na sa že je o ako ale za po od čo pre sú jeho jej byť bol bola bolo boli tým
        toho tej ten tá to tiež alebo len môže pri ktorý ktorá ktoré bude budú má majú vo
        bez pod nad pred medzi my vy on ona oni ja mu nás im keď kde teda však ani veľmi
        každý všetci musí svoje svojich právo i s k
    """,
    "ro": """
        de și în a la cu pe care nu o un este să din se pentru mai prin sau orice are al ale
        lui sa fi fie unui unei cel cea ca dar dacă dreptul toate sunt despre între până
        după fără sub ori nici său
    """,
    "hu": """
        a az és hogy nem is egy van meg de ha csak mint már el vagy minden ki ezt azt volt
        ez után még lehet kell között által jog való amely aki
    """,
    "tr": """
        ve bir bu da de için ile olan olarak her çok daha gibi ne o ya veya hakkı kadar
        sonra olduğu değil var ise herkes
    """,
    "fi": """
        ja on ei se että hän oli joka mutta myös kun niin tai hänen jos kuin ovat olla sen
        jokaisella oikeus sekä ilman
    """,
    "vi": """
        và của các là có được trong cho không người với một những để này quyền đã về khi từ
        ra như theo tại hay do
    """,
}

FUNCTION_WORDS = {code: frozenset(words.split()) for code, words in _WORDS.items()}
