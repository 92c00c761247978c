#!/usr/bin/env python3
"""A server that stands in for Plisio and misbehaves as it is told, one process apart from what it tests.

Usage: fault_server.py --certificates DIRECTORY --log FILE
It prints one JSON line {"control": PORT, "listeners": {NAME: PORT, ...}, "refused": PORT} and serves until its standard
input ends. Listeners, all on 127.0.0.1: "tls", "plain" and "other" (where redirects to another port lead; TLS), and "expired",
"wrong-name" and "unknown" with a certificate to match, "silent" (accepts and never speaks), "slammed" (closes at once) and
"proxy" (an HTTP CONNECT proxy). Nobody listens on "refused".

A test case is set up with POST /case on the control port, a JSON object:
  {"id": NAME, "fault": {"name": ..}, "booked": bool, "first_answers": N, "keep_alive": bool, "listing": {..},
   "turns": {"3": {"fault": {"name": ..}, "booked": bool}, ..}}
and is reached under the base address http(s)://127.0.0.1:PORT/NAME/api/v1. The first N withdrawals are answered well, then
the fault applies; with "turns", the n-th withdrawal meets its own and every other one is answered well. POST /listing
{"id": NAME, "listing": {..}} changes how its operations are told, POST /execute {"id": NAME, "query": {..}} books a withdrawal
late, POST /victim {"id": NAME, "pid": N} names the process that the fault "kill" ends. GET /count/NAME tells how many
withdrawals came in, GET /case/NAME what: {"requests": [..], "partial": [..], "reads": [..], "book": [..]}.
POST /proxy sets how the proxy behaves ({"mode": "tunnel"|"refuse"|"challenge"|"close"|"lose"}); GET /proxy tells what it saw.
POST /settle returns when every connection that a client has ended is read to its end.

Every request that reaches the server is one JSON line in the log, withdrawals in full but for the key's value.
"""

import argparse
import json
import os
import signal
import socket
import ssl
import struct
import sys
import threading
import time
import types
import urllib.parse

import connect_proxy
import faults
import plisio_book


ESTABLISHED = 1  # tcpi_state of struct tcp_info


def peer_state(client):
    try:
        return client.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0]
    except OSError:
        return None


class Case:
    """One test's own server: its fault, its book, and what came in."""

    def __init__(self, setup):
        self.name = setup["id"]
        self.fault = setup.get("fault", {"name": "answer"})
        self.booked = setup.get("booked", True)
        self.keep_alive = setup.get("keep_alive", True)
        self.answers_left = setup.get("first_answers", 0)
        self.turns = setup.get("turns")
        self.victim = None
        self.book = plisio_book.Book(setup.get("listing"))
        for query in setup.get("executed", []):
            self.book.execute(query)
        self.requests, self.partial, self.reads = [], [], []
        self.lock = threading.Lock()

    def report(self):
        with self.lock:
            return {"requests": self.requests, "partial": self.partial, "reads": self.reads, "book": self.book.operations}

    def withdraw(self, connection, query, number):
        """number: which withdrawal of this case it is, from 1."""
        turn = self if self.turns is None else self._turn(number)
        with self.lock:
            if self.answers_left > 0:
                self.answers_left -= 1
                turn = None
        if turn:
            faults.FAULTS[turn.fault["name"]](connection, turn, query)
        else:
            connection.send(faults.message(201, plisio_book.as_bytes(plisio_book.success(self.book.execute(query)))))

    def _turn(self, number):
        """What the faults see of a case, for one withdrawal alone; None where it is answered well."""
        turn = self.turns.get(str(number))
        return turn and types.SimpleNamespace(fault=turn["fault"], booked=turn.get("booked", True), book=self.book, kill=self.kill)

    def kill(self):
        with self.lock:
            victim, self.victim = self.victim, None
        if victim:
            os.kill(victim, signal.SIGKILL)


