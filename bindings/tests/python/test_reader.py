"""The same journal in another language: words change, what somebody typed does not."""

import pytest
from onderweg import Arg, Direction, Edit, Failure, Words, languages, plain_text
from town import Still


def arabic(text):
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def only(phone):
    [row] = phone.entries()
    return row


def test_a_choice_of_language_changes_the_words_of_the_same_row(town):
    phone = town.phone("Sara", Still())
    phone.add("task", [Edit.TITLE("Bel VDAB"), Edit.DUE("2026-11-24T15:00")])
    said = {}
    for tag in ("en", "nl", "ar"):
        phone.set_language(tag)
        row = only(phone)
        assert row.title == "Bel VDAB"
        said[tag] = (row.kind_words, row.state_words, plain_text(row.due.words))
    assert len(set(said.values())) == 3
    assert "24 Nov" in said["en"][2] and "24 nov" in said["nl"][2] and arabic(said["ar"][2])
    phone.set_language(None)
    assert only(phone).kind_words == said["en"][0], "the system's language again"


def test_arabic_and_dari_are_read_from_right_to_left(town):
    phone = town.phone("Sara", languages=["ar-SY", "en"])
    assert phone.words().direction() == Direction.RTL and phone.language() is None
    phone.set_language("fa-AF")
    assert phone.words().language().tag == "fa-AF" and phone.words().direction() == Direction.RTL
    phone.set_language("ti")
    assert phone.words().direction() == Direction.LTR
    right = {one.tag for one in languages() if one.direction == Direction.RTL}
    assert right == {"ar", "fa-AF", "ps"}


def test_dari_has_its_own_digits_and_calendar(town):
    phone = town.phone("Sara", Still())
    at = phone.add("task", [Edit.TITLE("12 eggs"), Edit.DUE("2026-11-24T15:00")])
    phone.set_language("fa-AF")
    phone.set_digits("eastern-arabic")
    phone.set_calendar("solar-hijri")
    assert phone.words().number(1290) == "۱۲۹۰"
    entry = phone.entry(at)
    [due] = [field.time for field in entry.fields if field.name == "due"]
    assert due.raw == "2026-11-24T15:00[Europe/Brussels]" and plain_text(due.time) == "۱۵:۰۰"
    assert not any(one in "0123456789" for one in due.words)
    date = phone.today().date
    assert (date.raw, plain_text(date.own)) == ("2026-11-23", "دوشنبه ۲ قوس ۱۴۰۵")
    assert plain_text(date.other) == "دوشنبه ۲۳ نومبر ۲۰۲۶"
    assert entry.title == "12 eggs", "what somebody typed stays as it was typed"


def test_a_failure_is_said_in_the_readers_language(town):
    phone = town.phone("Sara")
    codes = set()
    for tag, is_arabic in (("en", False), ("fa-AF", True)):
        phone.set_language(tag)
        with pytest.raises(Failure.Correct) as refused:
            phone.add("task", [Edit.TITLE("x"), Edit.DUE("geheim")])
        assert arabic(refused.value.words) == is_arabic and refused.value.field == "due"
        assert "geheim" not in str(refused.value)
        codes.add(refused.value.code)
    assert len(codes) == 1, "the code for the help desk is the same in all"
    with pytest.raises(Failure.Correct):
        phone.set_language("xx")
    assert phone.language() == "fa-AF"


def test_the_first_screen_has_words_before_there_is_a_journal():
    words = Words.best(["fa-AF", "nl"])
    assert words.direction() == Direction.RTL and words.language().tag == "fa-AF"
    english = Words.of("en")
    assert plain_text(english.say("only-here")) == "only here" and english.audio("only-here") == "en/only-here"
    assert english.say("no-such", {"seconds": Arg.NUMBER(3)}) == "no-such"
    assert len(languages()) == 12
