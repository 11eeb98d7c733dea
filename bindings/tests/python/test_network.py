"""What a phone does while its sync waits, is stopped, or hears nonsense. The road between it and the
server holds every answer back until the test lets it go: nothing here depends on how fast anything is."""

import secrets

import pytest
from onderweg import Edit, Failure, Sent, Stopped, SyncOptions
from town import Ears, PATIENCE, sync, task, titles


def much(phone, space=None):
    """Writes more than one round of a sync sends: their titles."""
    for number in range(8):
        body = Edit.BODY(secrets.token_urlsafe(6000))
        phone.add("note", [Edit.TITLE("%02d" % number), body], space)
    return titles(phone)


def test_acts_and_views_go_on_while_the_sync_of_the_same_phone_waits(town):
    sara, ben, space = town.house()
    task(sara, "before", space)
    town.road.hold()
    under_way = town.beside(sync, sara)
    town.road.wait_for_answer()
    at = task(sara, "meanwhile", space)
    assert sara.edit(at, [Edit.TITLE("written meanwhile")]) and sara.finish(task(sara, "done"))
    assert "written meanwhile" in titles(sara) and sara.entry(at).sent == Sent.HERE
    assert sara.today() and sara.status().unsent > 0 and sara.history(at)
    assert not under_way.done(), "all of it came back before the answer was let go"
    town.road.go()
    assert under_way.result(PATIENCE).stopped == Stopped.DONE
    assert sync(sara).unsent == 0
    sync(ben)
    assert titles(ben) == ["before", "written meanwhile"]


def test_cancel_from_another_thread_stops_a_sync_and_a_later_one_completes_it(town):
    sara, ben, space = town.house()
    written = much(sara, space)
    town.road.hold()
    under_way = town.beside(sync, sara)
    town.road.wait_for_answer()
    sara.cancel()
    town.road.go()
    with pytest.raises(Failure.Cancelled) as stopped:
        under_way.result(PATIENCE)
    assert stopped.value.code == "cancelled" and stopped.value.words
    assert sara.is_open() and titles(sara) == written and sara.status().unsent > 0
    assert sync(sara).stopped == Stopped.DONE and sara.status().unsent == 0
    sync(ben)
    assert titles(ben) == written


def test_cancel_with_nothing_under_way_stops_nothing_later(town):
    sara = town.resident("Sara")
    sara.cancel()
    task(sara, "x")
    assert sync(sara).stopped == Stopped.DONE


def test_an_observer_that_says_no_stops_the_sync_as_cancel_does(town):
    sara = town.resident("Sara")
    much(sara)
    ears = Ears(go_on=False)
    sara.observe(ears)
    with pytest.raises(Failure.Cancelled):
        sync(sara)
    assert len(ears.steps) == 1
    ears.go_on = True
    assert sync(sara).unsent == 0


def test_shut_does_not_wait_for_a_sync_and_ends_it_as_closed(town):
    sara, ben, space = town.house()
    task(sara, "kept", space)
    town.road.hold()
    under_way = town.beside(sync, sara)
    town.road.wait_for_answer()
    sara.shut()
    assert not under_way.done()
    again = town.phone("Sara")
    assert titles(again) == ["kept"], "the file is free although a sync still waits"
    town.road.go()
    with pytest.raises(Failure.Closed):
        under_way.result(PATIENCE)
    sync(again), sync(ben)
    assert titles(ben) == ["kept"]


def test_an_answer_of_unknown_bytes_is_typed_and_nothing_is_lost(town):
    sara, ben, space = town.house()
    task(sara, "not lost", space)
    nonsense = bytes(range(256))
    head = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 256\r\n\r\n"
    for answer in (nonsense, head + nonsense, head + bytes(256), b"HTTP/1.1 500 Oops\r\n\r\n", b""):
        town.road.spoil(answer)
        with pytest.raises((Failure.RetryLater, Failure.AskForHelp, Failure.UpdateApp)) as failed:
            sync(sara)
        assert failed.value.code and failed.value.words
        assert titles(sara) == ["not lost"] and sara.status().unsent > 0
    town.road.spoil(None)
    assert sync(sara).unsent == 0
    sync(ben)
    assert titles(ben) == ["not lost"]


def test_without_an_account_a_sync_says_what_to_do(town):
    with pytest.raises(Failure.Enrol):
        town.phone("Sara").sync(SyncOptions())


def test_a_code_that_the_office_never_gave_is_corrected(town):
    town.resident("Sara")
    ben = town.phone("Ben")
    with pytest.raises(Failure.Correct) as refused:
        ben.enrol(town.road.url, "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234", "Ben")
    assert refused.value.field == "code" and "ABCD" not in str(refused.value)
    with pytest.raises(Failure.Correct) as refused:
        ben.enrol("http://example.org", town.server.code("Ben"), "Ben")
    assert refused.value.field == "url"
    ben.enrol(town.road.url, town.server.code("Ben"), "Ben")
