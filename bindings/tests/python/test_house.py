"""Two phones in one house, over a real server."""

import pytest
from onderweg import Edit, Failure, Happened, Sent, SpaceKind, Stopped, plain_text
from town import Ears, admit, sync, task, titles


def test_two_phones_join_one_house_after_their_digits_were_compared(town):
    sara, ben = town.resident("Sara"), town.resident("Ben")
    space = sara.create_space("House")
    with pytest.raises(Failure.Correct) as refused:
        sara.admit(space, "000000")
    assert refused.value.field == "digits"
    offer, asked, asking, joining = admit(sara, ben, space)
    assert asked.digits is None and not asked.admitted, "nothing to compare before somebody answers"
    assert asking.digits == joining.digits and len(joining.digits.replace(" ", "")) == 6
    assert asking.space_name == "House" and asking.role == "member" and asking.device == ben.device()
    assert offer.space == space and ben.joining() == []
    for phone in (sara, ben):
        assert [one.name for one in phone.spaces() if one.kind == SpaceKind.CIRCLE] == ["House"]
        assert sorted(one.name for one in phone.members(space)) == ["Ben", "Sara"]


def test_what_one_writes_the_other_reads_and_both_know_that_it_was_sent(town):
    sara, ben, space = town.house()
    at = task(sara, "Buy milk", space)
    assert sara.entry(at).sent == Sent.HERE and sara.status().unsent > 0
    assert sync(sara).stopped == Stopped.DONE
    assert sara.entry(at).sent != Sent.HERE and sara.status().unsent == 0
    [event] = sync(ben).events
    assert event.at == at and event.of_others and event.what == [Happened.ADDED]
    assert [one.name for one in event.by] == ["Sara"]
    assert titles(ben) == ["Buy milk"]


def test_one_field_edited_offline_by_both_shows_both_values_and_who_wrote_them(town):
    sara, ben, space = town.house()
    at = task(sara, "Bins", space)
    sync(sara), sync(ben)
    assert sara.edit(at, [Edit.TITLE("Bins on Monday")])
    assert ben.edit(at, [Edit.TITLE("Bins on Tuesday")])
    sync(sara), sync(ben), sync(sara)
    for phone in (sara, ben):
        [row] = [row for row in phone.entries() if row.at == at]
        assert row.changed_by_both
        [both] = phone.entry(at).both
        assert both.field == "title"
        assert {(one.value, one.by.name) for one in both.values} == {
            ("Bins on Monday", "Sara"),
            ("Bins on Tuesday", "Ben"),
        }
        [stands] = [one for one in both.values if one.stands]
        assert stands.value == phone.entry(at).title
    assert sara.entry(at).title == ben.entry(at).title
    ben.edit(at, [Edit.TITLE("Bins on Friday")])
    sync(ben), sync(sara)
    assert not sara.entry(at).both and sara.entry(at).title == "Bins on Friday"


def test_an_observer_hears_its_own_acts_and_those_of_others(town):
    sara, ben, space = town.house()
    ears = Ears()
    ben.observe(ears)
    own = task(ben, "Mine")
    theirs = task(sara, "Theirs", space)
    sync(sara), sync(ben)
    assert [(one.at, one.of_others) for one in ears.heard] == [(own, False), (theirs, True)]
    assert "Theirs" in plain_text(ears.heard[1].words)
    assert ears.steps and [one.requests for one in ears.steps] == list(range(1, len(ears.steps) + 1))
    ben.observe(None)
    task(ben, "Unheard")
    assert len(ears.heard) == 2
