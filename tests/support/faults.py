"""How the server misbehaves on a withdrawal. Each fault takes the connection, the case and the request's query."""

import os
import time
from decimal import Decimal

import plisio_book
from plisio_book import as_bytes, failure, success

REASONS = {103: "Early Hints", 200: "OK", 201: "Created", 204: "No Content", 301: "Moved Permanently", 302: "Found",
           401: "Unauthorized", 407: "Proxy Authentication Required", 422: "Unprocessable Entity"}
HTML = b"<html><body><h1>Sorry</h1><a href='https://example.com/'>details</a></body></html>"
LONG_TIME = 300  # seconds; longer than any deadline of a test


def message(status, body, headers=(), framing="length"):
    """A whole HTTP message; framing is length, close or chunked."""
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Whatever')}", "Content-Type: application/json", *headers]
    if framing == "length":
        lines.append(f"Content-Length: {len(body)}")
    elif framing == "chunked":
        lines.append("Transfer-Encoding: chunked")
        middle = len(body) // 2
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:middle], body[middle:]) if part) + b"0\r\n\r\n"
    else:
        lines.append("Connection: close")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def valid_message(case, query, **changes):
    """The answer of a gateway that did what it was asked; changed members, and those set to None left out."""
    status = case.fault.get("operation_status", "completed")
    operation = plisio_book.operation_for(query, status=status)
    if case.booked:
        operation = case.book.execute(query | case.fault.get("executes", {}) | more_to_the_first(query, case.fault), status)
    if case.fault.get("reuses_id"):
        changes["id"] = case.book.operations[0]["id"]
    told = {name: value for name, value in (operation | changes).items() if value is not None}
    return message(201, as_bytes(success(told)), framing=case.fault.get("framing", "length"))


def more_to_the_first(query, fault):
    """The amounts of a query whose first one the gateway gets wrong by "adds"."""
    if "adds" not in fault:
        return {}
    first, *rest = query["amount"].split(",")
    return {"amount": ",".join([str(Decimal(first) + Decimal(fault["adds"])), *rest])}


def answer(connection, case, query):
    connection.send(valid_message(case, query))
    if case.fault.get("framing") == "close":
        connection.close("notify")


def close(connection, case, query):
    """Closes with FIN, RST or a TLS close_notify, after some bytes of a valid answer."""
    content = valid_message(case, query)
    time.sleep(case.fault.get("delay", 0))
    after = case.fault.get("after", 0)
    if after:
        connection.send(content[:after])
    connection.close(case.fault.get("how", "fin"))


def kill(connection, case, query):
    """The program dies after some bytes of a valid answer."""
    content = valid_message(case, query)
    if after := case.fault.get("after", 0):
        connection.send(content[:after])
    case.kill()
    connection.close("rst")


def late(connection, case, query):
    content = valid_message(case, query)
    time.sleep(case.fault["delay"])
    connection.send(content)


def hang(connection, case, query):
    valid_message(case, query)
    connection.wait_for_the_other_side(LONG_TIME)


def drip(connection, case, query):
    for byte in valid_message(case, query):
        time.sleep(case.fault.get("pause", 0.05))
        connection.send(bytes([byte]))


def redirect(connection, case, query):
    valid_message(case, query)
    target = case.fault.get("target", "same")
    location = {"same": connection.target, "port": connection.address_on("other") + connection.target,
                "host": connection.address_on("other").replace("127.0.0.1", "localhost") + connection.target}[target]
    connection.send(message(case.fault["status"], b"", [f"Location: {location}"]))


def challenge(connection, case, query):
    valid_message(case, query)
    status = case.fault["status"]
    name = "WWW-Authenticate" if status == 401 else "Proxy-Authenticate"
    scheme = case.fault.get("scheme", 'Basic realm="Plisio"')
    connection.send(message(status, body_of(case.fault.get("body", "envelope")), [f"{name}: {scheme}"]))


def body_of(kind):
    return {"envelope": as_bytes(failure()), "html": HTML, "nothing": b"", "success": as_bytes(success({"status": "completed"}))}[kind]


def status(connection, case, query):
    valid_message(case, query)
    connection.send(message(case.fault["status"], body_of(case.fault["body"])))


def early_hints(connection, case, query):
    connection.send(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
    content = valid_message(case, query)
    if case.fault.get("then") == "close":
        connection.close("fin")
    else:
        connection.send(content)


def text(connection, case, query):
    """An error envelope whose words are hostile."""
    words = {"html": "<b>bold</b><img src='http://127.0.0.1:1/x'><a href='javascript:alert(1)'>click</a>",
             "bidi": "abc\u202egnp.exe\u2066\u200b\ufeff\x1b[31m\x07\u0000end", "long": "x" * 1_000_000}[case.fault["words"]]
    valid_message(case, query)
    connection.send(message(422, as_bytes(failure(name=words, message=words))))


def wrong_body(connection, case, query):
    """201 with something else than Plisio's envelope."""
    valid_message(case, query)
    bodies = {"garbage": os.urandom(400), "list": b"[]", "string": b'"success"', "null": b"null",
              "data-list": b'{"status":"success","data":[]}', "data-text": b'{"status":"success","data":"done"}',
              "data-null": b'{"status":"success","data":null}', "status-number": b'{"status":1,"data":{}}',
              "no-data": b'{"status":"success"}', "empty-object": b"{}", "empty": b"", "html": HTML,
              "nested": b"[" * 200_000, "nested-objects": b'{"a":' * 200_000,
              "two": b'{"status":"error","status":"success","data":{}}'}
    connection.send(message(201, bodies[case.fault["body"]]))


def wrong_types(connection, case, query):
    """Every member of the operation as another JSON type."""
    connection.send(valid_message(case, query, amount={"a": 1}, psys_cid=7, wallet_hash=[], id=True, status=[], type=None))


def altered(connection, case, query):
    """A success that differs from what was asked: members replaced, or left out when null."""
    connection.send(valid_message(case, query, **case.fault["changes"]))


def huge(connection, case, query):
    """Four gigabytes of body."""
    valid_message(case, query)
    framing = "Content-Length: 4294967296" if case.fault.get("framing") == "length" else "Connection: close"
    connection.send(b"HTTP/1.1 201 Created\r\n" + framing.encode() + b"\r\n\r\n" + b'{"status":"success","data":{"a":"')
    block = b"x" * (1 << 20)
    for _ in range(4096):
        connection.send(block)


def endless_headers(connection, case, query):
    valid_message(case, query)
    connection.send(b"HTTP/1.1 201 Created\r\n")
    for number in range(200_000):
        connection.send(b"X-Header-%d: %s\r\n" % (number, b"y" * 1000))


FAULTS = {function.__name__.replace("_", "-"): function
          for function in (answer, close, kill, late, hang, drip, redirect, challenge, status, early_hints, text, wrong_body,
                           wrong_types, altered, huge, endless_headers)}
