"""Checks that need more than one fault on one withdrawal: proxies, twins, an operation id told twice, hostile input."""

import os
import socket
import time

import ledger
from harness import ADDRESS, AMOUNT, CANARY, QUERY, Program, demand

OTHER = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"


def prepare(cli, server, folder, name, listener="tls", **setup):
    server.set_up(name, **setup)
    return Program(cli, server, folder, name, listener)


def count(server, name):
    report = server.report(name)
    return len(report["requests"]) + len(report["partial"])


def expect(run, state, status):
    demand(run.only_withdrawal()["state"] == state, "state is", run.only_withdrawal()["state"], "instead of", state, run.err[:300])
    demand(run.status == status, "exit status is", run.status, "instead of", status)


def refuses_an_operation_id_twice(cli, server, folder):
    name = "scene-id-twice"
    program = prepare(cli, server, folder, name, first_answers=1, fault={"name": "answer", "reuses_id": True})
    expect(program.send(), "accepted", 0)
    expect(program.send(to=OTHER), "unknown", 3)
    demand(count(server, name) == 2, "not two requests")
    run = program.run("reconcile")
    expect(run, "accepted", 0)
    ledger.check_invariants(program.data, server.report(name), reconciled=True)


def leaves_twins_to_a_person(cli, server, folder):
    """One operation that two of our rows could be: the earlier was refused, the later is in doubt."""
    name = "scene-twins"
    program = prepare(cli, server, folder, name, booked=False, fault={"name": "status", "status": 422, "body": "envelope"})
    expect(program.send(), "rejected", 2)
    server.set_up(name, fault={"name": "close"})
    expect(program.send(accept=("duplicate-payment",)), "unknown", 3)
    run = program.run("reconcile")
    expect(run, "unknown", 3)
    demand(count(server, name) == 1, "reconciling sent a withdrawal")


def asks_before_a_twin_of_a_doubt(cli, server, folder):
    name = "scene-doubt-twin"
    program = prepare(cli, server, folder, name, booked=False, fault={"name": "close"})
    expect(program.send(), "unknown", 3)
    run = program.send()
    demand(run.status in (3, 5) and count(server, name) == 1, "a twin of a doubt went out unasked", run.status, run.out[:400])
    names = {warning["name"] for warning in run.json["warnings"]}
    demand("doubt-twin" in names, "no word of the twin in doubt:", names)


def refuses_input(cli, server, folder):
    """What is no amount or no address sends nothing and writes no row."""
    name = "scene-input"
    program = prepare(cli, server, folder, name)
    wrong = [(ADDRESS, text) for text in ("1e3", "1,5", "\u0663", "0", "0.000", "-1", "1.", ".5", "+1", " 1", "0.123456789", "",
                                          "nan", "0x10", "1 000", "12345678901234567", "1&amount=2", "0.1%30")]
    wrong += [(address, AMOUNT) for address in ("", ADDRESS[:-1], ADDRESS[:-1] + "U", ADDRESS + "\u200b", ADDRESS + "," + OTHER,
                                                ADDRESS + "&to=" + OTHER, ADDRESS + "%2C", "0xdAC17F958D2ee523a2206206994597C13D831ec7")]
    for to, amount in wrong:
        run = program.send(to=to, amount=amount)
        demand(run.status == 1, f"exit status {run.status} for {to!r} {amount!r}")
        demand(run.json["errors"], "no error named for", repr((to, amount)))
    demand(count(server, name) == 0, "something was sent")
    demand(ledger.withdrawals(program.data) == [], "something was journalled")


def sends_amounts_exactly(cli, server, folder):
    name = "scene-exact"
    program = prepare(cli, server, folder, name)
    to = "0xdAC17F958D2ee523a2206206994597C13D831ec7"
    for typed, sent in (("0.300000000000000004", "0.300000000000000004"), ("1.50", "1.5"), ("007", "7"),
                        ("9999999999999999.000000000000000001", "9999999999999999.000000000000000001"),
                        ("0.1000000000000000000000000000000", "0.1")):
        run = program.send(to=to, amount=typed, currency="ETH", accept=("low-balance", "unusual-amount", "changed-payee"))
        expect(run, "accepted", 0)
        demand(server.report(name)["requests"][-1]["query"]["amount"] == sent, "sent", server.report(name)["requests"][-1])
        demand(run.only_withdrawal()["amount"] == sent, "told", run.only_withdrawal()["amount"])


def keeps_the_key_out_of_proc(cli, server, folder):
    """While a request hangs, neither arguments nor environment of the process show the key."""
    name = "scene-proc"
    program = prepare(cli, server, folder, name, fault={"name": "hang"})
    process = program.start("send", "--currency", "BTC", "--to", ADDRESS, "--amount", AMOUNT, "--yes", "--accept",
                            "preflight-failed", deadline=3)
    give_up = time.monotonic() + 10
    while count(server, name) == 0 and time.monotonic() < give_up:
        time.sleep(0.05)
    for what in ("cmdline", "environ"):
        try:
            with open(f"/proc/{process.pid}/{what}", "rb") as file:
                demand(CANARY.encode() not in file.read(), "the key is in /proc/PID/" + what)
        except PermissionError:
            pass  # nobody may look: better still
    expect(program.finish(process), "unknown", 3)


