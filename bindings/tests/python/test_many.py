"""Many calls at once, and many phones one after another."""

import gc
import os
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from onderweg import Edit, Failure, Words
from town import Ears, PATIENCE, sync, task, titles, until


def unless_busy(phone):
    """One sync at a time: another one is told to come back."""
    try:
        return sync(phone)
    except Failure.RetryLater as later:
        assert later.code == "busy"
        return True


def test_a_thousand_calls_from_eight_threads(town):
    sara, ben, space = town.house()
    ears = Ears()
    sara.observe(ears)

    def call(number):
        match number % 5:
            case 0 | 1:
                return task(sara, "%03d" % number, space)
            case 2:
                return sara.entries() is not None
            case 3:
                return sara.today() and sara.words().number(number)
            case 4:
                return unless_busy(sara) if number % 100 == 4 else sara.status()

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(call, range(1000), timeout=PATIENCE * 5))
    written = ["%03d" % number for number in range(1000) if number % 5 < 2]
    assert titles(sara) == written
    assert sorted(event.title for event in ears.heard) == written, "each was told once"
    assert sync(sara).unsent == 0
    sync(ben)
    assert titles(ben) == written


def files(folder):
    """What this process has open below a folder."""
    found = []
    for number in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{number}"))
        except FileNotFoundError:
            pass
    return sorted(name for name in found if name.startswith(str(folder)))


def counted():
    """Open files, and threads: those of the library too."""
    gc.collect()
    return len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_phones_that_were_shut_leave_no_file_thread_or_memory_behind(town):
    def one():
        phone = town.phone("Sara")
        town.phones.clear()
        phone.observe(Ears())
        phone.edit(at, [Edit.TITLE("again")])
        for _ in range(20):
            assert phone.entries() and phone.words().number(1)
        phone.shut()

    phone = town.phone("Sara")
    at = task(phone, "x")
    phone.shut()
    for _ in range(20):
        one()
    before, high = counted(), resident()
    for _ in range(100):
        one()
    assert counted() == before
    assert resident() - high < 8 << 20, (high, resident())


def test_a_phone_and_its_observer_that_were_only_dropped_are_gone_too(town):
    before = counted()
    phone, ears = town.phone("Sara"), Ears()
    town.phones.clear()
    phone.observe(ears)
    task(phone, "x")
    gone = weakref.ref(ears)
    assert files(town.folder)
    del ears
    gc.collect()
    assert gone(), "a phone keeps its observer"
    del phone
    gc.collect()
    assert not files(town.folder) and gone() is None
    assert counted() == before
    assert titles(town.phone("Sara")) == ["x"]


def test_an_observer_is_let_go_when_another_comes_and_when_the_phone_is_shut(town):
    phone = town.phone("Sara")
    for let_go in (lambda: phone.observe(Ears()), lambda: phone.observe(None), phone.shut):
        ears = Ears()
        gone = weakref.ref(ears)
        phone.observe(ears)
        del ears
        let_go()
        gc.collect()
        assert gone() is None


def test_syncs_leave_no_connection_and_no_thread_behind(town):
    sara = town.resident("Sara")
    task(sara, "x")
    sync(sara)

    def mine():
        known = {thread.native_id for thread in threading.enumerate()}
        return [one for one in os.listdir("/proc/self/task") if int(one) not in known]

    until("a thread of a sync stays", lambda: not mine())
    before = len(os.listdir("/proc/self/fd")) - len(town.road.ends)
    for number in range(20):
        task(sara, str(number))
        sync(sara)
    until("a thread of a sync stays", lambda: not mine())
    assert len(os.listdir("/proc/self/fd")) - len(town.road.ends) == before


def test_objects_of_the_library_are_freed():
    for _ in range(200):
        Words.of("en").number(1)
    high = resident()
    for _ in range(2000):
        Words.of("en").number(1)
    gc.collect()
    assert resident() - high < 2 << 20, (high, resident())
