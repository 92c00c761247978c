"""Holds names and code under src (names also under tests) to the house's bans.

    python3 names.py PROJECT

A file or type called utils, helper, manager or common hides its subject; a file's name is lower case. bans.txt lists
what may not stand in the code. Prints each breach as file:line: text, and ends with 1 when there is one.
"""

import re
import sys
from pathlib import Path

from cppscan import scan

VAGUE = re.compile(r"util|helper|manager|common", re.IGNORECASE)
COMMENT = re.compile(r'("(?:\\.|[^"\\\n])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def read_bans(path: Path) -> list[tuple[re.Pattern, list[str], str]]:
    rows = [line.split(" | ") for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(re.compile(pattern), folders.split(), reason) for pattern, folders, reason in rows]


def without_comments(text: str) -> str:
    return COMMENT.sub(lambda match: match.group(1) or re.sub(r"[^\n]", " ", match.group(0)), text)


def name_breaches(path: Path, text: str) -> list[str]:
    found = []
    if VAGUE.search(path.stem):
        found.append(f"{path}:1: {path.name} says nothing of its subject")
    if path.name != path.name.lower():
        found.append(f"{path}:1: {path.name} is not lower case")
    for line, name in scan(text).types:
        if VAGUE.search(name):
            found.append(f"{path}:{line}: {name} says nothing of its subject")
    return found


def ban_breaches(path: Path, layer: str, text: str, bans: list) -> list[str]:
    code = without_comments(text)
    found = []
    for pattern, folders, reason in bans:
        for match in pattern.finditer(text if "TODO" in pattern.pattern else code):
            if layer not in folders:
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{path}:{line}: {match.group(0).strip()}: {reason}")
    return found


def main() -> int:
    root = Path(sys.argv[1])
    here = Path(__file__).parent
    bans = read_bans(here / "bans.txt")
    fixtures = root / "tests" / "house" / "fixtures"
    found, number = [], 0
    for folder in ("src", "tests"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp") or fixtures in path.parents:
                continue
            number += 1
            text = path.read_text(encoding="utf-8")
            found += name_breaches(path, text)
            if folder == "src":
                found += ban_breaches(path, path.relative_to(root / "src").parts[0], text, bans)
    print("\n".join(found) or f"{number} files within the rules")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
