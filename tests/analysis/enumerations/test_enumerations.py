"""Short texts and the items in them: each stands behind a "§", which is taken out first."""

from __future__ import annotations

import pytest

from factbox.analysis.outline.item import Item
from factbox.analysis.text.document import Document

ENUMERATING = {
    "paragraphs": """Our schools can be saved in three ways.

§First, we should pay teachers more. They leave because they cannot afford the rent.

More of them would stay.

§Second, class sizes must fall.

§Third, parents need to be heard.

In short, money, space and respect.""",
    "sentences": (
        "There are three reasons. §First, it is cheap. §Second, it is quick. §Finally, "
        "it works."
    ),
    "colons": "I have two questions. §First: who pays? §Second: who decides?",
    "full stops": """I want three things of you.

§First. Read the report.

§Second. Tell your neighbours what is in it.

§Third. Vote.""",
    "dashes": """§First – the roads. Nobody has mended them for years.

§Second – the bridges. Two are closed.

§Third – the ferries, which nobody uses.""",
    "adverbs": (
        "§Firstly the price is wrong. §Secondly the size is wrong. §Lastly nobody asked for it."
    ),
    "of all": """§First of all, the law is clear. No court has doubted it.

§Second, the facts are clear.

And §third, the remedy is clear.""",
    "conjunctions": """The plan has two faults. §First, it is late.

But §second, it is dear.""",
    "begin with": """§To begin with, the house is too small for us.

§Secondly, it is far from the school.

§Finally, the roof leaks.""",
    "first place": (
        "§In the first place, we have no time. §In the second place, we have no money."
    ),
    "the reasons": """§The first reason is that milk spoils.

Cold slows it, but not for ever.

§The second reason is that lorries are slow.

§A third reason is the price of glass.""",
    "my points": """§My first point is about cost. It is too high.

§My second point is about time.

§My final point is about trust.""",
    "the short form": (
        "Two things follow. §The first is that we must wait. §The second is that we must save."
    ),
    "one and another": """§One reason is habit. People do what they did.

§Another reason is fear.

§A third reason is price.

§A final reason is that no one asked them.""",
    "one and the other": (
        "There are two dangers. §One is that we do nothing. §The other is that we do too much."
    ),
    "a pair in the present": (
        "There are two kinds of readers. §The one reads to be told; §the other reads to be "
        "contradicted. The shop has two models. §One carries children. §The other carries us."
    ),
    "a pair that was": (
        "The council had two goals. §One was to build. §The other was to mend what stood."
    ),
    "a pair of roads": (
        "Two roads lead up: §the one, which is the older, follows the stream; §the other was "
        "cut by soldiers."
    ),
    "of the points": (
        "Of the points in dispute §the first has been settled by the treaty. §The second point "
        "was left to others. Less need be said of §the third point."
    ),
    "of the virtues": (
        "Of the virtues, §the first is courage. §The second is firmness; and §the third, rest."
    ),
    "in the present": (
        "There are two theories. §The first blames the gasworks. §The second blames the fish."
    ),
    "in the first case": (
        "Consider two cases. §In the first, the buyer knows. §In the second, nobody knows."
    ),
    "then you": (
        "A three-step process. §First you unplug it. §Then you wait. §Finally you sell it."
    ),
    "a pair behind a colon": (
        "Two pipes are needed: §one from the hill to the town, §the other from it to the sea."
    ),
    "next, that": (
        "It takes four things: §first, that he saw; §next, that he understood; §then, that he "
        "remembers; and, §last of all, that he is honest."
    ),
    "two out of order": """§Second, it is said that it is dear.

§First, it is said that no one wants it.""",
    "inline words": (
        "I object for three reasons: §first, it is illegal; §second, it is costly; and "
        "§third, it fails."
    ),
    "a first inside the first": (
        "The novel has two plots. §The first plot is the lawsuit, which is §first, a hope; "
        "§second, a habit. §The second plot is the marriage."
    ),
    "inline that": (
        "We found two things: §first that the pump leaks, and §second that nobody mends it."
    ),
    "inline numbers": "The board shall (§(1) is not an item) do nothing.".replace("§", "")
    + " It must §(1) publish the accounts, §(2) elect a chair, and §(3) meet each month.",
    "inline letters": (
        "The tenant agrees §(a) to pay the rent on time, §(b) to keep the garden, and "
        "§(c) to leave in May."
    ),
    "numbered": """Do this:

§1. Switch it off.
§2. Wait ten seconds.
§3. Switch it on again.

If that fails, call us.""",
    "brackets": """§1) Wash the rice.
§2) Boil the water.
§3) Put the one into the other.""",
    "dash numbers": "§1 - Open the lid.\n§2 - Remove the filter.\n§3 - Rinse it.",
    "letters": "§a) apples from the north\n§b) pears from the south\n§c) plums from anywhere",
    "roman": (
        "§i. The preamble is struck out.\n"
        "§ii. The schedule is amended.\n"
        "§iii. The annex is kept."
    ),
    "roman brackets": (
        "§(i) the buyer pays;\n\n§(ii) the seller delivers; and\n\n§(iii) both keep a copy."
    ),
    "nested list": """§1. Plan the trip.
§a. Choose the month.
§b. Choose the town.
§2. Book it.
§3. Go.""",
    "list in prose": """We need two changes.

§First, a new budget, which must have these parts:

§1. wages
§2. repairs

§Second, a new chair.""",
    "prose in prose": """The city should act in two ways.

§First, build. There are two ways to do so. §First, we can build up. §Second, we can build out.

§Second, mend what stands.""",
    "headings": """# How we work

Some words before it starts.

## §Listen

We ask first.

## §Draw

Then we draw.

## §Build

And build.""".replace("## §", "§## "),
    "numbered headings": """# A better bus

## Where we are

It is late.

§## 1. Pay drivers

They leave.

§## 2. Give it a lane

Cars block it.

## Conclusion

Do both.""",
    "prose under headings": """§## Why

There are two reasons. §First, it rains. §Second, it pours.

§## How

With an umbrella.""",
    "steps": """§Step 1: Measure the wall.

Twice.

§Step 2: Cut the board.

§Step 3: Fix it.""",
    "labels": """§Reason #1: It is free.

§Reason #2: It is yours.

§Reason #3: It is fun.""",
    "labels with letters": """§Option A: do nothing.

§Option B: mend the roof.

§Option C: rebuild.""",
    "Roman numbers in a line": (
        "My text has three heads. §I. The command. He does not say where. §II. The promise. "
        "It is made to one. §III. The blessing."
    ),
    "called as announced": (
        "They met with three misfortunes. §Its first misfortune was the loss of the dogs. "
        "§Its second was the thaw, which came in March. §Its third misfortune was its leader."
    ),
    "number words": (
        "§Number one, be on time. §Number two, be kind. §Number three, go home early."
    ),
    "cardinals": """Three rules.

§One: no shouting.

§Two: no hitting.

§Three: no phones.""",
    "things": "§Thing the first: I hate beans. §Thing the second: I love soup.",
    "next and then": """§First, chop the onions. Keep the skins.

§Next, fry them gently.

§Then, add the stock.

§Finally, season it.""",
    "missing second": """I make three proposals.

§First, the council should sell the hall.

§Third, it should plant trees.""",
    "missing first": """The main thing is safety.

§Second, we must think of cost. It has doubled.

§Third, there is time.""",
    "partial": (
        "It takes three steps to bake bread. §First, mix the dough. I shall tell you "
        "the rest one day."
    ),
    "two enumerations": """There are two reasons to go. §First, the sea. §Second, the sun.

There are two reasons to stay. §First, the cat. §Second, the dog.""",
    "two in paragraphs": """Two causes matter.

§First, prices rose.

§Second, wages fell.

In sum, people got poorer.

Two cures have been tried.

§First, the state lent money.

§Second, it gave money.""",
    "quoted": (
        "“Three things. “§First, you must listen. “§Second, you must look. “§Third, you"
        " must learn.”"
    ),
    "bullets": "- §First, sign in.\n- §Second, choose a seat.\n- §Third, sit down.",
    "bold": (
        "**§1. Sleep.** Eight hours.\n\n"
        "**§2. Walk.** Half an hour.\n\n"
        "**§3. Read.** Not a screen."
    ),
    "far": "I have seven points.\n\n"
    + "\n\n".join(
        f"§{word}, this is point {word.lower()}. It needs two sentences."
        for word in "First Second Third Fourth Fifth Sixth Seventh".split()
    ),
    "headline announces": """Four ways to save water

§1. Shorter showers

Five minutes will do.

§2. Full machines

Half a load wastes half.

§3. Rain butts

They cost little.

§4. Lawns

Let them go brown.""",
    "local finally": (
        "There are two tasks.\n\n"
        "§First, we must count the votes. The boxes are opened, the papers unfolded. "
        "Finally, the tally is signed.\n\n"
        "§Second, we must publish the count."
    ),
    "first and foremost": """§First and foremost, we must be honest.

§Second, we must be quick.""",
    "for one thing": "§For one thing, it is raining. §For another, I have no coat.",
    "without commas": (
        "§First we must agree what went wrong. §Second we must say who will mend it."
    ),
    "judgment": (
        "The appeal raises three issues. §The first issue is whether the court had "
        "power to hear it. §The second issue is whether the claim was late. §The third "
        "is costs."
    ),
    "modifiers": """§The first and most obvious objection is price.

§The second, less obvious, objection is noise.""",
    "line separators": "To do:\u2028§1. Wash up.\u2028§2. Sweep.\u2028§3. Sleep.",
    "tenth": (
        "§First, keep rule first.\n\n"
        "§Second, keep rule second.\n\n"
        "§Third, keep rule third.\n\n"
        "§Fourth, keep rule fourth.\n\n"
        "§Fifth, keep rule fifth.\n\n"
        "§Sixth, keep rule sixth.\n\n"
        "§Seventh, keep rule seventh.\n\n"
        "§Eighth, keep rule eighth.\n\n"
        "§Ninth, keep rule ninth.\n\n"
        "§Tenth, keep rule tenth.\n\n"
        "§Eleventh, keep rule eleventh."
    ),
    "abbreviated": """The Committee beg leave to report:

§1st. That the north wall is sound.

§2d. That the south wall is not.

§3d. That the roof must be renewed.

And §lastly, that no money is in the chest.""",
    "abbreviated in sentences": (
        "My reasons are: §1st, He was absent. §2ndly, He was ill. §3rd, He was dead."
    ),
    "abbreviated in a sentence": (
        "I answer, §1st, that the charge is false; §2dly, that it is no crime; and, §3dly, "
        "that it is paid for."
    ),
    "abbreviated in brackets": "§(1st) The tenant shall pay. §(2nd) The tenant shall leave.",
    "abbreviated, with dashes": "§1st.—That we mend it.\n\n§2d.—That we sell it.",
    "connected": """The matter is plain. For §first, as I have said, the king is old.

But, §secondly, the prince is young.

Then again, §thirdly, the people are tired.

And not only this, but, §fourthly, the harvest failed.""",
    "set off": """§First, there is the law.

There is, §secondly, the custom of the place.

We must, §thirdly, think of the men.""",
    "asides": (
        "§First (for I will be brief), the price. §Second [and worse], the delay. §Third "
        "— and last — the clerk."
    ),
    "quoted orders": "He left two rules. §First “keep to the path.” §Second “shut the gate.”",
    "for one": (
        "Why walk? §For one, it is free. §Another reason is the quiet. §A third reason is "
        "the view."
    ),
    "for one thing, any noun": (
        "§For one thing, wages are low. §Another problem is rent. §A last problem is rain."
    ),
    "for one thing, told": "§For one thing, she was tired. §For another thing, she was bored.",
    "commas": (
        "It is owing to three things: §first, to the rise of trade, §secondly, to the saving "
        "of coal, and §lastly, to the loom."
    ),
    "commas and capitals": (
        "§First, My want of learning, §Secondly, My want of time, and, §Lastly, My want of "
        "paper, forbid me to go on."
    ),
    "commas and of": "It consists of §first, a survey of the coast, §second, a map of it.",
    "first without a comma": (
        "It came §first from the rains, §secondly from the felling of the woods, and "
        "§thirdly from neglect."
    ),
    "no verb": (
        "He laid down four rules. §The first was never to hurry. §The second, to divide the "
        "work. §The third, to write it down. And §the last, in every case to check it."
    ),
    "no verb, in a sentence": (
        "§The first was to feed the poor; §the second, to clothe them; and §the third, to "
        "teach them."
    ),
    "what came to mind": (
        "§The first was that nobody reads. §The second was that nobody counts. §The third "
        "was a lack of money."
    ),
    "instances": (
        "§In the first instance, nobody was told. §In the second instance, the press was."
    ),
    "in the second": (
        "§In the first place, there is no time. §In the second, there is no money."
    ),
    "of these": "§The first of these is the cost. §The second of these is the noise.",
    "third and last": "§Firstly, it is old. §Secondly, it is ours. §Third and last, it is so.",
    "points the first": "§Point the first: we are poor.\n\n§Point the second: we are many.",
    "rules by number": "§Rule No. 1: no shouting.\n\n§Rule No. 2: no hitting.",
    "lessons": "§Lesson 1 – Listen\n\nIt takes time.\n\n§Lesson 2 – Wait\n\nIt takes more.",
    "next to this": (
        "§The first cause is hunger. §Next to this, there is cold. §Last but not least, pride."
    ),
    "capitals": "§FIRST, we want bread. §SECOND, we want peace. §THIRD, we want land.",
    "in a place": (
        "§First, it is dear. Hence, §in the second place, it is rare. I add, §as a third "
        "reason, its age."
    ),
    "a point mentioned": (
        "§The first point is cost. Much is known of §the second point. Less need be said of "
        "§the third point."
    ),
    "a point mentioned too early": (
        "§The first point is cost. It bears upon the second point too. §The second point is "
        "time."
    ),
    "the one and the other": "Two ways lead there: §the one, to wait; §the other, to ask.",
    "digits behind a colon": "Fly it on two days: §1. At Easter. §2. At Christmas.",
    "a dash before the first": "My reasons are these:--§First. It is old. §Second. It is ours.",
    "last": "§First, it is old. And, §last, it is ours.",
    "labels of any kind": "§Exercise 1: Sit.\n\nFor long.\n\n§Exercise 2: Stand.",
    "labels in a sentence": "Why: §Reason one: it rains. §Reason two: it pours.",
    "out of order": "Three things. §Second, b is so. §First, a is so. §Third, c is so.",
    "what was announced": (
        "Two surprises. §The first surprise is a cake. §The second surprise is tea."
    ),
    "one breath": "§The first is for gain; §the second, for safety; and §the third, for glory.",
    "in a stage": "§In the first stage, we dig. §In the second stage, we build.",
    "to begin": "§To begin, the roof leaks. §Secondly, the wall leans.",
}