def shuns_proxies_for_loopback(cli, server, folder):
    name = "scene-no-proxy"
    program = prepare(cli, server, folder, name)
    server.ask("POST", "/proxy", {"mode": "tunnel"})
    proxy = f"http://127.0.0.1:{server.ports['proxy']}"
    program.environment |= {word: proxy for word in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                                                     "ALL_PROXY")}
    expect(program.send(), "accepted", 0)
    demand(server.ask("GET", "/proxy")["seen"] == [], "a loopback request went through a proxy")


def tells_a_proxy_no_address(cli, server, folder):
    """Every way the proxy behaves: it sees CONNECT and nothing else, and what never got through was not sent."""
    proxy = f"http://127.0.0.1:{server.ports['proxy']}"
    for mode, fault, state, status in (("tunnel", "answer", "accepted", 0), ("tunnel", "close", "unknown", 3),
                                       ("tunnel", "hang", "unknown", 3), ("refuse", "answer", "unsent", 2),
                                       ("unavailable", "answer", "unsent", 2), ("challenge", "answer", "unsent", 2),
                                       ("close", "answer", "unsent", 2)):
        name = f"scene-proxy-{mode}-{fault}"
        program = prepare(cli, server, folder, name, fault={"name": fault})
        program.base = f"https://plisio.test/{name}/api/v1"
        program.environment |= {"http_proxy": proxy, "https_proxy": proxy}
        server.ask("POST", "/proxy", {"mode": mode})
        expect(program.send(deadline=2), state, status)
        seen = server.ask("GET", "/proxy")["seen"]
        demand(seen, "the proxy was not used:", name)
        demand(all(entry["line"] == "CONNECT plisio.test:443 HTTP/1.1" and not entry["credentials"] for entry in seen),
               "the proxy saw", seen)
        demand(count(server, name) == (1 if mode == "tunnel" else 0), "requests:", count(server, name), name)


def treats_proxies_rightly(cli, server, folder):
    shuns_proxies_for_loopback(cli, server, folder)
    tells_a_proxy_no_address(cli, server, folder)


def names_an_unknown_host(cli, server, folder):
    program = prepare(cli, server, folder, "scene-no-host")
    program.base = "https://nowhere.invalid/api/v1"
    expect(program.send(deadline=3), "unsent", 2)


def refuses_an_open_base_address(cli, server, folder):
    """http is for loopback only: the key never leaves in clear."""
    name = "scene-open-http"
    program = prepare(cli, server, folder, name)
    own = socket.gethostname()
    for base in ("http://plisio.test/api/v1", f"http://{own}/api/v1", "ftp://127.0.0.1/api/v1", "https://user@127.0.0.1/api/v1"):
        program.base = base
        run = program.send()
        demand(run.status == 1, "exit status", run.status, "for", base)


def survives_a_full_disk(cli, server, folder):
    """No file may grow beyond a few sizes: nothing goes out, or the outcome that could not be kept is called a doubt."""
    import resource
    for size in (0, 4096, 8192, 16384, 32768, 65536, 131072):
        name = f"scene-full-{size}"
        program = prepare(cli, server, folder, name)
        program.run("history")  # a ledger is there already
        wrapper = folder / f"limited-{size}"
        wrapper.write_text("#!/bin/sh\n" f"ulimit -f {size // 512}\ntrap '' XFSZ\n" 'exec "$CLI" "$@"\n')
        os.chmod(wrapper, 0o755)
        real, program.cli = program.cli, wrapper
        run = program.run("send", "--currency", "BTC", "--to", ADDRESS, "--amount", AMOUNT, "--yes", "--accept", "preflight-failed",
                          environment={"CLI": str(real)})
        sent = count(server, name)
        demand(run.status in ((0, 3) if sent else (4,)), f"exit status {run.status} with {sent} sent at {size} bytes", run.err[:300])
        program.cli = real
        again = program.run("reconcile")
        demand(again.status == 0 and count(server, name) == sent, "after the disk had room again:", again.status, again.err[:300])
        ledger.check_invariants(program.data, server.report(name), reconciled=True)
    demand(resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY, "the limit reached the test itself")


SCENES = {"scene-" + function.__name__.replace("_", "-"): function
          for function in (refuses_an_operation_id_twice, leaves_twins_to_a_person, asks_before_a_twin_of_a_doubt, refuses_input,
                           sends_amounts_exactly, keeps_the_key_out_of_proc, treats_proxies_rightly, names_an_unknown_host,
                           refuses_an_open_base_address, survives_a_full_disk)}
