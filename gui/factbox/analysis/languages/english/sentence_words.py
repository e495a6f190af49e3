"""Abbreviations of English, and the words that tell whether one ends a sentence."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.enumeration_words import words
from factbox.analysis.words.sentence_words import SentenceWords

# Those in lower case match in any case. Those that are also words are capitalised: "Gen. Grant"
# goes on, "the gen. Grant" does not.
_TITLES = words(
    "mr mrs ms messrs mme mmes mlle dr drs Prof Profs Capt Cpt Cmdr Col Cols Gen Gens Lt Maj "
    "Sgt Cpl Pvt Adm Brig Gov Govs Sen Sens Rep Reps Rev Revs Fr Hon Pres Supt Insp Amb Asst "
    "Atty Msgr Mt Ft Wm Geo Chas Thos Jas Benj Edw Robt Com"
)
_BEFORE_EXAMPLES = words("e.g eg i.e ie cf viz vs v incl approx esp n.b p.s p.p.s aka")

_VOLUMES_AND_MEASURES = words(
    "no nos n° nº art arts ex exs cl pt pts chap chaps sec secs sect sects app apps tab tit "
    "ver ext tel b c d l n p r s ca cir circa est fl pop ibid id stat ft lb lbs oz yd yds hr "
    "hrs min mins max temp"
)
_MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")
_BOOKS_OF_THE_BIBLE = words(
    "Exod Lev Num Deut Josh Judg Sam Kgs Chron Chr Neh Esth Ps Pss Prov Eccl Eccles Isa Jer "
    "Lam Ezek Dan Hos Obad Mic Nah Hab Zeph Hag Zech Mal Matt Mk Lk Jn Rom Cor Gal Eph Phil "
    "Thess Tim Philem Heb Pet"
)

_DAYS_COMPANIES_AND_PLACES = words(
    "Mon Tue Tues Wed Thu Thur Thurs Fri inc ltd corp co cos bros llc plc pty jr sr esq al st "
    "sts ste ave blvd rd hwy sq bldg dept depts univ assn assoc comm dist inst intl natl mfg "
    "govt mgmt"
)
_COURTS_AND_BOOKS = words(
    "Op Loc Pub Ed Eds Trans Ser Supp Supl Fed Civ Crim Proc App Cong Rptr Bd"
)
_DEGREES = words("Ph.D Ph.Ds B.Sc M.Sc D.Sc D.Phil M.Phil Ed.D M.Ed B.Ed LL.B LL.M LL.D Litt.D")
_STATES = words(
    "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn "
    "Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
)

_STARTERS = words(
    "the a an this that these those it he she we you i they his her its our their my your "
    "there here then now but and or so yet nor for if when while where who what why how which "
    "whose after although as because before since until unless though in on at by with "
    "without from to of during through between among not no yes all both each every some many "
    "most several few one two another other others such more much any nothing everyone "
    "everything nobody someone people is are was were do does did have has had can could "
    "would should might must let please also however therefore thus hence moreover "
    "furthermore meanwhile still only even perhaps maybe once later soon today yesterday "
    "tomorrow finally next instead indeed well oh mr. mrs. ms. dr. according despite unlike"
)

_LABEL = re.compile(
    r"[\W_]*(?:Act|Appendix|Article|Box|Chapter|Chart|Example|Exercise|Fig(?:ure|\.)|Lesson|Part|"
    r"Plate|Problem|Question|Rule|Scene|Section|Step|Table|Task|Tip|Unit)\s"
    r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Z])"
)
# “Stop!” Tom cried. A pronoun other than "I" would be in lower case there.
_ATTRIBUTION = re.compile(
    r"(?:I|(?!(?:He|She|They|We|It|You|The|A|This|That|There)\b)"
    r"[A-Z][\w.’'-]{0,20}(?:\s[A-Z][\w.’'-]{0,20}){0,2})\s"
    r"(?:said|says|asked|asks|cried|cries|replied|replies|answered|shouted|shouts|exclaimed|"
    r"whispered|called|yelled|screamed|murmured|muttered|added|demanded|repeated|roared|gasped|"
    r"sighed|begged|inquired|enquired|wondered|continued|snapped)\b"
)

SENTENCE_WORDS = SentenceWords(
    before_names=_TITLES | _BEFORE_EXAMPLES,
    before_numbers=_VOLUMES_AND_MEASURES | _MONTHS | _BOOKS_OF_THE_BIBLE,
    before_labels=words("vol vols fig figs pp pg ch chs para paras eq eqs vv ll nn bk div pl"),
    of_times=words("a.m p.m"),
    after_times=words(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
        "April May June July August September October November December ET EST EDT CT CST CDT "
        "MT MST MDT PT PST PDT GMT UTC BST CET Eastern Central Pacific"
    ),
    others=_DAYS_COMPANIES_AND_PLACES | _COURTS_AND_BOOKS | _DEGREES | _STATES,
    starters=_STARTERS,
    prepositions=words(
        "at by in on from since until till after before around about near for to"
    ),
    label=_LABEL,
    attribution=_ATTRIBUTION,
)
