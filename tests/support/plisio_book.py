"""The books of a stand-in for Plisio: which withdrawals were executed, and what it answers when asked about them."""

import decimal
import json
import secrets
import time
from decimal import Decimal

decimal.DefaultContext.prec = 80  # for every thread: amounts have up to 60 digits
decimal.setcontext(decimal.DefaultContext)

CURRENCIES = {"BTC": ("BTC", 8), "ETH": ("ETH", 18), "USDT_TRX": ("USDT", 6)}


def success(data):
    return {"status": "success", "data": data}


def failure(name="Unprocessable Entity", message='{"to":["Address is invalid."]}', code=110):
    return {"status": "error", "data": {"name": name, "message": message, "code": code}}


def fixed(amount, currency):
    return f"{Decimal(amount):.{CURRENCIES[currency][1]}f}"


def operation_for(query, identity=None, status="completed"):
    """The operation that a withdrawal's query asks for, in the shape of Plisio's documentation."""
    currency = query["currency"]
    addresses, amounts = query["to"].split(","), query["amount"].split(",")
    total = sum(Decimal(amount) for amount in amounts)
    operation = {
        "type": query["type"],
        "status": status,
        "psys_cid": currency,
        "currency": CURRENCIES[currency][0],
        "source_currency": "USD",
        "source_rate": "0.00010282",
        "fee": fixed("0.00001", currency),
        "params": {"fee": {"conf_target": 3, "plan": query.get("feePlan", "normal"), "value": fixed("0.00001", currency)}},
        "created_at_utc": int(time.time()),
        "amount": fixed(total, currency),
        "tx_url": "https://blockchair.com/bitcoin/transaction/" + secrets.token_hex(32),
        "id": identity or secrets.token_hex(12),
    }
    if query["type"] == "mass_cash_out":
        operation["sendmany"] = {to: fixed(amount, currency) for to, amount in zip(addresses, amounts)}
    else:
        operation["wallet_hash"] = addresses[0]
    return operation


class Book:
    """Operations of one test case, newest first when listed.

    listing: {"padding": N older operations of others, "hides": the booked ones do not show yet,
    "shifts": a new operation of others arrives between two pages, "status": HTTP status of every listing,
    "lookup_status": HTTP status of every question for one operation, "skew": seconds by which the clock is wrong}.
    """

    def __init__(self, listing=None):
        self.operations = []  # oldest first; what was executed for this case
        self.listing = listing or {}
        self.listings = 0
        self.strangers = [self._stranger(number) for number in range(self.listing.get("padding", 0))]

    @staticmethod
    def _stranger(number):
        return operation_for({"currency": "BTC", "type": "cash_out", "to": "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                              "amount": f"0.{number + 1:08d}"}) | {"created_at_utc": int(time.time()) - number}

    def execute(self, query, status="completed"):
        operation = operation_for(query, status=status)
        operation["created_at_utc"] += self.listing.get("skew", 0)
        self.operations.append(operation)
        return operation

    def answer(self, path, query):
        """(HTTP status, JSON) for a request that moves nothing. path is relative to /api/v1."""
        parts = path.split("/")
        if parts[0] == "currencies":
            return 200, success([self._currency(cid) for cid in CURRENCIES])
        if parts[0] == "balances" and len(parts) == 2:
            return 200, success({"psys_cid": parts[1], "currency": CURRENCIES.get(parts[1], (parts[1],))[0], "balance": "10.5"})
        if parts[0] == "operations" and len(parts) == 1:
            return self._list(query)
        if parts[:2] == ["operations", "fee"]:
            return 200, success({"fee": "0.00001", "psys_cid": parts[2], "currency": parts[2], "plan": "normal"})
        if parts[:2] == ["operations", "fee-plan"]:
            plan = {"conf_target": 3, "value": 0.00001}
            return 200, success({"normal": plan, "priority": plan | {"conf_target": 1}})
        if parts[:2] == ["operations", "commission"]:
            return 200, success({"commission": "0", "fee": "0.00001", "plan": "normal", "useWallet": "false",
                                 "useWalletBalance": "null", "plans": {}})
        if parts[0] == "operations" and len(parts) == 2 and "lookup_status" in self.listing:
            return self.listing["lookup_status"], failure("Service Unavailable", "Try again later.", 503)
        if parts[0] == "operations" and len(parts) == 2:
            for operation in self.operations + self.strangers:
                if operation["id"] == parts[1]:
                    return 200, success(operation)
        return 404, failure("Not Found", "Page not found.", 404)

    def _list(self, query):
        self.listings += 1
        if "status" in self.listing:
            return self.listing["status"], failure("Service Unavailable", "Try again later.", 503)
        mine = [] if self.listing.get("hides") else self.operations
        if self.listing.get("shifts") and self.listings > 1:
            self.strangers.insert(0, self._stranger(5000 + self.listings) | {"created_at_utc": int(time.time())})
        everything = sorted(mine + self.strangers, key=lambda operation: -operation["created_at_utc"])
        for name, field in (("type", "type"), ("status", "status"), ("currency", "psys_cid")):
            if query.get(name):
                everything = [operation for operation in everything if operation[field] == query[name]]
        limit = min(int(query.get("limit", 10)), 50)
        pages = max((len(everything) + limit - 1) // limit, 1)
        page = min(max(int(query.get("page", 1)), 1), pages)
        href = {"href": "https://api.plisio.net/api/v1/operations?api_key=" + query.get("api_key", "")}
        return 200, success({
            "operations": everything[(page - 1) * limit:page * limit],
            "_links": {"self": href, "next": href},
            "_meta": {"totalCount": len(everything), "pageCount": pages, "currentPage": page, "perPage": limit},
        })

    @staticmethod
    def _currency(cid):
        ticker, precision = CURRENCIES[cid]
        return {"name": cid, "cid": cid, "currency": ticker, "icon": "", "rate_usd": "0.00010282", "price_usd": "9725.73",
                "precision": str(precision), "output_precision": precision, "fiat": "USD", "fiat_rate": "0.00010282",
                "min_sum_in": "0.00001", "invoice_commission_percentage": "0.5", "hidden": 0, "maintenance": False,
                "contractOf": None, "contractStandard": None, "allowMemo": False}


def as_bytes(document):
    return json.dumps(document).encode()
