#!/usr/bin/env python3
"""Kills disburse-cli sync in the middle, again and again, while the list that it reads grows and its pages shift. In the end the
history must have exactly the server's operations, each once, with the server's values.

Usage: sync.py --cli PATH [--operations N] [--kills N] [--seed N]
"""

import argparse
import http.server
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from decimal import Decimal

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from harness import CANARY, Wrong, demand

TYPES = ("cash_out", "mass_cash_out", "invoice", "cash_in", "pay_in", "something_new")
STATUSES = ("completed", "completed", "completed", "error", "expired", "pending", "cancelled duplicate", "half way")
NOW = int(time.time())


class Plisio:
    """A list of operations, newest first, that grows at its top while it is read."""

    def __init__(self, seed, count):
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.operations = {}  # id to what it is
        self.order = []  # ids, oldest first
        self.arrivals = 0.0  # how many new operations come with a page
        self.pages = 0
        for number in range(count):
            self.add(NOW - 10 * (count - number))

    def add(self, created):
        number = len(self.order)
        kind = self.random.choice(TYPES)
        operation = {
            "id": f"{number:024x}" if number % 3 else str(10**9 + number),
            "type": kind,
            "status": self.random.choice(STATUSES),
            "psys_cid": self.random.choice(("BTC", "ETH", "USDT_TRX", "NEWCOIN")),
            "amount": f"{self.random.randrange(10**6)}.{self.random.randrange(10**8):08d}",
            "fee": self.random.choice((None, "0.00001", 0.0002)),
            "source_currency": "USD",
            "source_rate": "0.00010282",
            "created_at_utc": created * (1000 if number % 5 == 0 else 1),
            "tx_url": self.random.choice((None, f"https://x/{number}", [f"https://x/{number}", f"https://y/{number}"])),
            "params": [],
        }
        if kind == "mass_cash_out":
            operation["sendmany"] = {f"address-{number}-{part}": "0.5" for part in range(3)}
        else:
            operation["wallet_hash"] = f"address-{number}"
            operation["sendmany"] = []
        self.operations[operation["id"]] = operation
        self.order.append(operation["id"])

    def page(self, number, limit):
        with self.lock:
            self.pages += 1
            limit = min(limit, 50)
            last = max((len(self.order) + limit - 1) // limit, 1)
            begin = len(self.order) - limit * (min(number, last) - 1)  # a page past the end is the last one again
            ids = self.order[max(begin - limit, 0):begin][::-1]
            answer = [self.operations[identity] for identity in ids]
            for _ in range(int(self.arrivals + self.random.random())):
                self.add(NOW + len(self.order))
            return {"operations": answer, "_links": {"self": {"href": "?api_key=" + CANARY}},
                    "_meta": {"totalCount": 7, "pageCount": 3, "currentPage": number, "perPage": limit}}


def serve(plisio):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            url = urllib.parse.urlsplit(self.path)
            query = {name: values[0] for name, values in urllib.parse.parse_qs(url.query).items()}
            parts = url.path.removeprefix("/api/v1/").split("/")
            operation = plisio.operations.get(parts[-1])
            if parts == ["operations"]:
                data = plisio.page(int(query["page"]), int(query["limit"]))
            elif operation:
                data = operation
            else:
                data = {"balance": "0", "psys_cid": "BTC", "currency": "BTC"}
            body = json.dumps({"status": "success", "data": data}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):
            pass  # a killed client

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def start(options, folder, port):
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LANG": "C.UTF-8", "DISBURSE_API_KEY": CANARY,
                   "XDG_RUNTIME_DIR": str(folder)}
    return subprocess.Popen([options.cli, "sync", "--json", "--data-dir", folder / "data", "--api-url",
                             f"http://127.0.0.1:{port}/api/v1"], env=environment, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def kill_in_the_middle(options, folder, port, plisio):
    """Lets a sync read some pages, and ends it; how many it read."""
    before = plisio.pages
    wanted = before + plisio.random.randrange(1, max(options.operations // 50 // options.kills * 2, 3))
    process = start(options, folder, port)
    while plisio.pages < wanted and process.poll() is None:
        time.sleep(0.002)
    time.sleep(plisio.random.random() * 0.03)
    process.kill()
    process.communicate()
    return plisio.pages - before


def check(folder, plisio):
    """The history against the server's own books."""
    ledger = sqlite3.connect(f"file:{folder / 'data/default/ledger.sqlite'}?mode=ro", uri=True)
    rows = {row[0]: row[1:] for row in ledger.execute(
        "SELECT operation_id, type, status, currency, amount, entry.at, recipient_count FROM entry JOIN entry_kind ON "
        "entry_kind.id = kind JOIN entry_detail ON entry_detail.entry = entry.id")}
    count = ledger.execute("SELECT count(*) FROM entry").fetchone()[0]
    demand(count == len(rows) == len(plisio.operations), count, "entries,", len(rows), "ids,", len(plisio.operations), "at the server")
    for identity, operation in plisio.operations.items():
        kind, status, currency, amount, at, recipients = rows[identity]
        created = operation["created_at_utc"]
        demand((kind, status, currency) == (operation["type"], operation["status"], operation["psys_cid"]), identity, kind, status)
        demand(Decimal(amount) == Decimal(operation["amount"]), identity, amount, operation["amount"])
        demand(at == (created if created > 10**11 else created * 1000), identity, at, created)
        demand(recipients == (len(operation["sendmany"]) or 1), identity, recipients)
    sums = ledger.execute("SELECT sum(entries), sum(a0) FROM period_total WHERE period < 1000000").fetchone()
    demand(sums == ledger.execute("SELECT count(*), sum(a0) FROM entry").fetchone(), "the day totals are wrong:", sums)
    for path in folder.rglob("*"):
        demand(not path.is_file() or CANARY.encode() not in path.read_bytes(), "the key is in", path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--operations", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cli = options.cli.absolute()
    plisio = Plisio(options.seed, options.operations)
    server = serve(plisio)
    port = server.server_address[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        started = time.monotonic()
        plisio.arrivals = 0.3
        read = [kill_in_the_middle(options, folder, port, plisio) for _ in range(options.kills)]
        killed = plisio.pages
        process = start(options, folder, port)
        answer = json.loads(process.communicate()[0])
        demand(process.returncode == 0 and answer["complete"], "the last sync ended with", process.returncode, answer)
        plisio.arrivals = 0
        last = start(options, folder, port)
        answer = json.loads(last.communicate()[0])
        demand(last.returncode == 0 and answer["complete"], "another sync ended with", last.returncode, answer)
        check(folder, plisio)
        print(f"{len(plisio.operations)} operations, killed {len(read)} times after {read} pages, {killed} pages till then, "
              f"{plisio.pages} in all, {time.monotonic() - started:.1f} s")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Wrong as wrong:
        print("WRONG:", *wrong.args)
        sys.exit(1)
