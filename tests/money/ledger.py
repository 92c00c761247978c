"""Reads a ledger as a stranger would, and holds it against what the server saw."""

import sqlite3
from decimal import Decimal

from harness import demand

IN_DOUBT = {"sending", "unknown"}


def withdrawals(data_folder):
    """Every withdrawal in every ledger below the folder, as dictionaries; none when there is no ledger."""
    rows = []
    for path in sorted(data_folder.rglob("ledger.sqlite")):
        connection = sqlite3.connect(path, timeout=10)
        connection.row_factory = sqlite3.Row
        try:
            rows += [dict(row) for row in connection.execute("SELECT * FROM withdrawal ORDER BY sequence")]
            demand(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok", "the ledger is damaged")
        except sqlite3.OperationalError as error:
            demand("no such table" in str(error), "the ledger cannot be read:", error)
        finally:
            connection.close()
    return rows


def recipients(data_folder):
    """The recipients of every withdrawal: sequence to [(row of the file, address, amount)], of the one ledger there is."""
    found = {}
    for path in data_folder.rglob("ledger.sqlite"):
        connection = sqlite3.connect(path, timeout=10)
        for sequence, row, address, amount in connection.execute(
                "SELECT withdrawal, row, address, amount FROM recipient ORDER BY withdrawal, position"):
            found.setdefault(sequence, []).append((row, address, Decimal(amount)))
        connection.close()
    return found


def check_modes(data_folder):
    for path in data_folder.rglob("*"):
        if path.is_file():
            demand(path.stat().st_mode & 0o077 == 0 or path.suffix == ".lock", "others may read", path)


def check_invariants(data_folder, report, reconciled=False):
    """I1 to I4 of the money: the server's log and book against the ledger."""
    rows = withdrawals(data_folder)
    claimed = [row for row in rows if row["claimed_at"]]
    arrived = len(report["requests"]) + sum(entry["withdrawal"] for entry in report["partial"])
    demand(arrived <= len(claimed), f"I1, I2: {arrived} requests for {len(claimed)} claimed withdrawals")
    operations = {operation["id"]: operation for operation in report["book"]}
    taken = [row["operation_id"] for row in rows if row["operation_id"]]
    demand(len(taken) == len(set(taken)), "I3: one operation belongs to several withdrawals")
    for row in rows:
        if row["state"] == "accepted":
            demand(row["operation_id"], "I3: accepted without an operation id")
            demand(row["operation_id"] in operations, "I3: accepted with an operation the server never executed")
            demand(Decimal(operations[row["operation_id"]]["amount"]) == Decimal(row["amount"]), "I3: another amount")
    if reconciled:
        executed = sum(Decimal(operation["amount"]) for operation in report["book"] if operation["status"] != "error")
        accepted = sum(Decimal(row["amount"]) for row in rows if row["state"] == "accepted")
        doubted = sum(Decimal(row["amount"]) for row in rows if row["state"] in IN_DOUBT)
        demand(executed <= accepted + doubted, f"I4: executed {executed}, accepted {accepted}, in doubt {doubted}")
        demand(accepted <= executed, f"I4: accepted {accepted}, but executed only {executed}")
    return rows
