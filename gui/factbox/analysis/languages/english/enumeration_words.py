"""The words by which English enumerates, as plain lists."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the set of words in `text`."""
    return frozenset(text.split())


#: Ordinals in order: the word at index n stands for n + 1.
ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
)

#: Cardinals in order: the word at index n stands for n + 1.
CARDINALS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)

#: What a text enumerates, in the singular. "The first reason" is an item; "the first
#: quarter" is not.
NOUNS = words(
    """
    action advantage aim answer approach area argument aspect assumption barrier benefit
    case category cause challenge change characteristic choice circumstance claim commitment
    component concern conclusion condition consequence consideration criterion danger
    decision defect demand difference difficulty dimension disadvantage drawback duty effect
    element error example excuse explanation fact factor fault feature finding flaw function
    goal ground group habit head hurdle hypothesis idea implication improvement ingredient
    initiative insight instruction interpretation issue item job kind lesson limitation
    matter measure mechanism merit message method mistake model motive myth need note
    objection objective observation obstacle option part path peculiarity phase piece pillar
    place plan point possibility practice principle priority problem promise proposal
    proposition purpose quality question reason recommendation reform remark remedy request
    requirement resolution respect response responsibility result risk route rule sign
    solution sort stage statement step strategy strength suggestion tactic target task
    technique tendency test theme theory thesis thing thought threat tip tool topic trait
    trend truth type value variable virtue warning way weakness wish
    """
)

_IRREGULAR = {"criterion": "criteria", "thesis": "theses", "hypothesis": "hypotheses"}


def plural(noun: str) -> str:
    """Return the plural of one of the `NOUNS`."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun + "s"


#: Plural to singular.
PLURALS = {plural(noun): noun for noun in NOUNS}


def singular(noun: str) -> str:
    """Return the singular of any noun that looks like a plural."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun.removesuffix("s")


#: Nouns that head an item when a number follows: "Step 1", "Reason #2", "Point two".
LABELS = words(
    """
    action answer argument benefit challenge commandment fact factor goal
    ground habit hack idea issue item key
    lesson measure method mistake myth number objection observation option phase pillar
    point principle priority problem proposal question reason recommendation rule secret
    sign solution stage step strategy suggestion task thing tip trick truth way
    """
)

#: Nouns that name a thing or a part by its number: "Figure 1: …" begins no item.
NAMED_BY_NUMBERS = words(
    """
    act age agenda annex apollo appendix april article august battery book box bus by case
    category chapter class clause column company day december district division edition
    equation example exhibit february fig figure flight for formula from frame game gate
    grade group heat highway hour house image january july june lane level line lot
    march match may minute module month november october over page paragraph part photo
    plate platform player psalm quarter question room round route row sample scene season
    section series september session set sheet size slide speaker state
    stanza table team term text track type under unit until version verse volume ward week
    with year zone monday tuesday wednesday thursday friday saturday sunday
    """
)

#: Words before which a bare "First" or "Second" still enumerates: "First we need …". Before
#: others it is an adjective: "First base", "Second half".
FUNCTION_WORDS = words(
    """
    a all an any as at because by come comes consider do don't each every for from get given go
    he how i if in is it it's its let let's look make many most my no not of on one our people
    she should since some take that that's the their there there's these they think this those
    to try under use was we we're what when where while who why with you you're your his her
    """
)

#: Words that connect a following ordinal to what came before: "For first", "Again,
#: fifthly".
CONNECTIVES = words(
    """
    again also and because besides but for further furthermore moreover nor now or so then
    well yet
    """
)

#: Phrases that close an enumeration at the beginning of a sentence.
CLOSINGS = (
    "in a nutshell",
    "in conclusion",
    "in sum",
    "in summary",
    "in closing",
    "to sum up",
    "to summarise",
    "to summarize",
    "to wrap up",
    "summing up",
    "summing it up",
    "let me conclude",
    "let me close",
    "let me end",
    "let me finish",
    "let me sum up",
    "i conclude",
    "i will conclude",
    "i shall conclude",
    "i will close",
    "i'd like to close",
    "i want to close",
)

#: Phrases that do so before a comma or the like: "Overall, …", not "Overall growth …".
CLOSINGS_WITH_PAUSE = (
    "in short",
    "in brief",
    "to close",
    "overall",
    "all told",
    "taken together",
    "on the whole",
    "conclusion",
    "to conclude",
    "the bottom line",
    "all in all",
)

#: Phrases that look back on several items: "For all these reasons".
LOOKING_BACK = (
    "these are the",
    "these were the",
    "these are my",
    "these are our",
    "such are",
    "such were",
    "for these reasons",
    "for all these reasons",
    "all of these",
    "both of these",
    "none of these",
    "neither of these",
    "each of these",
    "together these",
    "together, these",
)
#: The same before a number: "These three".
LOOKING_BACK_ON_SO_MANY = ("these", "those", "all", "all these", "such")

#: Headings under which numbered lines are notes, not items.
NOTE_HEADINGS = words(
    "references notes footnotes endnotes bibliography sources citations contents"
) | {"works cited", "table of contents", "further reading", "literature"}

#: Headings that close an enumeration rather than being one of its items.
CLOSING_HEADINGS = (
    NOTE_HEADINGS
    | words(
        """
    conclusion conclusions summary epilogue acknowledgements acknowledgments appendix
    afterword comments
    """
    )
    | {
        "final thoughts",
        "closing thoughts",
        "wrapping up",
        "in conclusion",
        "the bottom line",
        "final words",
        "in summary",
        "related posts",
        "about the author",
    }
)

#: Irregular past forms of verbs.
PAST_VERBS = words(
    """
    was were did went came took had saw got made ran sat stood said told gave found left fell
    began brought bought thought knew felt heard kept led lost met put read rose sent sang
    set spoke swam threw wore won wrote drove drank ate flew broke caught chose held hid
    lay paid bore became blew built dealt drew fled fought forgot froze grew hung lit rang sank
    shook shot slept slid spent stole struck stuck swept swung taught tore understood woke wept
    """
)
