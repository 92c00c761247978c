"""Holds files, functions and classes to the size limits: too long means that a second subject is hiding.

    python3 sizes.py PROJECT

Prints each breach as file:line: text, and ends with 1 when there is one.
"""

import sys
from collections import Counter
from pathlib import Path

from cppscan import Function, scan

HEADER_LINES = 120
SOURCE_LINES = 300
FUNCTION_LINES = 40
PARAMETERS = 4
PUBLIC_FUNCTIONS = 12


def counts_as_public(function: Function) -> bool:
    """What a class offers of its own: no constructors, operators or overrides of a base class."""
    return (
        function.is_public
        and function.owner != ""
        and function.name.lstrip("~") != function.owner
        and not function.name.startswith("operator")
        and " override" not in function.head
        and not function.head.startswith("friend")
    )


def breaches(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    found = []
    limit = HEADER_LINES if path.suffix == ".h" else SOURCE_LINES
    if lines > limit:
        found.append(f"{path}:{lines}: {lines} lines, at most {limit}")
    functions = scan(text).functions
    for function in functions:
        # A test's rows are a table, however long.
        if function.lines > FUNCTION_LINES and not function.name.endswith("_data"):
            found.append(f"{path}:{function.line}: {function.name} has {function.lines} lines, at most {FUNCTION_LINES}")
        if function.parameters > PARAMETERS:
            found.append(
                f"{path}:{function.line}: {function.name} has {function.parameters} parameters, at most {PARAMETERS}"
            )
    for owner, number in Counter(f.owner for f in functions if counts_as_public(f)).items():
        if number > PUBLIC_FUNCTIONS:
            found.append(f"{path}:1: {owner} has {number} public functions, at most {PUBLIC_FUNCTIONS}")
    return found


def main() -> int:
    root = Path(sys.argv[1])
    fixtures = root / "tests" / "house" / "fixtures"
    files = [f for folder in ("src", "tests") for f in sorted((root / folder).rglob("*")) if f.suffix in (".h", ".cpp")]
    found = [breach for f in files if fixtures not in f.parents for breach in breaches(f)]
    print("\n".join(found) or f"{len(files)} files within the limits")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
