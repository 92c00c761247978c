"""Every fault, and what must be the outcome: the table of SECURITY.md and of the payment's way, written down once more by
somebody who has not read the code. Each row gives the states that are right after `send`; where two are, both are safe and it
depends on how much of the answer the network let through."""

import dataclasses
import sys

from harness import ADDRESS, QUERY, SUPPORT

sys.path.insert(0, str(SUPPORT))
import faults  # noqa: E402  (the server's own module: what a valid answer looks like)
import plisio_book  # noqa: E402

STATUSES = (200, 201, 202, 204, 206, 304, 400, 401, 403, 404, 405, 408, 409, 413, 414, 415, 422, 425, 429, 500, 502, 503, 504,
            520, 524)
REFUSALS = {200, 201, 400, 401, 403, 404, 422}  # with a complete error envelope: certainly nothing moved
REDIRECTS = (301, 302, 303, 307, 308)

UNKNOWN, ACCEPTED, REJECTED, UNSENT, FAILED = ({state} for state in ("unknown", "accepted", "rejected", "unsent", "failed"))
EXIT = {"accepted": 0, "rejected": 2, "unsent": 2, "failed": 2, "unknown": 3, "sending": 3}


@dataclasses.dataclass
class Case:
    name: str
    fault: dict
    states: set
    booked: bool = True
    listener: str = "tls"
    requests: int = 1
    deadline: int = 5
    listing: dict = dataclasses.field(default_factory=dict)
    executed: list = dataclasses.field(default_factory=list)
    reconciled: str = None  # the state after reconciling a doubt, where it is not the usual one
    query: dict = None
    memory_bound: bool = True  # False: only the deadline bounds it
    smoke: bool = True  # runs by default; the others in the full sweep


def case(name, states, booked=True, smoke=True, **rest):
    """rest: what a Case takes, and the members of the fault."""
    known = {field.name for field in dataclasses.fields(Case)}
    fault = {key: value for key, value in rest.items() if key not in known}
    return Case(name=name, fault=fault, states=states, booked=booked, smoke=smoke,
                **{key: value for key, value in rest.items() if key in known and key not in ("fault", "name")})


def valid_size(framing):
    return len(faults.message(201, plisio_book.as_bytes(plisio_book.success(plisio_book.operation_for(QUERY))), framing=framing))


def closings():
    """The connection ends at once, or after each byte of a valid answer."""
    for listener in ("tls", "plain"):
        for how in ("fin", "rst", "notify"):
            for booked in (True, False):
                word = "booked" if booked else "not-booked"
                yield case(f"close-{how}-{listener}-{word}", UNKNOWN, booked, name_="close", how=how, listener=listener)
            yield case(f"close-later-{how}-{listener}", UNKNOWN, name_="close", how=how, delay=0.3, listener=listener)
    for framing in ("length", "chunked", "close"):
        size = valid_size(framing)
        tail = {"length": 0, "chunked": 8, "close": 0}[framing]  # the body is whole, its end mark is not
        sampled = {1, 9, 12, 13, 14, 15, 24, size - 150, size - 60, size - 8, size - 3, size - 2, size - 1, size}
        for after in range(1, size + 1):
            ways = [("tls", "fin"), ("tls", "notify"), ("plain", "fin"), ("plain", "rst")]
            for listener, how in ways if framing == "length" or after >= size - 9 else ways[after % 4:after % 4 + 1]:
                whole = after >= size - tail
                states = UNKNOWN if not whole else ACCEPTED if after == size and how != "rst" and framing != "close" \
                    else UNKNOWN | ACCEPTED
                usual = how == ("fin" if listener == "plain" else "notify")
                yield case(f"close-{framing}-{listener}-{how}-{after:04d}", states, after % 2 == 0 or whole, name_="close",
                           how=how, after=after, framing=framing, listener=listener,
                           smoke=after in sampled and usual and (framing == "length" or after > size - 9))


