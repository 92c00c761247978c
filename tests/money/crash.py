#!/usr/bin/env python3
"""Kills disburse-cli with SIGKILL, and fills its disk, at every step of a payout that touches the disk or the network. After each
the program is started again: it must send nothing by itself, and reconciling must find exactly what the server booked.

Usage: crash.py --cli PATH --interposer LIBRARY [--full] [--only TEXT] [--jobs N] [--folder DIRECTORY]
"""

import argparse
import errno
import pathlib
import sys
import tempfile
import time

import ledger
from harness import FaultServer, Program, demand
from sweep import run_all


class Steps:
    """The steps of a payout that nothing disturbs, as the interposer counts them."""

    def __init__(self, interposer, program):
        log = program.folder / "steps"
        run = program.send(environment={"LD_PRELOAD": str(interposer), "STEP_LOG": str(log)})
        demand(run.status == 0, "an undisturbed payout failed:", run.out[:300], run.err[:300])
        self.lines = [line.split(" ", 4) for line in log.read_text().splitlines()]
        self.lines.sort(key=lambda line: int(line[0]))
        demand(self.lines, "no step was counted")

    def __len__(self):
        return len(self.lines)

    def check_order(self):
        """I2: everything written to the ledger was synced before the withdrawal left."""
        unsynced = set()
        for _, call, _, mark, target in self.lines:
            if mark == "W":
                demand(not unsynced, "I2: not on disk when the withdrawal left:", unsynced)
                return
            if "ledger.sqlite" in target and not target.endswith("-shm"):
                if call in ("pwrite", "write", "ftruncate"):
                    unsynced.add(target)
                elif call in ("fsync", "fdatasync"):
                    unsynced.discard(target)
        demand(False, "no withdrawal was seen to leave")

    def sample(self):
        """The first and last steps, all that sync or meet the network from the first withdrawal on, and a few others."""
        last = len(self.lines)
        chosen = {1, 2, last - 1, last}
        chosen |= {int(number) for number, call, *_ in self.lines if call in ("fdatasync", "fsync", "sendmsg")}
        return sorted(chosen | set(range(1, last, 5)))


def requests(server, name):
    report = server.report(name)
    return len(report["requests"]) + sum(entry["withdrawal"] for entry in report["partial"])


def check_afterwards(program, server, name):
    """Started again: nothing is sent, and what was booked is found."""
    sent = requests(server, name)
    demand(sent <= 1, "I1:", sent, "requests")
    rows = ledger.check_invariants(program.data, server.report(name))
    demand(sent == 0 or (rows and rows[0]["claimed_at"]), "I2: sent without a claimed row")
    looked = program.run("history")
    demand(looked.status == 0, "history ended with", looked.status, looked.err[:300])
    run = program.run("reconcile")
    booked = server.report(name)["book"]
    rows = ledger.check_invariants(program.data, server.report(name), reconciled=True)
    states = [row["state"] for row in rows]
    demand(requests(server, name) == sent, "something was sent by itself")
    if booked:
        demand(states == ["accepted"] and rows[0]["operation_id"] == booked[0]["id"], "booked, but", states, run.err[:300])
        demand(run.status == 0, "reconcile ended with", run.status)
    else:
        demand(states in ([], ["planned"], ["sending"], ["unknown"], ["unsent"]), "not booked, but", states)
        demand(run.status == (3 if states and states[0] in ("sending", "unknown") else 0), "reconcile ended with", run.status, states)


def prepare(options, server, name, listener, fault=None):
    server.set_up(name, fault=fault or {"name": "answer"})
    program = Program(options.cli, server, options.folder, name, listener)
    if "used" in name:
        demand(program.run("history").status == 0, "history failed on a new ledger")
    return program


def check_kill(options, server, name, listener, step, when):
    program = prepare(options, server, name, listener)
    run = program.send(environment={"LD_PRELOAD": str(options.interposer), "STEP_KILL": str(step), "STEP_WHEN": when})
    demand(run.status in (-9, 0), "ended with", run.status, run.err[:300])
    server.settle()
    check_afterwards(program, server, name)


def check_full_disk(options, server, name, step, error, once):
    program = prepare(options, server, name, "tls")
    run = program.send(environment={"LD_PRELOAD": str(options.interposer), "STEP_FAIL": str(step), "STEP_ERROR": str(error),
                                    "STEP_FAIL_ONCE": "1" if once else "0"})
    sent = requests(server, name)
    demand(run.status in ((0, 3) if sent else (4,)), f"exit status {run.status} with {sent} sent", run.out[:300], run.err[:300])
    if sent and run.status == 0:
        demand(run.only_withdrawal()["state"] == "accepted", "status 0, but", run.only_withdrawal()["state"])
    check_afterwards(program, server, name)


def plan_checks(options, server):
    """Name to check: kills around every step with a new and a used ledger, and a disk that fails from every step on."""
    checks = {}
    for ledger_age, listener in (("used", "tls"), ("new", "plain")):
        steps = Steps(options.interposer, prepare(options, server, f"steps-{ledger_age}", "plain"))
        steps.check_order()
        if listener == "tls":
            steps = Steps(options.interposer, prepare(options, server, f"steps-tls-{ledger_age}", "tls"))
        numbers = range(1, len(steps) + 1) if options.full else steps.sample()
        for step in numbers:
            for when in ("before", "after") if options.full else (("before", "after")[step % 2],):
                name = f"kill-{ledger_age}-{when}-{step}"
                checks[name] = lambda name=name, listener=listener, step=step, when=when: check_kill(
                    options, server, name, listener, step, when)
            for error in (errno.ENOSPC, errno.EIO) if ledger_age == "used" else ():
                for once in (True, False) if options.full else (step % 2 == 0,):
                    name = f"disk-{ledger_age}-{errno.errorcode[error].lower()}-{'once' if once else 'on'}-{step}"
                    checks[name] = lambda name=name, step=step, error=error, once=once: check_full_disk(
                        options, server, name, step, error, once)
    return checks


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--interposer", required=True, type=pathlib.Path)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=pathlib.Path)
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        options.folder = options.folder or pathlib.Path(temporary)
        options.folder.mkdir(parents=True, exist_ok=True)
        server = FaultServer(options.folder)
        try:
            checks = {name: check for name, check in plan_checks(options, server).items() if options.only in name}
            failures = run_all(checks, options.jobs)
        finally:
            server.stop()
    print(f"{len(checks)} checks, {failures} failed, {time.monotonic() - started:.1f} s")
    return 1 if failures or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