class Connection:
    """One client's connection, read in a thread of its own."""

    numbers = iter(range(1, 1_000_000_000))

    def __init__(self, server, sock, listener):
        self.server, self.listener = server, listener
        self.sock = sock  # TLS when encrypted
        self.number = next(Connection.numbers)
        self.count = 0  # requests on this connection
        self.buffer = b""
        self.target = ""
        self.is_open = True

    def send(self, content):
        self.sock.sendall(content)

    def address_on(self, listener):
        return f"https://127.0.0.1:{self.server.ports[listener]}"

    def close(self, how):
        self.is_open = False
        if how == "rst":
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif how == "notify" and isinstance(self.sock, ssl.SSLSocket):
            self.sock.settimeout(1)
            self.sock.unwrap()
        self.sock.close()

    def wait_for_the_other_side(self, seconds):
        self.sock.settimeout(seconds)
        while self.sock.recv(65536):
            pass

    def serve(self):
        try:
            while self.is_open and self.read_head():
                self.answer()
        except (OSError, ssl.SSLError, ValueError) as error:
            self.server.log({"kind": "broken", "connection": self.number, "error": type(error).__name__})
        finally:
            if self.buffer:
                self.server.note_partial(self)
            try:
                self.sock.close()
            except OSError:
                pass

    def read_head(self):
        while b"\r\n\r\n" not in self.buffer:
            received = self.sock.recv(65536)
            if not received:
                return False
            self.buffer += received
        return True

    def answer(self):
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        self.count += 1
        method, self.target, _ = head.split(b"\r\n")[0].decode("latin-1").split(" ")
        address = urllib.parse.urlsplit(self.target)
        query = dict(urllib.parse.parse_qsl(address.query, keep_blank_values=True))
        name, _, path = address.path.strip("/").partition("/api/v1/")
        case = self.server.case(name)
        entry = self.server.note_request(self, case, {"method": method, "path": path, "query": query,
                                                      "head": head.decode("latin-1")})
        if not case:
            self.send(faults.message(404, b"no such case"))
        elif entry["kind"] == "withdrawal":
            case.withdraw(self, query, entry["turn"])
        else:
            status, document = case.book.answer(path, query)
            headers = [] if case.keep_alive else ["Connection: close"]
            self.send(faults.message(status, plisio_book.as_bytes(document), headers))
            if not case.keep_alive:
                self.close("notify")


