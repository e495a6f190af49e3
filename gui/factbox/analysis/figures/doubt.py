"""The reasons why a figure is absent or unreliable."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group
from factbox.analysis.figures.ingredients import Ingredients
from factbox.analysis.languages.languages import language_of
from factbox.analysis.languages.names import NAMES
from factbox.analysis.words.scripts import SCRIPTS
from factbox.tr import tr, tr_later

# A formula that counts sentences says little about fewer than these.
_FEW_SENTENCES = 3
# The language of a shorter text cannot be told.
_TELLING_TOKENS = 30
# A text has no word count if more than one letter in this many is of a script without one.
_ONE_LETTER_IN = 20
_WITHOUT_WORDS = frozenset(("paragraphs", "sentences", "characters", "letters"))


_SCRIPT_NAMES = {
    "thai": tr_later("Thai"),
    "lao": tr_later("Lao"),
    "khmer": tr_later("Khmer"),
    "burmese": tr_later("Burmese"),
}


def doubt(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure that has a value is unreliable; "" if it is reliable."""
    tokens, sentences = ingredients["tokens"], ingredients["sentences"]
    other = _made_for(figure, ingredients)
    if other:
        return other
    if tokens < figure.least_tokens:
        return tr("under %Ln tokens", "", figure.least_tokens)
    few = min(figure.least_sentences, _FEW_SENTENCES)
    if sentences < few:
        return tr("under %Ln sentences", "", few)
    if sentences < figure.least_sentences:
        return tr("under %Ln sentences", "", figure.least_sentences)
    return _too_high(figure, ingredients)


def _too_high(figure: Figure, ingredients: Ingredients) -> str:
    """Return over which value a figure is unreliable, if it is higher."""
    most, formula = figure.reliable_up_to, figure.formula
    if most is None or formula is None:
        return ""
    made_of = [ingredients.get(name) for name in figure.ingredients]
    # A snapshot may lack some.
    if None in made_of or formula(*made_of) <= most:
        return ""
    return tr("over {limit}", "why a figure is unreliable").format(limit=f"{most:g}")


def why_absent(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure has no value."""
    return obstacle(figure, ingredients) or (tr(figure.absent) if figure.absent else "")


def obstacle(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a figure has no meaning for a text; "" if only its formula can tell."""
    letters = [ingredients.get(script, 0) for script in SCRIPTS]
    has_no_words = _ONE_LETTER_IN * sum(letters) > ingredients.get("letters", 0)
    if has_no_words and not _WITHOUT_WORDS.issuperset(figure.ingredients):
        script = SCRIPTS[letters.index(max(letters))]
        name = tr(_SCRIPT_NAMES[script])
        return tr("%s needs a dictionary to count words") % name
    if figure.formula is None:
        return ""
    tokens = ingredients["tokens"]
    if not tokens:
        return tr("no token yet")
    if "sentences" in figure.ingredients and not ingredients["sentences"]:
        return tr("no sentence yet")
    if figure.language is None:
        return _needs_letters(figure, ingredients)
    other = _made_for(figure, ingredients)
    if not other and tokens >= _TELLING_TOKENS:
        language = language_of(figure.language)
        least, common = language.least_share * tokens, ingredients["common_words"]
        if common < least:
            # With few of its common words, a text is made of names and numbers, or mixed.
            is_near = 2 * common >= least
            words = tr("hardly {language}", "what a text is") if is_near else ""
            words = words or tr("not {language}", "what a text is")
            return words.format(language=tr(language.name))
    return other


def _needs_letters(figure: Figure, ingredients: Ingredients) -> str:
    """Return why a formula for any language has no meaning where a token is a character."""
    code = ingredients.get("language")
    if figure.group is not Group.READABILITY or code is None:
        return ""
    are_characters = language_of(code).tokens_are_characters
    return tr("made for words of letters", "what a figure is") if are_characters else ""


def _made_for(figure: Figure, ingredients: Ingredients) -> str:
    """Return which language a figure was made for, if it is not that of the text."""
    made_for = figure.language
    if made_for is None or made_for == ingredients.get("language", made_for):
        return ""
    if figure.key == "level":
        name = tr(NAMES[ingredients["language"]])
        return tr("no formula for {language} gives a school grade").format(language=name)
    words = tr("made for {language}", "what a figure is")
    if figure.group is Group.VOCABULARY:
        words = tr("the list is {language}")
    return words.format(language=tr(NAMES[made_for]))
