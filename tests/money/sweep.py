#!/usr/bin/env python3
"""Drives the real disburse-cli through every fault of the network and the gateway, and checks after each one that at most one
request was made, that the outcome is the right one, that reconciling finds what was booked and sends nothing, and that
the key is nowhere. Run by ctest in a sample; `--full` does every byte.

Usage: sweep.py --cli PATH [--full] [--only TEXT] [--jobs N] [--folder DIRECTORY] [--sanitized]
"""

import argparse
import concurrent.futures
import pathlib
import re
import sys
import tempfile
import time

import cases
import ledger
import scenes
from harness import FaultServer, Program, Wrong, demand

MOST_MEMORY = 200 * 1024 * 1024
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def check_words(run):
    """Text from outside is shown plain, escaped and cut."""
    demand(not UNSHOWABLE.search(run.err), "standard error holds characters that cannot be seen:", ascii(run.err[:300]))
    demand(not UNSHOWABLE.search(run.out), "standard output holds characters that cannot be seen:", ascii(run.out[:300]))
    demand(len(run.err) < 20_000, "standard error is", len(run.err), "long")


def check_send(run, case, report):
    withdrawal = run.only_withdrawal()
    demand(withdrawal["state"] in case.states, "state is", withdrawal["state"], "instead of", sorted(case.states), run.err[:300])
    demand(run.status == cases.EXIT[withdrawal["state"]], "exit status is", run.status, "for", withdrawal["state"])
    arrived = len(report["requests"]) + len(report["partial"])
    demand(arrived == case.requests, arrived, "withdrawal requests instead of", case.requests)
    for request in report["requests"]:
        demand(request["method"] == "GET" and request["has_key"], "a request of another kind:", request)
        demand(request["query"] == case.query, "asked for something else:", request["query"])
    if withdrawal["state"] == "accepted":
        demand(withdrawal["operation_id"] == report["book"][-1]["id"], "another operation id:", withdrawal["operation_id"])
    return withdrawal["state"]


def check_reconcile(program, case, state, memory_limit):
    run = program.run("reconcile")
    check_words(run)
    after = state
    if state == "unknown":
        after = case.reconciled or ("accepted" if case.booked else "unknown")
        found = run.only_withdrawal()
        demand(found["state"] == after, "reconciled to", found["state"], "instead of", after, run.out[:500], run.err[:300])
    else:
        demand(run.json["withdrawals"] == [], "something was in doubt:", run.out[:500])
    demand(run.status == (cases.EXIT[after] if state == "unknown" else 0), "reconcile ended with", run.status)
    demand(run.memory < memory_limit, "reconcile took", run.memory, "bytes")


def check_case(cli, server, folder, case, memory_limit):
    listing = case.listing or {"hides": True}  # what send itself could look up must not settle the doubt yet
    server.set_up(case.name, fault=case.fault, booked=case.booked, listing=listing, executed=case.executed)
    program = Program(cli, server, folder, case.name, case.listener)
    run = program.send(deadline=case.deadline)
    check_words(run)
    demand(run.memory < memory_limit or not case.memory_bound, "took", run.memory, "bytes of memory")
    report = server.report(case.name)
    state = check_send(run, case, report)
    ledger.check_invariants(program.data, report)
    ledger.check_modes(program.data)
    if not listing.get("stays"):
        server.show_operations(case.name, **{name: value for name, value in listing.items() if name in ("shifts",)})
    if case.requests:
        check_reconcile(program, case, state, memory_limit)
    final = server.report(case.name)
    demand(len(final["requests"]) == len(report["requests"]), "reconciling sent a withdrawal")
    if not (case.executed or "executes" in case.fault):
        ledger.check_invariants(program.data, final, reconciled=True)


def run_all(checks, jobs):
    """checks: name to function. Prints what failed; the number of failures."""
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        futures = {pool.submit(check): name for name, check in checks.items()}
        for future in concurrent.futures.as_completed(futures):
            try:
                future.result()
            except Wrong as wrong:
                failures += 1
                print(f"FAIL {futures[future]}: {wrong}", flush=True)
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--sanitized", action="store_true", help="a build whose memory says nothing")
    arguments = parser.parse_args()
    memory_limit = 1 << 60 if arguments.sanitized else MOST_MEMORY
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        server = FaultServer(folder)
        try:
            checks = {case.name: lambda case=case: check_case(arguments.cli, server, folder, case, memory_limit)
                      for case in cases.all_cases() if arguments.full or case.smoke}
            checks |= {name: lambda scene=scene: scene(arguments.cli, server, folder) for name, scene in scenes.SCENES.items()}
            checks = {name: check for name, check in checks.items() if arguments.only in name}
            failures = run_all(checks, arguments.jobs)
        finally:
            server.stop()
    print(f"{len(checks)} checks, {failures} failed, {time.monotonic() - started:.1f} s")
    return 1 if failures or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
