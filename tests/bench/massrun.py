"""A batch of withdrawals, each to one recipient, by `disburse-cli mass` over TLS: beside one client that keeps its connection,
through a relay with a round trip and without one; and the syncs that each withdrawal costs.
"""

import http.client
import resource
import socket
import ssl
import statistics
import subprocess
import sys
import time
from pathlib import Path

from processes import ADDRESS, BIN, clean_environment, make_certificate, server, wall_time

ROUND_TRIP = 40  # ms
RELAY = Path(__file__).with_name("relay.py")


class Bench:
    """One server, one home, and numbers that no two requests share."""

    def __init__(self, work: Path):
        self.work = work / "mass"
        self.work.mkdir()
        self.certificate, self.key = make_certificate(self.work)
        self.environment = clean_environment(self.work, DISBURSE_API_KEY="benchmark")
        self.number = 0

    def amounts(self, count: int) -> list[str]:
        self.number += count
        return [f"0.{number:08d}" for number in range(self.number - count + 1, self.number + 1)]

    def command(self, port: str, count: int) -> list:
        """A mass payout in a ledger of its own."""
        amounts = self.amounts(count)
        payroll = self.work / f"{amounts[0]}.csv"
        payroll.write_text("address,amount\n" + "".join(f"{ADDRESS},{amount}\n" for amount in amounts))
        base = f"https://localhost:{port}/api/v1"
        return (
            [BIN / "disburse-cli", "--api-url", base, "--ca-file", self.certificate]
            + ["--data-dir", self.work / f"ledger-{amounts[0]}", "mass", payroll, "--currency", "BTC"]
            + ["--duplicates", "separate", "--accept", "duplicate-payment", "--accept", "preflight-failed", "--yes"]
        )

    def keep_alive(self, port: str, count: int) -> float:
        """Milliseconds of the same withdrawals by one client on one connection, without its start."""
        trust = ssl.create_default_context(cafile=self.certificate)
        amounts = self.amounts(count)
        begin = time.perf_counter()
        client = http.client.HTTPSConnection("localhost", int(port), context=trust)
        for amount in amounts:
            client.request("GET", f"/api/v1/operations/withdraw?{query(amount)}")
            client.getresponse().read()
        client.close()
        return (time.perf_counter() - begin) * 1000

    def curl_loop(self, port: str, count: int) -> float:
        return sum(
            wall_time(
                ["curl", "-sS", "--cacert", self.certificate]
                + [f"https://localhost:{port}/api/v1/operations/withdraw?{query(amount)}"],
                self.environment,
            )
            for amount in self.amounts(count)
        )

    def syncs(self, port: str, count: int) -> int:
        log = self.work / "strace.txt"
        command = ["strace", "-f", "-c", "-o", log, "-e", "trace=fsync,fdatasync,sync_file_range"]
        subprocess.run([*command, *self.command(port, count)], env=self.environment, check=True, capture_output=True)
        rows = [line.split() for line in log.read_text().splitlines()]  # % time, seconds, usecs/call, calls, errors, name
        return sum(int(row[3]) for row in rows if row and row[-1] in ("fsync", "fdatasync", "sync_file_range"))

    def processor(self, port: str, count: int) -> float:
        """Milliseconds of processor time of a run, which waiting for the processor or the disk does not lengthen."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(self.command(port, count), env=self.environment, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def query(amount: str) -> str:
    return f"currency=BTC&type=cash_out&to={ADDRESS}&amount={amount}&feePlan=normal&api_key=benchmark"


def connections(relay: str) -> int:
    with socket.create_connection(("127.0.0.1", int(relay))) as asked:
        asked.sendall(b"COUNT")
        return int(asked.recv(64))


def measure_relayed(bench: Bench, port: str, rounds: int) -> list[tuple]:
    ours, theirs = [], []
    with server([sys.executable, RELAY, port, ROUND_TRIP]) as relay:
        for _ in range(rounds):
            theirs.append(bench.keep_alive(relay, 50))
            before = connections(relay)
            ours.append(wall_time(bench.command(relay, 50), bench.environment))
            used = connections(relay) - before
        loop = bench.curl_loop(relay, 50)
    print(f"50 withdrawals, {ROUND_TRIP} ms away: {used} connection(s); a loop of curl takes {loop:.0f} ms")
    return [("50 withdrawals, 40 ms away", statistics.median(ours), "ms", "keep-alive client", statistics.median(theirs), 1.2)]


def measure_overhead(bench: Bench, port: str, rounds: int) -> list[tuple]:
    """What one more withdrawal of a run costs beside its request: between runs of 50 and of 250."""
    ours, theirs = [], []
    for _ in range(rounds):
        few, many = (wall_time(bench.command(port, count), bench.environment) for count in (50, 250))
        ours.append((many - few) / 200)
        theirs.append(bench.keep_alive(port, 200) / 200)
    beside = statistics.median(ours) - statistics.median(theirs)
    processor = (bench.processor(port, 250) - bench.processor(port, 50)) / 200
    print(f"a withdrawal takes {processor:.2f} ms of processor time, its request included")
    syncs = (bench.syncs(port, 250) - bench.syncs(port, 50)) / 200
    return [
        ("a withdrawal beside its request", beside, "ms", "goal", 1.0, 1.0),
        ("syncs of a withdrawal", syncs, "", "goal", 2.0, 1.0),
    ]


def measure_mass(rounds: int, work: Path) -> list[tuple]:
    bench = Bench(work)
    with server([BIN / "bench_server", bench.certificate, bench.key]) as port:
        return measure_relayed(bench, port, rounds) + measure_overhead(bench, port, rounds)
