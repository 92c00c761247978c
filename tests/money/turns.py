"""Which withdrawals of a batch meet which faults."""

import cases

# Slow by their nature, or about one recipient alone.
LEFT_OUT = ("huge", "endless", "body-nested", "executes-other", "operation-error-unconfirmed", "drip", "close-later", "status-103")
OF_A_SINGLE = {"wallet_hash", "sendmany", "type"}  # a batch's operation is whole without them, or has another


def suits(case):
    if case.listener != "tls" or case.requests != 1 or case.listing or case.executed or not case.smoke:
        return False
    if case.name.startswith(LEFT_OUT):
        return False
    return case.booked or not OF_A_SINGLE & set(case.fault.get("changes", {}))


def all_faults():
    """name to what the server is told. A whole answer about nothing booked is a lie that nobody can see through."""
    found = {case.name: {"fault": case.fault, "booked": case.booked or "after" in case.fault}
             for case in cases.all_cases() if suits(case)}
    for after in (0, 15, 200):
        found[f"kill-{after}"] = {"fault": {"name": "kill", "after": after}, "booked": True}
    found["kill-not-booked"] = {"fault": {"name": "kill"}, "booked": False}
    found["id-of-another"] = {"fault": {"name": "answer", "reuses_id": True}, "booked": True}
    found["executes-other"] = {"fault": {"name": "answer", "adds": "0.000001"}, "booked": True}
    return found


FAULTS = all_faults()
GROUPS = {}
for _name in FAULTS:
    GROUPS.setdefault(_name.split("-")[0], []).append(_name)


MOST_FAULTS = 14


def make_turns(rng, withdrawals):
    """The n-th withdrawal to the name of its fault. Every kind is as likely, however many faults there are of it.
    withdrawals: about how many the list becomes; one of the first meets a fault in any case."""
    density = rng.choice((0.05, 0.1, 0.2, 0.4))
    numbers = {rng.randint(1, max(withdrawals // 2, 1))}
    numbers |= {number for number in range(1, withdrawals + 40) if rng.random() < density}
    chosen = {}
    for number in sorted(rng.sample(sorted(numbers), min(len(numbers), MOST_FAULTS))):
        group = rng.choice(sorted(GROUPS))
        if group == "executes" and rng.random() < 0.8:
            group = "kill"  # what the gateway got wrong nothing resolves: the round would end there
        chosen[number] = rng.choice(GROUPS[group])
    return chosen
