"""Holds a batch against its list, its ledger and the server: what was paid, what was not, and what may have been."""

import collections
from decimal import Decimal

import ledger
from harness import demand
from lists import canonical

LONGEST_URL = 7500
UNPAID = {"rejected", "unsent"}
STATUS = {"accepted": 0, "planned": 2, "rejected": 2, "unsent": 2, "failed": 2, "declared-not-sent": 2, "sending": 3, "unknown": 3}


def content(pairs):
    return tuple((canonical(address), Decimal(amount)) for address, amount in pairs)


def content_of_request(query):
    return content(zip(query["to"].split(","), query["amount"].split(",")))


def content_of_operation(operation):
    single = {operation.get("wallet_hash"): operation["amount"]}
    return content(operation.get("sendmany", single).items())


class Rows:
    """The withdrawals of a ledger, each with its recipients."""

    def __init__(self, data):
        self.withdrawals = ledger.withdrawals(data)
        self.recipients = ledger.recipients(data) if self.withdrawals else {}
        self.replaced = {row["replaces"] for row in self.withdrawals}

    def content(self, row):
        return content((address, amount) for _, address, amount in self.recipients[row["sequence"]])

    def in_doubt(self):
        return [row for row in self.withdrawals if row["state"] in ledger.IN_DOUBT]

    def planned(self):
        return [row for row in self.withdrawals if row["state"] == "planned"]

    def unpaid(self):
        return [row for row in self.withdrawals if row["state"] in UNPAID and row["id"] not in self.replaced]

    def firsts(self):
        return [row for row in self.withdrawals if not row["replaces"]]

    def query(self, row):
        pairs = self.recipients[row["sequence"]]
        return {"currency": row["currency"], "type": row["type"], "to": ",".join(address for _, address, _ in pairs),
                "amount": ",".join(f"{amount:f}" for _, _, amount in pairs), "feePlan": row["fee_plan"]}


def addresses(contents):
    return tuple(address for address, _ in contents)


def was_misunderstood(book, rows, row):
    """The gateway executed another amount for these recipients."""
    wanted = rows.content(row)
    return any(addresses(content_of_operation(operation)) == addresses(wanted) and content_of_operation(operation) != wanted
               for operation in book)


def check_run(program, command, run):
    """The exit status, the answer and the ledger say the same."""
    rows = Rows(program.data)
    told = run.json
    states = [withdrawal["state"] for withdrawal in told["withdrawals"]]
    kept = {row["id"]: row["state"] for row in rows.withdrawals}
    for withdrawal in told["withdrawals"]:
        demand(kept[withdrawal["id"]] == withdrawal["state"], command, "tells", withdrawal["state"], "of", kept[withdrawal["id"]])
    if command != "reconcile" and states:
        demand(len(states) == len(kept), command, "tells of", len(states), "of", len(kept), "withdrawals")
    replaced = {withdrawal["replaces"] for withdrawal in told["withdrawals"]}
    worst = max((STATUS[withdrawal["state"]] for withdrawal in told["withdrawals"] if withdrawal["id"] not in replaced), default=0)
    demand(run.status == worst or (run.status in (1, 4, 5) and told["errors"] and worst < 3), command, "ended with", run.status,
           "for", dict(collections.Counter(states)), told["errors"][:3], run.err[-300:])


def check_full_disk(program, run, requests):
    """requests: what this run sent. A claim that the disk could not confirm may be there all the same: in doubt, and never sent."""
    rows = Rows(program.data)
    asked = {content_of_request(request["query"]) for request in requests}
    for row in rows.in_doubt():
        demand(run.status == 3 or rows.content(row) not in asked, "exit status", run.status, "on a full disk, though sent and in doubt:",
               row["state"], row["doubt_cause"], run.err[-300:])


def check_requests(report):
    for request in report["requests"]:
        demand(request["method"] == "GET" and request["has_key"], "a request of another kind:", request["method"])
        demand(request["url_bytes"] <= LONGEST_URL, "a URL of", request["url_bytes"], "bytes")
        paid = addresses(content_of_request(request["query"]))
        demand(len(paid) == len(set(paid)), "one address twice in a request")


