#!/usr/bin/env python3
"""The faults of the sweep once more, met by the second withdrawal on a kept-alive connection. The first one on it is answered
well; the server must then see exactly one further request, on the same connection.

Usage: reused.py --program PATH-OF-SENDTWICE [--full] [--only TEXT] [--jobs N]
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import cases
from harness import FaultServer, demand
from sweep import run_all

UNASKED = {"missing", "operation"}  # where /operations/{id} has the last word, the request itself leaves a doubt


def check(program, server, case):
    server.set_up(case.name, fault=case.fault, booked=case.booked, first_answers=1)
    scheme = "http" if case.listener == "plain" else "https"
    address = f"{scheme}://127.0.0.1:{server.ports[case.listener]}/{case.name}/api/v1"
    run = subprocess.run([program, address, server.ca_file, str(case.deadline * 1000)], capture_output=True, text=True, timeout=60)
    outcomes = [json.loads(line) for line in run.stdout.splitlines()]
    report = server.report(case.name)
    demand(len(outcomes) == 2 and outcomes[0]["state"] == "accepted", "the first was not accepted:", run.stdout, run.stderr[:300])
    states = case.states | {"unknown"} if case.name.split("-")[0] in UNASKED else case.states
    demand(outcomes[1]["state"] in states, "state is", outcomes[1]["state"], "instead of", sorted(states))
    demand(len(report["requests"]) == 2 and not report["partial"], len(report["requests"]), "requests instead of 2", report["partial"])
    first, second = report["requests"]
    demand(first["connection"] == second["connection"] and second["number"] == 2, "the connection was not kept")
    if outcomes[1]["state"] == "accepted":
        demand(outcomes[1]["operation_id"] == report["book"][1]["id"], "another operation id")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        server = FaultServer(pathlib.Path(temporary))
        try:
            chosen = [case for case in cases.all_cases() if case.requests and case.listener in ("tls", "plain")
                      and not case.name.startswith("list-") and (arguments.full or case.smoke) and arguments.only in case.name]
            checks = {case.name: lambda case=case: check(arguments.program, server, case) for case in chosen}
            failures = run_all(checks, arguments.jobs)
        finally:
            server.stop()
    print(f"{len(checks)} checks, {failures} failed, {time.monotonic() - started:.1f} s")
    return 1 if failures or not checks else 0


if __name__ == "__main__":
    sys.exit(main())
