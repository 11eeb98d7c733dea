#!/usr/bin/env python3
"""Writes the days on which series have turns, as python-dateutil counts them.

The journal (core/journal/tests/repeat.rs) has to find the same days. The rules are drawn from a
fixed seed out of the subset of docs/decisions/0037-repeating-in-a-subset.md.

    python3 tests/vectors/repeat.py            # writes tests/vectors/repeat.json
    python3 tests/vectors/repeat.py --check    # says whether it is the same
"""

import datetime
import json
import pathlib
import random
import sys

from dateutil import rrule, tz

PATH = pathlib.Path(__file__).with_name("repeat.json")
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = ["Europe/Brussels", "Asia/Kabul", "America/New_York", "Africa/Mogadishu"]
MOST = 40


def draw(rng):
    freq = rng.choice(["DAILY", "WEEKLY", "MONTHLY"])
    parts = [f"FREQ={freq}"]
    if rng.random() < 0.5:
        parts.append(f"INTERVAL={rng.choice([2, 3, 5, 12, 13])}")
    if rng.random() < 0.6:
        days = rng.sample(DAYS, rng.randint(1, 3))
        if freq == "MONTHLY":
            # dateutil takes what is numbered and what is not as "both at once"; we refuse the mixture.
            numbers = rng.choice([[""], ["1", "2", "4", "5", "-1", "-2", "-5"]])
            days = [rng.choice(numbers) + day for day in days]
        parts.append("BYDAY=" + ",".join(days))
    start = datetime.datetime(
        rng.randint(2024, 2028), rng.randint(1, 12), 1, rng.choice([0, 2, 3, 9, 15, 23]), 30
    ) + datetime.timedelta(days=rng.randint(0, 30))
    end = rng.random()
    if end < 0.3:
        parts.append(f"COUNT={rng.randint(1, 30)}")
    elif end < 0.5:
        until = start + datetime.timedelta(days=rng.randint(0, 900))
        parts.append(until.strftime("UNTIL=%Y%m%dT") + rng.choice(["%02d3000Z" % hour for hour in range(24)]))
    return ";".join(parts), start, rng.choice(ZONES)


def case(rng):
    rule, start, zone = draw(rng)
    aware = start.replace(tzinfo=tz.gettz(zone))
    turns = rrule.rrulestr(rule, dtstart=aware)
    # dateutil goes on to the year 9999 where a rule has no turn.
    last = aware + datetime.timedelta(days=3650)
    days = []
    for turn in turns:
        if turn > last or len(days) == MOST:
            break
        days.append(turn.date().isoformat())
    return {"rule": rule, "start": f"{start:%Y-%m-%dT%H:%M}[{zone}]", "days": " ".join(days)}


def main():
    rng = random.Random(41)
    cases = ",\n".join(json.dumps(case(rng)) for _ in range(250))
    text = f'{{"most": {MOST}, "cases": [\n{cases}\n]}}\n'
    if "--check" in sys.argv:
        if not PATH.exists() or PATH.read_text() != text:
            sys.exit("not as committed: repeat.json")
    else:
        PATH.write_text(text)


if __name__ == "__main__":
    main()