class Server:
    """All listeners, all cases, one log."""

    def __init__(self, certificates, log_file):
        self.cases = {}
        self.lock = threading.Lock()
        self.log_file = open(log_file, "a", encoding="utf-8")
        self.ports = {}
        self.proxy = connect_proxy.Proxy(self)
        self.contexts = {}
        self.conversing = set()  # the sockets of open connections
        for listener, leaf in (("tls", "good"), ("other", "good"), ("expired", "expired"), ("wrong-name", "wrong-name"),
                               ("unknown", "unknown")):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(os.path.join(certificates, leaf + ".pem"), os.path.join(certificates, "good.key"))
            self.contexts[listener] = context
        for listener in [*self.contexts, "plain", "silent", "slammed", "proxy", "control"]:
            self.listen(listener)

    def listen(self, listener):
        sock = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.ports[listener] = sock.getsockname()[1]

        def accept():
            while True:
                client, _ = sock.accept()
                threading.Thread(target=self.take, args=(client, listener), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()

    def take(self, client, listener):
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if listener == "control":
            self.control(client)
        elif listener == "proxy":
            self.proxy.serve(client)
        elif listener == "slammed":
            client.close()
        elif listener == "silent":
            self.note_silent(client)
        else:
            self.converse(client, listener)

    def converse(self, client, listener):
        if listener in self.contexts:
            client = self.contexts[listener].wrap_socket(client, server_side=True, do_handshake_on_connect=False)
        with self.lock:
            self.conversing.add(client)
        try:
            if listener in self.contexts:
                client.do_handshake()
            Connection(self, client, listener).serve()
        except (OSError, ssl.SSLError) as error:
            self.log({"kind": "handshake", "listener": listener, "error": type(error).__name__})
        finally:
            client.close()
            with self.lock:
                self.conversing.discard(client)

    def settle(self):
        """Waits until every connection that its client has ended is read to its end."""
        give_up = time.monotonic() + 10
        while time.monotonic() < give_up:
            time.sleep(0.02)
            with self.lock:
                states = [peer_state(client) for client in self.conversing]
            if all(state in (None, ESTABLISHED) for state in states):
                break
        return {}

    def note_silent(self, client):
        received = b""
        try:
            while block := client.recv(65536):
                received += block
        except OSError:
            pass
        self.log({"kind": "silent", "bytes": len(received), "clear": b"operations" in received})

    def case(self, name):
        with self.lock:
            return self.cases.get(name)

    def log(self, entry):
        with self.lock:
            self.log_file.write(json.dumps({"time": time.time()} | entry) + "\n")
            self.log_file.flush()

    def note_request(self, connection, case, request):
        path, query = request["path"], request["query"]
        entry = {"kind": "withdrawal" if path.endswith("operations/withdraw") else "read",
                 "case": case.name if case else None, "listener": connection.listener, "connection": connection.number,
                 "number": connection.count, "method": request["method"], "path": path,
                 "has_key": bool(query.get("api_key")), "query": {k: v for k, v in query.items() if k != "api_key"},
                 "url_bytes": len(f"https://127.0.0.1:{self.ports[connection.listener]}{connection.target}"),
                 "headers": sorted(line.split(":")[0].lower() for line in request["head"].split("\r\n")[1:])}
        if case:
            with case.lock:
                entries = case.requests if entry["kind"] == "withdrawal" else case.reads
                entries.append(entry)
                entry["turn"] = len(entries)
        self.log(entry)
        return entry

    def note_partial(self, connection):
        """Bytes of a request that never became complete; they count against its case when they name it."""
        words = connection.buffer.decode("latin-1").split("/")
        case = self.case(words[1]) if len(words) > 1 else None
        entry = {"kind": "partial", "case": case.name if case else None, "listener": connection.listener,
                 "connection": connection.number, "bytes": len(connection.buffer),
                 "withdrawal": b"operations/w" in connection.buffer}
        if case:
            with case.lock:
                case.partial.append(entry)
        self.log(entry)

    def control(self, client):
        with client, client.makefile("rb") as stream:
            method, target, _ = stream.readline().decode().split(" ")
            length = 0
            while (line := stream.readline().strip()):
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            document = json.loads(stream.read(length)) if length else None
            client.sendall(faults.message(200, plisio_book.as_bytes(self.command(method, target, document)), ["Connection: close"]))

    def command(self, method, target, document):
        if target == "/settle":
            return self.settle()
        if target == "/proxy":
            return self.proxy.set_mode(document) if method == "POST" else self.proxy.report()
        if target == "/listing":
            self.case(document["id"]).book.listing = document["listing"]
            return {}
        if target == "/execute":
            return self.case(document["id"]).book.execute(document["query"])
        if target == "/victim":
            self.case(document["id"]).victim = document["pid"]
            return {}
        if target.startswith("/count/"):
            return {"withdrawals": len(self.case(target.removeprefix("/count/")).requests)}
        if method == "POST":
            case = Case(document)
            with self.lock:
                self.cases[case.name] = case
            return {}
        return self.case(target.removeprefix("/case/")).report()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificates", required=True)
    parser.add_argument("--log", required=True)
    arguments = parser.parse_args()
    with socket.socket() as nobody:  # bound and never listening: whoever connects is refused
        nobody.bind(("127.0.0.1", 0))
        server = Server(arguments.certificates, arguments.log)
        listeners = {name: port for name, port in server.ports.items() if name != "control"}
        print(json.dumps({"control": server.ports["control"], "listeners": listeners, "refused": nobody.getsockname()[1]}),
              flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