def check_plan(rows, file):
    """Every row of the file is in the ledger, exactly once and as it was, in what was first planned."""
    planned = [recipient for row in rows.firsts() for recipient in rows.recipients[row["sequence"]]]
    if file.merges:
        sums = collections.defaultdict(Decimal)
        for row in file.rows:
            sums[canonical(row.address)] += row.amount
        demand(sorted(sums.items()) == sorted((canonical(address), amount) for _, address, amount in planned),
               "merged, the ledger's recipients are not those of the list")
    else:
        demand(planned == [(row.number, row.address, row.amount) for row in file.rows], "the ledger's rows are not those of the list")


def check_replacements(rows):
    """What is sent again was certainly not paid, and is sent again once."""
    by_id = {row["id"]: row for row in rows.withdrawals}
    replaced = [row["replaces"] for row in rows.withdrawals if row["replaces"]]
    demand(len(replaced) == len(set(replaced)), "a withdrawal was replaced twice")
    for row in rows.withdrawals:
        if row["replaces"]:
            earlier = by_id[row["replaces"]]
            demand(earlier["state"] in UNPAID, "sent again, though it was", earlier["state"])
            demand(rows.content(earlier) == rows.content(row), "sent again as something else")


def check_each(rows, report):
    """By content: requests against claims, executions against outcomes."""
    asked = collections.Counter(content_of_request(request["query"]) for request in report["requests"])
    done = [operation for operation in report["book"] if operation["status"] != "error"]
    executed = collections.Counter(content_of_operation(operation) for operation in done)
    claimed, accepted, doubted, first = (collections.Counter() for _ in range(4))
    for row in rows.withdrawals:
        key = rows.content(row)
        claimed[key] += bool(row["claimed_at"])
        accepted[key] += row["state"] == "accepted"
        doubted[key] += row["state"] in ledger.IN_DOUBT
        first[key] += not row["replaces"]
    for key, number in asked.items():
        demand(number <= claimed[key], number, "requests for", claimed[key], "claimed withdrawals, beginning with", key[0])
    others = [key for key in executed if key not in first]
    for key in first:
        demand(executed[key] <= first[key], "executed", executed[key], "times instead of", first[key], "beginning with", key[0])
        demand(accepted[key] <= executed[key] <= accepted[key] + doubted[key], "executed", executed[key], "accepted", accepted[key],
               "in doubt", doubted[key], "beginning with", key[0])
    for key in others:  # the gateway executed another amount than it was asked for
        demand(any(addresses(key) == addresses(own) and doubted[own] for own in first), "executed, and not in doubt:", key[0])


def check(data, report, file, ended=False):
    rows = Rows(data)
    if not rows.withdrawals:
        demand(not report["requests"], "sent without a row")
        return
    check_plan(rows, file)
    check_replacements(rows)
    check_requests(report)
    doubts = rows.in_doubt()
    check_each(rows, report)
    check_sums(rows, report)
    ledger.check_invariants(data, report)
    if ended:
        demand(not rows.planned() or doubts, "left planned, and nothing stands in the way")


def check_sums(rows, report):
    executed = sum(Decimal(operation["amount"]) for operation in report["book"] if operation["status"] != "error")
    accepted = sum(Decimal(row["amount"]) for row in rows.withdrawals if row["state"] == "accepted")
    if not rows.in_doubt():
        demand(executed == accepted, "executed", executed, "accepted", accepted)


def check_never_twice(report, file, folders):
    """Whatever two copies of one ledger did: no row of the list was executed more often than it stands there."""
    check_requests(report)
    allowed = collections.Counter()
    rows = Rows(folders[0])
    for row in rows.firsts():
        allowed[rows.content(row)] += 1
    executed = collections.Counter(content_of_operation(operation) for operation in report["book"] if operation["status"] != "error")
    for key, number in executed.items():
        demand(number <= allowed[key] or key not in allowed, "a copy of the ledger paid", number, "times instead of", allowed[key],
               "beginning with", key[0])