TRAPS = {
    "narrative": (
        "First he went to the baker. Then he bought milk. Finally, he went home and slept."
    ),
    "narrative, commas": (
        "First, she locked the door. Then, she drew the curtains. Finally, she wept."
    ),
    "at first": (
        "At first, nobody came. Second, third, any chance would have done. Finally, one did."
    ),
    "wars": "The First World War began in 1914. The Second World War ended in 1945.",
    "amendments": "First Amendment cases are hard. Second Amendment cases are harder.",
    "ranks": (
        "Second Lieutenant Grey saluted. First Lieutenant Brown did not. Third Officer "
        "Lee slept."
    ),
    "foremost": "We are first and foremost teachers. First and foremost, we teach.",
    "served": "It is first come, first served. A second later the doors shut.",
    "quarters": (
        "Profits rose in the first quarter. The second quarter was flat. The third "
        "quarter was worse."
    ),
    "halves": (
        "First half profits fell. Second half profits rose. In the second half, they scored."
    ),
    "second-hand": (
        "Second-hand cars cost less. First-class seats cost more. Third-party cover is cheap."
    ),
    "ladies": (
        "First Lady Ann Hill spoke. The First Minister listened. Second Avenue was closed."
    ),
    "finally": (
        "He waited. Next, a train came. Finally, it left. Then, nothing happened for an hour."
    ),
    "lone first": (
        "First, let me thank the mayor. It is good to be back in this hall after so long."
    ),
    "one man": (
        "One man laughed. Another cried. The other said nothing, and a third fell asleep."
    ),
    "first time": "The first time I saw her she was nine. The second time she was a judge.",
    "first man": "The first man in was Tom. The second man was his brother. They sat down.",
    "baseball": (
        "First base was empty. Second base was not. Third base coach Al Lee waved him on."
    ),
    "ingredients": "1 cup flour\n2 eggs\n3 spoons of sugar\n4 drops of oil",
    "years": "1984. That was the year.\n1985. That was the next.",
    "dates": "1 January was cold.\n2 January was colder.\n3 January was mild.",
    "diary": "Monday 1 May. Rain.\nTuesday 2 May. Sun.\nWednesday 3 May. Rain again.",
    "initials": "A. Smith wrote the book. I. Newton wrote a better one.",
    "authors": "A. Smith and B. Jones sat down. J. Brown stood.",
    "decimals": "3.5 million people live there. 4.2 million lived there once.",
    "scores": "The score was 2 - 1. Then 3 - 2. They won by three points.",
    "articles": "Article 1. All are equal.\n\nArticle 2. All are free.",
    "in the spring": "There are two. The first flowers open in May. The second sort do not.",
    "sons": "They had two sons. One works in a bank. The other keeps bees.",
    "Roman names": (
        "World War I. Its causes are disputed. World War II. Its causes are not. He was then "
        "Charles I. Scots wept; Charles II. English wept."
    ),
    "option C": "He drew up option A: the cautious one. Vitamin B: none. Appendix C: see over.",
    "section references": (
        "Under section 3 (a) and section 4 (b) the court may refuse. See (1) and (2) above."
    ),
    "equations": "From equation (1) and equation (2) it follows that both are zero.",
    "contents": (
        "Contents\n\n1. Introduction ........ 1\n2. Method ........ 9\n3. Results ........ 20"
    ),
    "references": """We thank the readers.

References

1. Smith, J. (2001). On bees. Hive Press.
2. Jones, K. (2004). On wasps. Nest Press.
3. Lee, M. (2010). On ants. Hill Press.""",
    "footnotes": "[1] Smith 2001, p. 4.\n[2] Jones 2004, p. 9.\n[3] Ibid.",
    "people": "Three people died. One was a child. The police have named two.",
    "poem": "One for sorrow\nTwo for joy\nThree for a girl\nFour for a boy",
    "dialogue": "“First,” he said, “I never saw you.” She smiled. “Then who did?”",
    "clock": "Second, minute and hour hand all pointed to the same number. It was noon.",
    "phone": "Call us:\n020 7946 0018\n020 7946 0019",
    "addresses": "12 Elm Street\n14 Elm Street\n16 Elm Street",
    "bullets": "- apples\n- pears\n- plums",
    "lone heading": (
        "# A walk in the hills\n\nIt was a fine day, and we set out early. The dogs ran ahead."
    ),
    "hands": "The first hand was poor. Hand two was better, and I raised.",
    "one thought": "One thing is certain. We will miss him. Nothing else is.",
    "one by one": "One by one they left. Two by two they came back. Then, silence.",
    "another": "Another reason is the weather. I have said so before.",
    "sports": (
        "In the first half, Leeds led. In the second half, York scored. Finally, York won."
    ),
    "wrapped": (
        "He had waited for that day and for the\n"
        "second, which never came, with a patience that\n"
        "first amused and then annoyed her."
    ),
    "first things": (
        "When I first came here I was ten. Secondary school was next. First impressions matter."
    ),
    "i pronoun": "I. That is the word she used. I, too, used it.",
    "verses": "1 In the beginning was the hill.\n2 And the hill was bare.\n3 And it rained.",
    "prices": "It cost 3 pounds. Now it is 4. Next, it will be 5.",
    "birth": "The first child was born in May. The second was born in June.",
    "lone second": "Second, the weather. It has been bad all week, and nobody minds.",
    "short lines": "Roses\n\nViolets\n\nSugar\n\nYou",
    "officers": "1st. Lt. Brown led. 2d. Lt. Green followed. They met at the bridge.",
    "battalions": "1st Battalion held the left. 2nd Battalion held the right.",
    "a log": "1st. We sailed at noon. 2d. We saw land. 3d. We lay in the bay.",
    "days of the month": (
        "On Monday, 1st, he wrote; on Tuesday, 2nd, he wrote again. On the 3d. he came."
    ),
    "days that begin lines": "1st May. Rain all day.\n\n2nd May. Sun.\n\n3rd May. Snow.",
    "winners": "1st Place: Anna Hill\n2nd Place: Tom Moor\n3rd Place: Lee Wood",
    "places": "They took first, second and third place, and never finished fourth.",
    "years of service": "In his first, second, and third years he slept, and his fourth, too.",
    "acts": "The first, second, and third acts were dull, and the fourth, too, was dull.",
    "first and last": "First, last and always, a soldier. Second, third, what is that?",
    "classes": "She was first, he was second, and I was third, as ever.",
    "subjects": "They came first in maths, second in Latin, and third in Greek.",
    "rain": "First, it rained, then it snowed, and we went home.",
    "journey": "He went first to Rome, then to Naples, and last to Paris.",
    "league": "First (Leeds) and second (York) were far ahead. Third (Hull) was not.",
    "editions": "First (1901) edition sold out. Second (1912) edition did not.",
    "sequels": "First “Wolf” film good. Second “Wolf” film bad. Third “Wolf” film worse.",
    "connected adjectives": (
        "For first aid, call Ann. Then second helpings came. Again third parties must pay."
    ),
    "first time again": "For the first time he smiled. For the second time that day he wept.",
    "for one person": "I, for one, am glad. For one, it was too much. Another man wept.",
    "for one week": "For one week, we slept. Another week passed. A third week came.",
    "daughters": (
        "He had three daughters. The first was called Ann. The second, Jane, married. The "
        "last, Mary, stayed at home."
    ),
    "brothers": "The first was a miller. The second was a tailor. The third was a fool.",
    "dresses": "The first was dressed in red; the second, in blue; the last, in nothing.",
    "of these men": "The first of these men was a thief. The second of these men was his son.",
    "counting": "One, two, three, and they were off. Two, it seemed, had fallen.",
    "certain": "One thing is sure. Another is not. We wait.",
    "generic one": "One can walk there. Another can ride. Both are slow.",
    "figures": "Figure 1: A horse.\n\nFigure 2: A cow.",
    "teams": "Group 1: Spain and Wales.\n\nGroup 2: Ghana and Peru.",
    "surprises not announced": "The first surprise is a cake. The second surprise is tea.",
    "to bed": "The first to bed, the second up at four; and nobody slept. Finally, day came.",
    "innings": "In the second, he bowled well. In the first, he did not.",
}

CASES = {**ENUMERATING, **{f"trap: {name}": text for name, text in TRAPS.items()}}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_finds_the_items_and_no_others(marked: str) -> None:
    lines = marked.split("\n")
    expected = [
        (index, offset - before)
        for index, line in enumerate(lines)
        for before, offset in enumerate(_places(line))
    ]
    assert _starts(marked.replace("§", "")) == expected


def _places(line: str) -> list[int]:
    return [offset for offset, character in enumerate(line) if character == "§"]


def _starts(text: str) -> list[tuple[int, int]]:
    """Where every item of the text begins, recommendations left out."""
    outline = Document(text.split("\n")).metrics().outline
    items = [item for enumeration in outline for item in enumeration.items]
    found = [item.start for item in _with_nested(items) if item.marker is not None]
    return [(place.paragraph, place.offset) for place in sorted(found)]


def _with_nested(items: list[Item]) -> list[Item]:
    return [
        *items,
        *(inner for item in items for inner in _with_nested(list(item.children))),
    ]
