"""What a caller does wrong, and what comes from elsewhere: each call answers with a failure of its own
type, says nothing of what was typed, and the next call works."""

import inspect
import random
import typing

import onderweg
import pytest
from onderweg import Edit, EntryRef, Failure, Phone
from town import Ears, SECRET, Still, ZONE, sync, task, titles

NEVER_FAIL = {"shut", "is_open", "cancel"}


def calls():
    """Every method of a phone."""
    return [name for name, _ in inspect.getmembers(Phone, inspect.isfunction) if not name.startswith("_")]


def argument(kind, given):
    """Some value of this type: `given` says which text and bytes."""
    if kind in given:
        return given[kind]
    if typing.get_origin(kind) is typing.Union:
        [first, *_] = [one for one in typing.get_args(kind) if one is not type(None)]
        return argument(first, given)
    if typing.get_origin(kind) is list:
        return [argument(typing.get_args(kind)[0], given)]
    if kind is onderweg.Edit:
        return Edit.TITLE(given[str])
    if issubclass(kind, onderweg.enum.Enum):
        return next(iter(kind))
    hints = inspect.signature(kind.__init__).parameters.values()
    fields = {one.name: argument(hint(one, kind), given) for one in hints if one.name != "self"}
    return kind(**fields)


def hint(parameter, owner):
    kind = parameter.annotation
    return eval(kind, vars(onderweg)) if isinstance(kind, str) else kind


def called(phone, name, given):
    """Calls a method with an argument for each parameter that has to be given."""
    method = getattr(phone, name)
    needed = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
    return method(*[argument(hint(one, Phone), given) for one in needed])


@pytest.fixture
def given(town):
    """The values of a well-meaning caller; a `Shown` comes only out of a sync."""
    phone = town.resident("Given")
    return {
        str: "00" * 16,
        bytes: bytes(32),
        int: 1,
        bool: True,
        onderweg.Shown: sync(phone).shown,
        onderweg.Observer: Ears(),
    }


def test_after_shut_each_call_answers_closed(town, given):
    phone = town.phone("Sara")
    phone.shut()
    phone.shut()
    assert not phone.is_open()
    phone.cancel()
    answered = 0
    for name in calls():
        if name in NEVER_FAIL:
            continue
        with pytest.raises(Failure.Closed) as closed:
            called(phone, name, given)
        assert closed.value.code == "closed", name
        answered += 1
    assert answered > 130


def test_what_was_shut_opens_again_with_all_that_was_written(town):
    phone = town.phone("Sara")
    task(phone, "kept")
    with pytest.raises(Failure.CloseOther):
        town.phone("Sara")
    phone.shut()
    assert titles(town.phone("Sara")) == ["kept"]


def test_unknown_text_bytes_and_numbers_are_typed_in_each_call_and_harm_nothing(town, given):
    dice = random.Random(7)
    phone = town.resident("Sara")
    task(phone, "kept")
    left_out = {"wipe", "sign_out", "undo", "observe"} | NEVER_FAIL  # they do what they say
    for odd in ("", "\u202e\u2066\0", "'; DROP TABLE", "9" * 5000, "\U0010ffff", "00" * 16):
        given |= {str: odd, bytes: dice.randbytes(500), int: dice.choice([-(1 << 63), -1, (1 << 63) - 1])}
        for name in calls():
            if name in left_out:
                continue
            try:
                called(phone, name, given)
            except Failure as failure:
                assert not isinstance(failure, Failure.Broken), (name, odd)
                assert failure.code and failure.words, name
                assert len(odd) < 10 or odd not in str(failure), name
    with pytest.raises(Failure.Correct):
        phone.entry(EntryRef(space="x", entry="y"))
    assert "kept" in titles(phone)
    sync(phone)


def test_a_folder_that_holds_something_else_is_not_opened_and_not_changed(town):
    phone = town.phone("Sara")
    task(phone, "kept")
    phone.shut()
    [journal] = (town.folder / "Sara").rglob("journal.db")
    good = journal.read_bytes()
    for wrong in (SECRET[:31], b"", SECRET + b"x"):
        with pytest.raises(Failure.Correct) as refused:
            onderweg.Phone.open(town.home("Sara"), wrong, ZONE)
        assert refused.value.field == "secret"
    with pytest.raises(Failure.Recover):
        onderweg.Phone.open(town.home("Sara"), bytes(32), ZONE)
    journal.write_bytes(random.Random(7).randbytes(len(good)))
    with pytest.raises(Failure.AskForHelp) as refused:
        town.phone("Sara")
    assert refused.value.code == "not-a-store"
    journal.write_bytes(good)
    assert titles(town.phone("Sara")) == ["kept"]


def test_what_an_observer_throws_from_changed_is_passed_over(town):
    phone = town.phone("Sara", Still())
    for bug in (RuntimeError("a bug of the app"), Failure.Unlock("x", "y")):
        ears = Ears(bug)
        phone.observe(ears)
        at = task(phone, "done all the same")
        assert phone.finish(at) and len(ears.heard) == 2


def test_what_an_observer_throws_from_progress_ends_the_sync_and_comes_out_of_it(town):
    phone = town.resident("Sara")
    task(phone, "not lost")
    phone.observe(Ears(Failure.RetryLater("mine", "enough", 5)))
    with pytest.raises(Failure.RetryLater) as thrown:
        sync(phone)
    assert (thrown.value.code, thrown.value.wait_ms) == ("mine", 5)
    phone.observe(Ears(RuntimeError("what somebody wrote")))
    with pytest.raises(Failure.Broken) as thrown:
        sync(phone)
    assert thrown.value.code == "observer" and "somebody" not in str(thrown.value)
    phone.observe(None)
    assert sync(phone).unsent == 0 and titles(phone) == ["not lost"]


def test_an_observer_may_call_back_into_its_phone(town):
    phone = town.phone("Sara")

    class Calls(Ears):
        def changed(self, event):
            self.heard.append(phone.entry(event.at).title)

    ears = Calls()
    phone.observe(ears)
    task(phone, "seen from within")
    assert ears.heard == ["seen from within"]
    phone.observe(None)


def test_a_clock_that_throws_is_replaced_by_that_of_the_system(town):
    class Broken(Still):
        def now_ms(self):
            raise RuntimeError("no battery")

    phone = town.phone("Sara", Broken())
    assert phone.now_ms() > 1_700_000_000_000
    task(phone, "x")
