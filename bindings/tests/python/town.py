"""What these tests live in: a real server on this machine, a road to it that can be held up, phones.
The library and the generated module are those that the environment names; neither is known here."""

import json
import os
import shutil
import socket
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import onderweg

ZONE = "Europe/Brussels"
SECRET = bytes([7] * 32)
PATIENCE = 60


def until(what, true):
    """Waits until `true()` is, and says what it was that never came."""
    end = time.monotonic() + PATIENCE
    while not (answer := true()):
        assert time.monotonic() < end, what
        time.sleep(0.005)
    return answer


class Server:
    """`onderweg serve` on a free port, with its data in a folder."""

    def __init__(self, folder):
        self.program = os.environ["ONDERWEG_BIN"]
        self.data = folder / "server"
        self.run("code", "--data", self.data, "--name", "nobody", "--role", "newcomer")
        serve = [self.program, "--json", "serve", "--data", self.data, "--listen", "127.0.0.1:0"]
        self.log = open(folder / "server.log", "wb")
        self.process = subprocess.Popen(serve, stdout=subprocess.PIPE, stderr=self.log)
        self.url = json.loads(self.process.stdout.readline())["data"]["url"]

    def run(self, *args):
        done = subprocess.run([self.program, "--json", *args], check=True, capture_output=True, timeout=PATIENCE)
        return json.loads(done.stdout)["data"]

    def code(self, name):
        """An account code, as the office gives it."""
        return self.run("code", "--data", self.data, "--name", name, "--role", "newcomer")["code"]

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.log.close()


class Road:
    """The network between phones and the server, on a port of its own. `hold` keeps back every answer
    until `go`; `spoil` gives these bytes instead of each answer."""

    def __init__(self, url):
        host, port = url.removeprefix("http://").split(":")
        self.far = (host, int(port))
        self.near = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:%d" % self.near.getsockname()[1]
        self.open = threading.Event()
        self.open.set()
        self.spoilt = None
        self.kept = 0  # answers that came and were held
        self.ends = []
        self.threads = []
        self.start(self.accept)

    def start(self, what, *args):
        thread = threading.Thread(target=what, args=args)
        thread.start()
        self.threads.append(thread)

    def hold(self):
        self.kept = 0
        self.open.clear()

    def wait_for_answer(self):
        until("no answer came to the held road", lambda: self.kept)

    def go(self):
        self.open.set()

    def spoil(self, answer):
        self.spoilt = answer

    def accept(self):
        while True:
            try:
                phone, _ = self.near.accept()
            except OSError:
                return
            server = socket.create_connection(self.far)
            self.ends += [phone, server]
            self.start(self.carry, phone, server, False)
            self.start(self.carry, server, phone, True)

    def carry(self, source, to, answers):
        try:
            while data := source.recv(65536):
                if answers and not self.open.is_set():
                    self.kept += 1
                    self.open.wait()
                if answers and self.spoilt is not None:
                    data = self.spoilt
                to.sendall(data)
                if answers and self.spoilt is not None:
                    break
        except OSError:
            pass
        finally:
            for end in (source, to):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def stop(self):
        self.go()
        self.near.shutdown(socket.SHUT_RDWR)
        self.near.close()
        for end in self.ends:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in self.threads:
            thread.join(PATIENCE)
        for end in self.ends:
            end.close()


class Ears(onderweg.Observer):
    """Keeps what it hears; `bug` is thrown by both methods."""

    def __init__(self, bug=None, go_on=True):
        self.heard, self.steps, self.bug, self.go_on = [], [], bug, go_on

    def changed(self, event):
        self.heard.append(event)
        if self.bug:
            raise self.bug

    def progress(self, step):
        self.steps.append(step)
        if self.bug:
            raise self.bug
        return self.go_on


class Still(onderweg.PhoneClock):
    """A clock that somebody holds: Monday, 23 November 2026, 10:00 in Brussels."""

    def __init__(self, now=1_795_424_400_000):
        self.now = now

    def now_ms(self):
        return self.now


class Town:
    """Phones, and the server that they have accounts at. All of it is ended by `stop`."""

    def __init__(self, folder):
        self.folder = folder
        self.phones = []
        self.server = self.road = None
        self.pool = ThreadPoolExecutor(8)

    def home(self, name):
        return str(self.folder / name)

    def phone(self, name, clock=None, languages=("en",)):
        """A phone that knows no server; the same name again is the same folder."""
        how = (self.home(name), SECRET, ZONE)
        if clock:
            phone = onderweg.Phone.open_at(*how, clock, languages=list(languages))
        else:
            phone = onderweg.Phone.open(*how, languages=list(languages))
        self.phones.append(phone)
        return phone

    def resident(self, name):
        """A phone with an account at the server; both are started when first needed."""
        if not self.server:
            self.server = Server(self.folder)
            self.road = Road(self.server.url)
        phone = self.phone(name)
        phone.enrol(self.road.url, self.server.code(name), name)
        return phone

    def house(self):
        """Sara, who made the house, and Ben, whom she admitted: the phones and the space."""
        sara, ben = self.resident("Sara"), self.resident("Ben")
        space = sara.create_space("House")
        admit(sara, ben, space)
        return sara, ben, space

    def beside(self, call, *args):
        """Runs a call on a thread of its own."""
        return self.pool.submit(call, *args)

    def stop(self):
        for phone in self.phones:
            phone.shut()
        if self.road:
            self.road.stop()
            self.server.stop()
        self.pool.shutdown()
        shutil.rmtree(self.folder)


def admit(host, guest, space):
    """Lets a phone into a space: shown, asked, compared, admitted. What each side saw."""
    offer = host.invite(space, "member")
    sync(host)
    asked = guest.join(offer.code)
    [asking] = host.requests()
    [joining] = guest.joining()
    host.admit(space, joining.digits)
    sync(host)
    sync(guest)
    sync(host)
    return offer, asked, asking, joining


def sync(phone):
    return phone.sync(onderweg.SyncOptions())


def task(phone, title, space=None):
    return phone.add("task", [onderweg.Edit.TITLE(title)], space)


def titles(phone):
    return sorted(row.title for row in phone.entries())
