"""Calendars as two other programs read and write them: the packages `icalendar` and `vobject`.

    programs.py again icalendar|vobject < IN > OUT   reads a calendar and writes what it read
    programs.py made icalendar|vobject > OUT         a calendar that was never ours
    programs.py zones < IN                           every VTIMEZONE says what the IANA list says

A test of the command line runs it (cli/tests/cli/ics.rs).
"""

import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def again(name: str, text: bytes) -> bytes:
    if name == "icalendar":
        from icalendar import Calendar

        return Calendar.from_ical(text).to_ical()
    import vobject

    calendars = list(vobject.readComponents(text.decode("utf-8")))
    return "".join(calendar.serialize() for calendar in calendars).encode("utf-8")


def made(name: str) -> bytes:
    start = datetime(2026, 3, 24, 15, 0, tzinfo=ZoneInfo("Europe/Brussels"))
    return made_icalendar(start) if name == "icalendar" else made_vobject(start)


def made_icalendar(start: datetime) -> bytes:
    from icalendar import Alarm, Calendar, Event, Todo

    calendar = Calendar()
    calendar.add("prodid", "-//test//EN")
    calendar.add("version", "2.0")
    talk = Event()
    talk.add("uid", "talk@example.org")
    talk.add("summary", "Gesprek, met Emma; خبّاز " + "é" * 60)
    talk.add("description", "first line\nsecond, line")
    talk.add("location", "OCMW, Antwerpen")
    talk.add("dtstamp", datetime(2026, 1, 1, tzinfo=timezone.utc))
    talk.add("dtstart", start)
    talk.add("dtend", start + timedelta(hours=1))
    talk.add("rrule", {"freq": "weekly", "byday": "TU", "until": datetime(2026, 4, 28, 13, 0, tzinfo=timezone.utc)})
    talk.add("exdate", start + timedelta(days=14))
    talk.add("categories", ["work", "a, b"])
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "x")
    alarm.add("trigger", timedelta(minutes=-90))
    talk.add_component(alarm)
    calendar.add_component(talk)
    moved = Event()
    moved.add("uid", "talk@example.org")
    moved.add("summary", "Gesprek, met Emma; خبّاز " + "é" * 60)
    moved.add("description", "first line\nsecond, line")
    moved.add("location", "OCMW, Antwerpen")
    moved.add("categories", ["work", "a, b"])
    moved.add("dtstamp", datetime(2026, 1, 1, tzinfo=timezone.utc))
    moved.add("recurrence-id", start + timedelta(days=7))
    moved.add("dtstart", start + timedelta(days=8))
    moved.add("dtend", start + timedelta(days=8, hours=1))
    calendar.add_component(moved)
    trip = Event()
    trip.add("uid", "trip@example.org")
    trip.add("summary", "Uitstap")
    trip.add("dtstamp", datetime(2026, 1, 1, tzinfo=timezone.utc))
    trip.add("dtstart", date(2028, 2, 28))
    trip.add("dtend", date(2028, 3, 1))
    calendar.add_component(trip)
    form = Todo()
    form.add("uid", "form@example.org")
    form.add("summary", "Formulier")
    form.add("dtstamp", datetime(2026, 1, 1, tzinfo=timezone.utc))
    form.add("due", start)
    form.add("status", "COMPLETED")
    calendar.add_component(form)
    if hasattr(calendar, "add_missing_timezones"):
        calendar.add_missing_timezones()
    return calendar.to_ical()


def made_vobject(start: datetime) -> bytes:
    import vobject
    from dateutil import tz

    start = start.replace(tzinfo=tz.gettz("Europe/Brussels"))
    calendar = vobject.iCalendar()
    talk = calendar.add("vevent")
    talk.add("uid").value = "talk@example.org"
    talk.add("summary").value = "Gesprek, met Emma; خبّاز " + "é" * 60
    talk.add("description").value = "first line\nsecond, line"
    talk.add("location").value = "OCMW, Antwerpen"
    talk.add("dtstart").value = start
    talk.add("dtend").value = start + timedelta(hours=1)
    talk.add("rrule").value = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260428T130000Z"
    talk.add("exdate").value = [start + timedelta(days=14)]
    talk.add("categories").value = ["work", "a, b"]
    alarm = talk.add("valarm")
    alarm.add("action").value = "DISPLAY"
    alarm.add("description").value = "x"
    alarm.add("trigger").value = timedelta(minutes=-90)
    moved = calendar.add("vevent")
    moved.add("uid").value = "talk@example.org"
    moved.add("summary").value = "Gesprek, met Emma; خبّاز " + "é" * 60
    moved.add("description").value = "first line\nsecond, line"
    moved.add("location").value = "OCMW, Antwerpen"
    moved.add("categories").value = ["work", "a, b"]
    moved.add("recurrence-id").value = start + timedelta(days=7)
    moved.add("dtstart").value = start + timedelta(days=8)
    moved.add("dtend").value = start + timedelta(days=8, hours=1)
    trip = calendar.add("vevent")
    trip.add("uid").value = "trip@example.org"
    trip.add("summary").value = "Uitstap"
    trip.add("dtstart").value = date(2028, 2, 28)
    trip.add("dtend").value = date(2028, 3, 1)
    form = calendar.add("vtodo")
    form.add("uid").value = "form@example.org"
    form.add("summary").value = "Formulier"
    form.add("due").value = start
    form.add("status").value = "COMPLETED"
    return calendar.serialize().encode("utf-8")


def zones(text: bytes) -> None:
    from io import StringIO

    from dateutil.tz import tzical

    found = tzical(StringIO(text.decode("utf-8").replace("\r\n", "\n")))
    for name in found.keys():
        ours, theirs = found.get(name), ZoneInfo(name)
        at = datetime(2026, 1, 2, tzinfo=timezone.utc)
        while at.year < 2036:
            mine, real = at.astimezone(ours).utcoffset(), at.astimezone(theirs).utcoffset()
            if mine != real:
                sys.exit(f"{name} at {at}: {mine}, and not {real}")
            at += timedelta(hours=11)
        print(name)


def main() -> None:
    verb, *names = sys.argv[1:]
    if verb == "made":
        sys.stdout.buffer.write(made(names[0]))
    elif verb == "again":
        sys.stdout.buffer.write(again(names[0], sys.stdin.buffer.read()))
    else:
        zones(sys.stdin.buffer.read())


if __name__ == "__main__":
    main()
