"""Runs disburse-cli against the misbehaving server, each test case in a home and a ledger of its own."""

import base64
import dataclasses
import http.client
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import urllib.parse

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support"
sys.path.insert(0, str(SUPPORT))

CANARY = "CaNaRyKeY7f3b9d1e5a2c8064"
ADDRESS = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
AMOUNT = "0.00215"
QUERY = {"currency": "BTC", "type": "cash_out", "to": ADDRESS, "amount": AMOUNT, "feePlan": "normal"}


class Wrong(Exception):
    """What a check found to be otherwise than it must be."""


def demand(condition, *words):
    if not condition:
        raise Wrong(" ".join(str(word) for word in words))


class FaultServer:
    """The server process and its control port."""

    def __init__(self, folder):
        certificates = folder / "certificates"
        subprocess.run([SUPPORT / "make_certificates.sh", certificates], check=True)
        self.ca_file = certificates / "ca.pem"
        self.log = folder / "server.log"
        self.process = subprocess.Popen(
            [sys.executable, "-B", SUPPORT / "fault_server.py", "--certificates", certificates, "--log", self.log],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        ports = json.loads(self.process.stdout.readline())
        self.control, self.ports = ports["control"], ports["listeners"] | {"refused": ports["refused"]}

    def ask(self, method, target, document=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.control, timeout=30)
        connection.request(method, target, json.dumps(document) if document is not None else None)
        return json.loads(connection.getresponse().read())

    def set_up(self, name, **setup):
        self.ask("POST", "/case", {"id": name} | setup)

    def show_operations(self, name, **listing):
        self.ask("POST", "/listing", {"id": name, "listing": listing})

    def execute(self, name, query):
        """Books a withdrawal that the gateway took its time with."""
        return self.ask("POST", "/execute", {"id": name, "query": query})

    def name_victim(self, name, pid):
        self.ask("POST", "/victim", {"id": name, "pid": pid})

    def count(self, name):
        return self.ask("GET", f"/count/{name}")["withdrawals"]

    def settle(self):
        """Waits until all that a killed program sent has been read."""
        self.ask("POST", "/settle", {})

    def report(self, name):
        return self.ask("GET", f"/case/{name}")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(10)


@dataclasses.dataclass
class Run:
    """One run of the program."""

    arguments: list
    status: int  # negative: killed by that signal
    out: str
    err: str
    memory: int  # bytes at most in use

    @property
    def json(self):
        try:
            document = json.loads(self.out)
        except ValueError as error:
            raise Wrong(f"standard output is not one JSON object ({error}); status {self.status}, "
                        f"{self.out[:300]!r} {self.err[:300]!r} {self.arguments}") from error
        demand(isinstance(document, dict), "standard output is not a JSON object:", self.out[:300])
        return document

    def only_withdrawal(self):
        withdrawals = self.json.get("withdrawals", [])
        demand(len(withdrawals) == 1, "not exactly one withdrawal:", self.out[:600], self.err[:600])
        return withdrawals[0]


class Program:
    """disburse-cli with its own home, data folder and ledger, bound to one test case of the server."""

    def __init__(self, cli, server, folder, name, listener="tls"):
        self.cli, self.server, self.name, self.listener = cli.absolute(), server, name, listener
        self.folder = folder / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.home = self.folder / "home"
        self.data = self.folder / "data"
        self.home.mkdir(parents=True)
        self.environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(self.home), "LANG": "C.UTF-8",
                            "XDG_RUNTIME_DIR": str(self.home), "SSLKEYLOGFILE": str(self.folder / "sslkeys"),
                            "ASAN_OPTIONS": "verify_asan_link_order=0",
                            "LSAN_OPTIONS": os.environ.get("LSAN_OPTIONS", ""), "DISBURSE_API_KEY": CANARY}
        self.base = None

    def address(self):
        if self.base:
            return self.base
        scheme = "http" if self.listener.startswith("plain") else "https"
        port = self.server.ports[self.listener.removeprefix("plain-")]
        return f"{scheme}://127.0.0.1:{port}/{self.name}/api/v1"

    def command(self, *arguments, deadline=5):
        return [str(self.cli), *arguments, "--json", "--api-url", self.address(), "--ca-file", str(self.server.ca_file),
                "--data-dir", str(self.data), "--deadline", str(deadline)]

    def start(self, *arguments, deadline=5, environment=None):
        with open(self.folder / "stdout", "w") as out, open(self.folder / "stderr", "w") as err:
            return subprocess.Popen(self.command(*arguments, deadline=deadline), cwd=self.folder,
                                    env=self.environment | (environment or {}), stdin=subprocess.DEVNULL, stdout=out, stderr=err)

    def run(self, *arguments, deadline=5, environment=None):
        process = self.start(*arguments, deadline=deadline, environment=environment)
        return self.finish(process)

    def finish(self, process):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out, err = ((self.folder / name).read_text(errors="surrogateescape") for name in ("stdout", "stderr"))
        run = Run(process.args, process.returncode, out, err, usage.ru_maxrss * 1024)
        self.search_canary(run)
        return run

    def send(self, to=ADDRESS, amount=AMOUNT, currency="BTC", accept=(), **options):
        accepted = [word for name in ("preflight-failed", *accept) for word in ("--accept", name)]
        return self.run("send", "--currency", currency, "--to", to, "--amount", amount, "--yes", *accepted, **options)

    def search_canary(self, run):
        """Looks for the key in all that the program left behind."""
        for name, text in (("standard output", run.out), ("standard error", run.err), ("arguments", " ".join(run.arguments))):
            demand(CANARY not in urllib.parse.unquote(text), "the key is in", name)
        raw = CANARY.encode()
        forms = [raw, CANARY.encode("utf-16-le"), raw.hex().encode()]
        forms += [base64.b64encode(b"x" * shift + raw)[4 * (shift > 0) + 4:-4] for shift in range(3)]
        for path in self.folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                demand(not any(form in content for form in forms), "the key is in", path)
        demand(not (self.folder / "sslkeys").exists(), "TLS session keys were written")


def limit_file_size(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
