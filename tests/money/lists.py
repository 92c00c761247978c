"""Random recipient lists: valid addresses made without the program's code, exact amounts, and the text of a file."""

import dataclasses
import hashlib
from decimal import Decimal

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
PRECISION = {"ETH": 18, "BTC": 8, "USDT_TRX": 6}
MAX_PER_WITHDRAWAL = (1, 2, 5, 20, 50, 100, 1000)


@dataclasses.dataclass(frozen=True)
class Row:
    number: int  # of its line in the file
    address: str
    amount: Decimal


@dataclasses.dataclass
class RecipientFile:
    currency: str
    rows: list
    text: str
    options: list  # for `mass`
    merges: bool
    per_withdrawal: int  # recipients at most, before the URL's length sets a limit


def base58check(payload):
    whole = payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(whole, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return "1" * (len(whole) - len(whole.lstrip(b"\0"))) + text


def bech32_checksum(values):
    generator, check = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3), 1
    for value in values + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit in range(5):
            check ^= generator[bit] if top >> bit & 1 else 0
    return [(check ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]


def segwit(program):
    """Witness version 0, as of BIP 173."""
    bits = int.from_bytes(program, "big")
    data = [0] + [bits >> 5 * place & 31 for place in range(len(program) * 8 // 5 - 1, -1, -1)]
    prefix = [3, 3, 0, 2, 3]  # bc
    return "bc1" + "".join(BECH32[value] for value in data + bech32_checksum(prefix + data))


def make_address(rng, currency):
    body = rng.randbytes(20)
    if currency == "ETH":
        return "0x" + body.hex()
    if currency == "USDT_TRX":
        return base58check(b"\x41" + body)
    return rng.choice((lambda: segwit(body), lambda: base58check(b"\0" + body), lambda: base58check(b"\5" + body)))()


def canonical(address):
    return address.lower() if address.startswith("0x") else address


def make_amount(rng, currency):
    places = rng.randint(0, PRECISION[currency])
    units = rng.randint(1, 10 ** rng.randint(1, places + 2))
    return Decimal(f"{units // 10 ** places}.{units % 10 ** places:0{places}d}") if places else Decimal(units)


def make_size(rng, most):
    """Few recipients, many, or as many as there may be."""
    return min(most, rng.choice((rng.randint(1, 12), rng.randint(13, 150), rng.randint(1000, max(most, 1000)))))


def make_file(rng, most, most_withdrawals):
    currency = rng.choice(("ETH", "ETH", "BTC", "USDT_TRX"))
    rule = rng.choice((None, "merge", "separate", "separate"))
    size = make_size(rng, most)
    pairs = [(make_address(rng, currency), make_amount(rng, currency)) for _ in range(size)]
    for _ in range(rng.choice((0, 1, 2, size // 20 + 1)) if rule else 0):
        address, amount = rng.choice(pairs)
        spelled = "0x" + address[2:].upper() if currency == "ETH" and rng.random() < 0.3 else address
        pairs.insert(rng.randrange(len(pairs) + 1), (spelled, rng.choice((amount, make_amount(rng, currency)))))
    options = ["--decimal", "point"] + (["--duplicates", rule] if rule else [])
    sizes = [size for size in MAX_PER_WITHDRAWAL if len(pairs) / size <= most_withdrawals]
    sizes = [size for size in sizes if size * 2 < len(pairs)] or sizes[:1]
    per_withdrawal = rng.choice(sizes) if rng.random() < 0.9 else 100
    options += ["--max-recipients", str(per_withdrawal)] if per_withdrawal != 100 else []
    options += ["--on-refusal", "continue"] if rng.random() < 0.4 else []
    separator, has_header = rng.choice(",;\t|"), rng.random() < 0.5
    lines, rows = [separator.join(("Address", "Amount", "Note"))] if has_header else [], []
    for address, amount in pairs:
        lines += [""] * (rng.random() < 0.02)
        rows.append(Row(len(lines) + 1, address, amount))
        lines.append(separator.join((address, f"{amount:f}", f"note {len(lines)}")))
    return RecipientFile(currency, rows, "\n".join(lines) + "\n", options, rule == "merge", per_withdrawal)
