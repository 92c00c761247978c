"""A screen, a session bus and a home of the test's own, and hands for the keyboard and the mouse."""

import ctypes
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess

from accessible import Program, ask, connect, demand, wait_for

BUS_RULES = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy></busconfig>"""
SCREEN_READERS = pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def end_with_us():
    """In the child: ends it when this test is killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Screen:
    """Xvfb without a window manager, a bus on which only the screen readers' one starts, and an empty home."""

    def __init__(self, folder):
        self.folder = folder
        self.home = folder / "home"
        (self.home / "run").mkdir(parents=True, mode=0o700)
        self.environment = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "HOME": str(self.home),
                            "XDG_RUNTIME_DIR": str(self.home / "run"), "USER": "mira", "QT_QPA_PLATFORM": "xcb",
                            "ASAN_OPTIONS": "detect_leaks=0"}
        self._children = []
        self._start_display()
        self._start_bus()

    def start(self, *command, **options):
        """A process of the test's own, with its output in the folder."""
        name = os.path.basename(command[0])
        try:
            with open(self.folder / f"{name}.log", "ab") as log:
                child = subprocess.Popen([str(word) for word in command], env=self.environment, cwd=self.folder,
                                         stdin=subprocess.DEVNULL, preexec_fn=end_with_us,
                                         **{"stdout": log, "stderr": log} | options)
        except FileNotFoundError:
            raise SystemExit(f"{name} is missing; run scripts/packages test") from None
        self._children.append(child)
        return child

    def _start_display(self):
        reader, writer = os.pipe()
        self.start("Xvfb", "-displayfd", writer, "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset",
                   pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as lines:
            number = lines.readline().strip()
        demand(number, "Xvfb did not start:", (self.folder / "Xvfb.log").read_text())
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        services = self.folder / "services"
        services.mkdir()
        if not SCREEN_READERS.exists():
            raise SystemExit("at-spi2-core is missing; run scripts/packages test")
        shutil.copy(SCREEN_READERS, services)
        rules = self.folder / "bus.conf"
        rules.write_text(BUS_RULES.format(folder=self.home / "run", services=services))
        daemon = self.start("dbus-daemon", "--nofork", "--print-address", f"--config-file={rules}",
                            stdout=subprocess.PIPE)
        address = daemon.stdout.readline().decode().strip()
        demand(address, "dbus-daemon did not start:", (self.folder / "dbus-daemon.log").read_text())
        self.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.bus = connect(ask(connect(address), "org.a11y.Bus", "/org/a11y/bus", "GetAddress"))

    def stop(self):
        for child in reversed(self._children):
            child.kill()
            child.wait()

    def program_of(self, process):
        return self.program_of_pid(process.pid)

    def program_of_pid(self, pid):
        return Program(self.bus, pid)

    def owner_of(self, title):
        """The process that shows this window, or None."""
        number = self._search(title)
        owner = self._look("xprop", "-id", number, "_NET_WM_PID") if number else ""
        return int(owner.rpartition("=")[2]) if "=" in owner else None

    def _look(self, *command):
        """What a tool says; nothing when it fails, as it does about a window that vanished meanwhile."""
        done = subprocess.run([str(word) for word in command], env=self.environment, capture_output=True, text=True,
                              timeout=60, check=False)
        return done.stdout if done.returncode == 0 else ""

    def _do(self, *command):
        subprocess.run(["xdotool", *(str(word) for word in command)], env=self.environment, timeout=60, check=True)

    def windows(self):
        """The titles of the visible top-level windows, the topmost first."""
        titles = re.findall(r'^     (0x[0-9a-f]+) "(.*?)":', self._look("xwininfo", "-root", "-tree"), re.MULTILINE)
        return [title for number, title in titles if "IsViewable" in self._look("xwininfo", "-id", number, "-stats")]

    def click(self, item, times=1):
        self._do("mousemove", *item.center(), "click", "--repeat", times, "--delay", 20, 1)

    def press(self, *keys):
        self._do("key", *keys)

    def type(self, text):
        self._do("type", "--delay", 5, text)

    def focus(self, title):
        """Gives the keyboard to a window, as a window manager would when it appears."""
        self._do("windowfocus", "--sync", wait_for(f"the window “{title}”", lambda: self._search(title)))

    def _search(self, title):
        found = self._look("xdotool", "search", "--onlyvisible", "--name", re.escape(title)).split()
        return found[-1] if found else None


class CommandLine:
    """disburse-cli on the practice ledger that the window has open."""

    def __init__(self, screen, cli, data):
        self._screen, self._cli, self._data = screen, cli, data

    def __call__(self, *arguments, expected=0):
        done = subprocess.run([str(self._cli), "--practice", "--json", "--data-dir", str(self._data), *arguments],
                              env=self._screen.environment, capture_output=True, text=True, timeout=60, check=False)
        demand(done.returncode == expected, *arguments, "ended with", done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout)

    def history(self):
        """The payouts, newest first."""
        return self("history")["operations"]

    def requests(self):
        """How many withdrawals the simulated Plisio was ever asked for."""
        state = json.loads(next(self._data.glob("practice/*/plisio/*.json")).read_text())
        return state["withdrawal_requests"]