def delays():
    for listener in ("tls", "plain"):
        yield case(f"hang-{listener}", UNKNOWN, name_="hang", deadline=1, listener=listener)
        yield case(f"hang-not-booked-{listener}", UNKNOWN, False, name_="hang", deadline=1, listener=listener, smoke=False)
        yield case(f"drip-{listener}", UNKNOWN, name_="drip", deadline=1, listener=listener)
        yield case(f"late-{listener}", ACCEPTED, name_="late", delay=0.5, listener=listener)
        yield case(f"too-late-{listener}", UNKNOWN, name_="late", delay=2, deadline=1, listener=listener)


def redirects():
    for status in REDIRECTS:
        for target in ("same", "port", "host"):
            yield case(f"redirect-{status}-{target}", UNKNOWN, status % 2 == 0, name_="redirect", status=status, target=target)
    yield case("redirect-302-plain", UNKNOWN, name_="redirect", status=302, listener="plain")


def challenges():
    for scheme in ('Basic realm="Plisio"', "Negotiate", "NTLM", 'Digest realm="p", nonce="abc", qop="auth"', "Unheard-of"):
        word = scheme.split(" ")[0].split("-")[0].lower()
        for status in (401, 407):
            for body in ("envelope", "html"):
                states = REJECTED if status == 401 and body == "envelope" else UNKNOWN
                yield case(f"challenge-{status}-{word}-{body}", states, False, name_="challenge", status=status, body=body,
                           scheme=scheme, smoke=word in ("basic", "digest") or body == "envelope")


def statuses():
    for status in STATUSES:
        for body in ("envelope", "html", "nothing"):
            states = REJECTED if body == "envelope" and status in REFUSALS else UNKNOWN
            yield case(f"status-{status}-{body}", states, states == UNKNOWN and status % 2 == 0, name_="status", status=status,
                       body=body)
            if states == UNKNOWN:
                yield case(f"status-{status}-{body}-other", states, status % 2 == 1, name_="status", status=status, body=body,
                           listener="plain", smoke=False)
    for status in (202, 400, 404, 500):
        yield case(f"status-{status}-success", UNKNOWN, name_="status", status=status, body="success")
    yield case("status-103-then-201", ACCEPTED | UNKNOWN, name_="early-hints")
    yield case("status-103-then-nothing", UNKNOWN, name_="early-hints", then="close")


def bodies():
    for body in ("garbage", "list", "string", "null", "data-list", "data-text", "data-null", "status-number", "no-data",
                 "empty-object", "empty", "html", "nested", "nested-objects", "two"):
        yield case(f"body-{body}", UNKNOWN, body != "list", name_="wrong-body", body=body)
    yield case("wrong-types", UNKNOWN, name_="wrong-types")
    # Qt reads headers into memory as long as they come; no signal tells of them.
    yield case("endless-headers", UNKNOWN, name_="endless-headers", deadline=2, memory_bound=False)
    for framing in ("length", "close"):
        yield case(f"huge-{framing}", UNKNOWN, name_="huge", framing=framing, deadline=3)
    for words in ("html", "bidi", "long"):
        yield case(f"text-{words}", REJECTED, False, name_="text", words=words)


