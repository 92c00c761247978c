#!/usr/bin/env python3
"""Sends random lists of recipients with disburse-cli while the gateway misbehaves at random withdrawals and the program is killed
at random moments; then reconciles and resumes, killed at times too, until nothing is left to do. However it went, no row of the
list may be paid twice, and none may be lost.

Usage: batch.py --cli PATH [--rounds N] [--seed S] [--recipients N] [--only TEXT] [--jobs N] [--folder DIRECTORY] [--sanitized]
A soak: batch.py --cli build/release/bin/disburse-cli --rounds 200 --recipients 10000
A round that failed is repeated by its own number and seed: --seed S --only round-0017
"""

import argparse
import collections
import copy
import os
import pathlib
import random
import shutil
import signal
import sys
import tempfile
import time

import lists
import outcomes
import turns
from harness import FaultServer, Program, demand
from sweep import run_all

ACCEPTED = [word for name in ("preflight-failed", "duplicate-payment", "duplicate-address", "doubt-twin", "unusual-amount",
                              "low-balance", "changed-payee", "cost-changed") for word in ("--accept", name)]
MOST_STEPS = 400


class Round:
    """One list of recipients, and what is done to it."""

    def __init__(self, settings, server, folder, name):
        self.rng = random.Random(f"{settings.seed} {name}")
        self.name, self.server, self.settings = name, server, settings
        self.file = lists.make_file(self.rng, settings.recipients, settings.withdrawals)
        self.deadline = 3 if settings.sanitized else 1
        self.program = Program(settings.cli, server, folder, name)
        self.path = self.program.folder / "list.csv"
        self.path.write_text(self.file.text)
        self.kills = self.rng.choice((0, 0.2, 0.4, 0.7))
        self.count = collections.Counter()
        self.copy = None
        self.turns = turns.make_turns(self.rng, len(self.file.rows) // self.file.per_withdrawal + 1)
        server.set_up(name, turns={str(number): turns.FAULTS[fault] for number, fault in self.turns.items()})

    def mass(self):
        self.step("mass", str(self.path), "--currency", self.file.currency, "--yes", *ACCEPTED, *self.file.options)

    def resume(self):
        # Now and then a refused withdrawal is sent again; near the end always, so that the list is paid.
        retry = ["--retry"] if self.rng.random() < 0.4 else []
        way = self.rng.random()
        if way < 0.08:
            self.resume_twice(retry)
        elif way < 0.13:
            self.resume_on_a_full_disk()
        else:
            self.step("resume", "--yes", *retry, *ACCEPTED)

    def reconcile(self):
        self.step("reconcile")

    def step(self, *arguments):
        """Runs the program, perhaps not to its end."""
        self.count[arguments[0]] += 1
        process = self.program.start(*arguments, deadline=self.deadline)
        self.server.name_victim(self.name, process.pid)
        if self.rng.random() < self.kills:
            self.kill_some_time(process)
        run = self.program.finish(process)
        self.server.name_victim(self.name, None)
        if run.status < 0:
            demand(run.status == -9, "it crashed by itself:", run.status, run.err[-500:])
            self.count["kills"] += 1
            self.server.settle()
        else:
            outcomes.check_run(self.program, arguments[0], run)

    def kill_some_time(self, process):
        """After some time, or when so many withdrawals have come in."""
        give_up = time.monotonic() + self.rng.choice((0.05, 0.2, 0.8, 3)) * self.rng.random()
        wanted = self.server.count(self.name) + self.rng.randint(1, 12) if self.rng.random() < 0.5 else None
        while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            if self.server.count(self.name) >= wanted if wanted else time.monotonic() > give_up:
                os.kill(process.pid, signal.SIGKILL)  # Popen's own kill() may reap it
                break
            time.sleep(0.002)

    def resume_twice(self, retry):
        """Two processes at once."""
        self.count["resume twice"] += 1
        other = copy.copy(self.program)
        other.folder = self.program.folder / "other"
        other.folder.mkdir(exist_ok=True)
        first = self.program.start("resume", "--yes", *retry, *ACCEPTED, deadline=self.deadline)
        time.sleep(self.rng.random() * 0.3)
        second = other.start("resume", "--yes", *retry, *ACCEPTED, deadline=self.deadline)
        for program, process in ((self.program, first), (other, second)):
            run = program.finish(process)
            demand(run.status in (0, 1, 2, 3, 4, 5), "one of two ended with", run.status, run.err[-300:])
            demand(run.status in (0, 2) or run.json["errors"] or run.status == 3, "it stopped without a word:", run.out[-300:])

    def resume_on_a_full_disk(self):
        self.count["full disk"] += 1
        largest = max(path.stat().st_size for path in self.program.data.rglob("*") if path.is_file())
        wrapper = self.program.folder / "limited"
        blocks = self.rng.randint(0, largest * 3 // 1024 + 16)
        wrapper.write_text(f"#!/bin/sh\nulimit -f {blocks}\ntrap '' XFSZ\nexec \"$CLI\" \"$@\"\n")
        wrapper.chmod(0o755)
        limited = copy.copy(self.program)
        limited.cli = wrapper
        before = self.server.count(self.name)
        run = limited.run("resume", "--yes", *ACCEPTED, deadline=self.deadline, environment={"CLI": str(self.program.cli)})
        demand(run.status in (0, 1, 2, 3, 4), "on a full disk it ended with", run.status, run.err[-300:])
        outcomes.check_full_disk(self.program, run, self.server.report(self.name)["requests"][before:])

    def settle_by_hand(self):
        """What a person does about doubts that reconciling leaves. False when there is nothing more to be done."""
        book = self.server.report(self.name)["book"]
        rows = outcomes.Rows(self.program.data)
        taken = {row["operation_id"] for row in rows.withdrawals}
        changed = False
        for row in rows.in_doubt():
            free = [operation["id"] for operation in book
                    if operation["id"] not in taken and outcomes.content_of_operation(operation) == rows.content(row)]
            if free:
                self.count["resolve"] += 1
                run = self.program.run("resolve", row["id"], "--sent", free[0])
                demand(run.status in (0, 2, 3), "resolve ended with", run.status, run.err[-300:])
                taken.add(free[0])
                changed = changed or run.status != 3
            elif self.rng.random() < 0.9 and not outcomes.was_misunderstood(book, rows, row):
                self.count["late bookings"] += 1
                self.server.execute(self.name, rows.query(row))
                changed = True
        return changed

    def go_on(self):
        """One more step; False when nothing is left."""
        rows = outcomes.Rows(self.program.data)
        if not rows.withdrawals:
            self.mass()
        elif rows.in_doubt():
            before = len(rows.in_doubt())
            killed = self.count["kills"]
            self.reconcile()
            left = outcomes.Rows(self.program.data).in_doubt()
            if len(left) == before and self.count["kills"] == killed:
                self.refuses_to_resume()
                return self.settle_by_hand()
        elif rows.planned():
            self.resume()
        elif rows.unpaid():
            self.step("resume", "--yes", "--retry", *ACCEPTED)
        else:
            return False
        return True

    def refuses_to_resume(self):
        before = self.server.count(self.name)
        run = self.program.run("resume", "--yes", "--retry", *ACCEPTED, deadline=self.deadline)
        demand(run.status == 3, "resuming a batch in doubt ended with", run.status, run.err[-300:])
        demand(self.server.count(self.name) == before, "resuming a batch in doubt sent something")

    def walk(self):
        """From the list to the end: the number of steps."""
        for number in range(MOST_STEPS):
            if not self.go_on():
                return number
            if number % 7 == 0 and self.program.data != self.copy:
                outcomes.check(self.program.data, self.server.report(self.name), self.file)
            self.kills = self.kills if number < 40 else 0
            if not self.copy and self.rng.random() < 0.15 and outcomes.Rows(self.program.data).withdrawals:
                self.copy = self.program.folder / "copied"
                shutil.copytree(self.program.data, self.copy)
        demand(False, "it never ends:", dict(self.count))

    def run(self):
        self.mass()
        self.walk()
        report = self.server.report(self.name)
        outcomes.check(self.program.data, report, self.file, ended=True)
        if self.copy:
            self.go_on_with_the_copy()

    def go_on_with_the_copy(self):
        """A restored backup knows less than Plisio: it must find out, and pay nothing again."""
        self.count["copy"] += 1
        original, self.program.data = self.program.data, self.copy
        self.kills = 0
        self.walk()
        outcomes.check_never_twice(self.server.report(self.name), self.file, [original, self.copy])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--recipients", type=int, default=1500, help="in the longest list")
    parser.add_argument("--withdrawals", type=int, default=120, help="in the longest list, but for duplicates")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--sanitized", action="store_true", help="a slow build")
    parser.add_argument("--verbose", action="store_true")
    settings = parser.parse_args()
    started, met, faults = time.monotonic(), collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = settings.folder or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        server = FaultServer(folder)

        def play(name):
            began, played = time.monotonic(), Round(settings, server, folder, name)
            try:
                played.run()
            finally:
                requests = server.count(name)
                faults.update(fault for number, fault in played.turns.items() if number <= requests)
                met.update(played.count + collections.Counter(rows=len(played.file.rows), requests=requests))
                if settings.verbose:
                    print(name, f"{time.monotonic() - began:.1f} s", len(played.file.rows), "rows",
                          requests, "requests", dict(played.count), flush=True)
            shutil.rmtree(played.program.folder)

        try:
            names = [f"round-{number:04d}" for number in range(settings.rounds)]
            checks = {name: lambda name=name: play(name) for name in names if settings.only in name}
            failures = run_all(checks, settings.jobs)
        finally:
            server.stop()
    print(f"{len(checks)} rounds, {failures} failed, {time.monotonic() - started:.1f} s, seed {settings.seed}:", dict(met))
    print(f"{faults.total()} faults of {len(faults)} kinds were met")
    if failures:
        print(f"Repeat a round with --seed {settings.seed} --recipients {settings.recipients} --withdrawals {settings.withdrawals} "
              "--only NAME-OF-THE-ROUND")
    return 1 if failures or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
