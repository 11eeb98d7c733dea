"""PIN and lock."""

import pytest
from onderweg import Failure
from town import Ears, Still, sync, task, titles

PIN = "482615"


def refused(phone, pin):
    with pytest.raises(Failure.WrongPin) as wrong:
        phone.unlock(pin)
    return wrong.value


def test_a_wrong_pin_is_typed_and_waits_longer_and_longer(town):
    clock = Still()
    phone = town.phone("Sara", clock)
    task(phone, "secret")
    phone.change_pin(new=PIN)
    phone.lock()
    assert [refused(phone, "111111").wait_ms for _ in range(4)] == [0, 0, 0, 30_000]
    early = refused(phone, PIN)
    assert early.wait_ms == 30_000 == phone.pin_wait().wait_ms
    assert early.words and PIN not in str(early)
    clock.now += 29_999
    assert refused(phone, PIN).wait_ms == 1, "the right one waits too"
    clock.now += 1
    assert phone.pin_wait().wait_ms == 0
    phone.unlock(PIN)
    assert titles(phone) == ["secret"]


def test_a_wrong_pin_is_remembered_over_shutting_and_opening(town):
    phone = town.phone("Sara", Still())
    phone.change_pin(new=PIN)
    phone.shut()
    phone = town.phone("Sara", Still())
    assert phone.is_locked() and phone.has_pin()
    for _ in range(4):
        refused(phone, "111111")
    phone.shut()
    assert refused(town.phone("Sara", Still()), PIN).wait_ms > 0


def test_a_pin_that_is_too_short_is_corrected_and_the_old_one_holds(town):
    phone = town.phone("Sara", Still())
    with pytest.raises(Failure.Correct):
        phone.change_pin(new="1")
    assert not phone.has_pin()
    phone.change_pin(new=PIN)
    with pytest.raises(Failure.WrongPin):
        phone.change_pin(old="111111", new="222222")
    phone.lock()
    phone.unlock(PIN)


def test_a_locked_phone_syncs_and_shows_nothing_until_it_is_unlocked(town):
    sara, ben, space = town.house()
    ben.change_pin(new=PIN)
    task(ben, "sealed at the lock", space)
    ben.lock()
    ears = Ears()
    ben.observe(ears)
    assert sync(ben).unsent == 0
    task(sara, "came while locked", space)
    sync(sara)
    assert titles(sara) == ["came while locked", "sealed at the lock"]
    sync(sara)
    assert sync(ben).events == [] == ears.heard
    assert ben.status().locked and ben.is_locked()
    for shows in (ben.today, ben.entries, lambda: ben.search("locked"), lambda: task(ben, "x")):
        with pytest.raises(Failure.Unlock):
            shows()
    assert all(one.name is None for one in ben.spaces())
    ben.unlock(PIN)
    assert [one.title for one in ears.heard] == ["came while locked"]
    assert titles(ben) == ["came while locked", "sealed at the lock"]