def altered_answers():
    """A success that is not the answer to what was asked. When the gateway did execute it, reconciling finds it."""
    other = "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"
    changes = {"amount": {"amount": "0.00216"}, "amount-twice": {"amount": "0.0043"}, "address": {"wallet_hash": other},
               "currency": {"psys_cid": "LTC"}, "type": {"type": "mass_cash_out"}, "recipients": {"sendmany": {other: "0.00215"}},
               "id-nothing": {"id": ""}, "id-null": {"id": None}, "id-words": {"id": "../../shops"}, "id-long": {"id": "1" * 300},
               "id-number": {"id": 12.5}}
    for name, change in changes.items():
        yield case(f"other-{name}", UNKNOWN, name_="altered", changes=change)
        yield case(f"other-{name}-not-booked", UNKNOWN, False, name_="altered", changes=change, smoke=name == "amount")
    for name in ("amount", "address"):
        executes = {"amount": {"amount": "0.00216"}, "address": {"to": other}}[name]
        yield case(f"executes-other-{name}", UNKNOWN, name_="answer", executes=executes, reconciled="unknown")
    for field in ("amount", "wallet_hash", "psys_cid", "type", "status"):
        # What is missing is asked for at /operations/{id}.
        yield case(f"missing-{field}", ACCEPTED, name_="altered", changes={field: None})
        yield case(f"missing-{field}-no-lookup", UNKNOWN, name_="altered", changes={field: None}, listing={"lookup_status": 503},
                   smoke=field == "amount")
        yield case(f"missing-{field}-not-booked", UNKNOWN, False, name_="altered", changes={field: None}, smoke=False)
    for field in ("currency", "fee", "tx_url", "params", "created_at_utc", "source_rate"):
        yield case(f"missing-{field}", ACCEPTED, name_="altered", changes={field: None}, smoke=field == "fee")
    for name, value in (("longer", "0.00215000000000"), ("number", 0.00215)):
        yield case(f"same-amount-{name}", ACCEPTED, name_="altered", changes={"amount": value})


def operations():
    """What the operation itself turns out to be."""
    yield case("answer-tls", ACCEPTED, name_="answer")
    yield case("answer-plain", ACCEPTED, name_="answer", listener="plain")
    yield case("answer-chunked", ACCEPTED, name_="answer", framing="chunked")
    yield case("answer-close", ACCEPTED, name_="answer", framing="close")
    yield case("operation-pending", ACCEPTED, name_="answer", operation_status="pending")
    yield case("operation-unheard-of", ACCEPTED, name_="answer", operation_status="cancelled duplicate")
    yield case("operation-error", FAILED, name_="answer", operation_status="error")
    yield case("operation-error-unconfirmed", UNKNOWN, name_="answer", operation_status="error",
               listing={"lookup_status": 503, "hides": True}, reconciled="failed")
    yield case("operation-error-denied", ACCEPTED, name_="altered", changes={"status": "error"})


def connections():
    """No byte of the request can have left."""
    for listener in ("expired", "wrong-name", "unknown", "silent", "slammed", "refused", "plain-refused"):
        yield case(f"tls-{listener}", UNSENT, False, listener=listener, requests=0, deadline=1, name_="answer")
    yield case("plain-slammed", UNKNOWN, False, listener="plain-slammed", requests=0, name_="answer")
    yield case("plain-silent", UNKNOWN, False, listener="plain-silent", requests=0, deadline=1, name_="answer")


def reconciliations():
    """A doubt, and what Plisio's list then shows."""
    lost = {"name_": "close"}
    yield case("list-long", UNKNOWN, listing={"padding": 120}, **lost)
    yield case("list-shifts", UNKNOWN, listing={"padding": 120, "shifts": True}, **lost)
    yield case("list-behind-many", UNKNOWN, listing={"padding": 120, "skew": -100}, **lost)
    for hours in (-20, -3, 3, 20):
        yield case(f"list-clock-{hours}", UNKNOWN, listing={"skew": hours * 3600}, **lost)
    yield case("list-two-candidates", UNKNOWN, executed=[QUERY], reconciled="unknown", **lost)
    yield case("list-another-candidate", UNKNOWN, False, executed=[QUERY | {"amount": "0.00216"}], reconciled="unknown", **lost)
    yield case("list-unavailable", UNKNOWN, reconciled="unknown", listing={"status": 503, "stays": True}, **lost)


def all_cases():
    for group in (operations, connections, closings, delays, redirects, challenges, statuses, bodies, altered_answers,
                  reconciliations):
        for each in group():
            each.fault["name"] = each.fault.pop("name_")
            each.query = QUERY | {"to": ADDRESS}
            yield each
