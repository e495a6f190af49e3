"""Letters of scripts without spaces between words."""

from __future__ import annotations

import pytest

from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.words.scripts import letters_by_script

REASON = "Thai needs a dictionary to count words"
#: In each script: "I live in a big house and have two dogs", or nearly.
TEXTS = {
    "thai": "ฉันอาศัยอยู่ในบ้านหลังใหญ่และมีสุนัขสองตัว",
    "lao": "ຂ້ອຍອາໄສຢູ່ໃນເຮືອນຫຼັງໃຫຍ່ແລະມີໝາສອງໂຕ",
    "khmer": "ខ្ញុំរស់នៅក្នុងផ្ទះធំមួយហើយមានឆ្កែពីរក្បាល",
    "burmese": "ကျွန်ုပ်သည်အိမ်ကြီးတစ်လုံးတွင်နေထိုင်ပြီးခွေးနှစ်ကောင်ရှိသည်",
}


@pytest.mark.parametrize("script", TEXTS)
def test_letters_are_counted_by_script(script: str) -> None:
    # Vowel signs and digits are not letters.
    text = f"Yes, {TEXTS[script]} 12 ๑២໒၄"
    letters = sum(map(str.isalpha, TEXTS[script]))
    found = letters_by_script(text)
    assert {name: number for name, number in found.items() if number} == {script: letters}
    assert letters > 20


@pytest.mark.parametrize("text", ["", "words", "слова и слова", "字", "ꦗꦮ", "कथा", "ཚིག"])
def test_other_scripts_are_not(text: str) -> None:
    assert letters_by_script(text) == {}


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_one_letter_in_twenty_is_not_enough(rules: Rules) -> None:
    for latin, why in (("The cats have eaten you", ""), ("The cats have eaten my", REASON)):
        part = Document([f"{latin} ก"], rules).metrics().whole
        assert part.counts.letters == (19 if why else 20)
        assert part.counts.no_words == why
        assert (part.box == FactBox(None, None, None, None)) is bool(why)
