"""Reads what a program shows as a screen reader would: AT-SPI over D-Bus, nothing kept between two looks."""

import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    raise SystemExit("python3-gi is missing for this Python; run scripts/packages test") from None

ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE = 30  # seconds; a loaded machine takes its time, and nothing is asserted about it
CHECKED, ENABLED, FOCUSED, SHOWING = 4, 8, 12, 25  # bits of AT-SPI's state set


class Wrong(Exception):
    """What the window did otherwise than it must."""


def demand(condition, *words):
    if not condition:
        raise Wrong(" ".join(str(word) for word in words))


def wait_for(what, condition, otherwise=lambda: ""):
    """The first value of condition() that is true; ends the test when none comes."""
    end = time.monotonic() + PATIENCE
    while True:
        value = condition()
        if value:
            return value
        demand(time.monotonic() < end, f"waited in vain: {what}.", otherwise())
        time.sleep(0.02)


def connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def ask(bus, service, path, method, *words):
    """The first value that a method answers; its interface bears the service's name."""
    arguments = GLib.Variant("(s)", words) if words else None
    return bus.call_sync(service, path, service, method, arguments, None, Gio.DBusCallFlags.NONE, 20000, None).unpack()[0]


class Item:
    """One thing on the screen: a window, a button, a cell of a table."""

    def __init__(self, bus, owner, path):
        self._bus, self._owner, self._path = bus, owner, path

    def _call(self, interface, method, arguments=None):
        answer = self._bus.call_sync(self._owner, self._path, interface, method, arguments, None,
                                     Gio.DBusCallFlags.NONE, 5000, None)
        return answer.unpack()

    def _property(self, interface, name):
        asked = GLib.Variant("(ss)", (interface, name))
        return self._call("org.freedesktop.DBus.Properties", "Get", asked)[0]

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(ACCESSIBLE, "GetRoleName")[0]

    @property
    def text(self):
        """What stands in a field."""
        return self._call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def has(self, state):
        low, high = self._call(ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def children(self):
        return [Item(self._bus, owner, path) for owner, path in self._call(ACCESSIBLE, "GetChildren")[0]]

    def center(self):
        left, top, width, height = self._call("org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (0,)))[0]
        return left + width // 2, top + height // 2

    def shown(self):
        """This and everything in it that is on the screen, top down."""
        yield self
        for child in self.children():
            if child.has(SHOWING):
                yield from child.shown()


class Program:
    """The windows of one process."""

    def __init__(self, bus, pid):
        self.pid = pid
        self._bus = bus
        self._root = wait_for(f"process {pid} on the bus of the screen readers", self._find)

    def _find(self):
        service, path = "org.freedesktop.DBus", "/org/freedesktop/DBus"
        for owner in ask(self._bus, service, path, "ListNames"):
            if not owner.startswith(":"):
                continue
            root = Item(self._bus, owner, ROOT)
            try:
                if ask(self._bus, service, path, "GetConnectionUnixProcessID", owner) == self.pid and root.role:
                    return root
            except GLib.Error:
                continue  # another connection of the same process, or gone meanwhile
        return None

    def shown(self):
        """Everything on the screen. What vanishes while one looks is left out; a program that ended shows nothing."""
        try:
            return list(self._root.shown())
        except GLib.Error:
            return []

    def find(self, role, name=None):
        """The first thing of this role whose name begins with name, or None."""
        for item in self.shown():
            try:
                if item.role == role and (name is None or item.name.startswith(name)):
                    return item
            except GLib.Error:
                continue
        return None

    def wait(self, role, name=None, state=SHOWING):
        """The same, when it is there and in this state."""
        def find():
            item = self.find(role, name)
            try:
                return item if item and item.has(state) else None
            except GLib.Error:
                return None
        return wait_for(f"{role} “{name}”", find, lambda: "On the screen:\n" + self.words())

    def words(self):
        """Every text on the screen, a line each."""
        lines = []
        for item in self.shown():
            try:
                lines += [line for line in (item.name, item.description) if line and line not in lines]
            except GLib.Error:
                continue
        return "\n".join(lines)

    def wait_words(self, words):
        wait_for(f"“{words}”", lambda: words in self.words(), lambda: "On the screen:\n" + self.words())
