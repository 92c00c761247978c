"""Finds functions and classes in C++ source by its braces: enough to measure them, no parser.

Comments, strings and preprocessor lines are blanked first, so that every brace and parenthesis left is code.
"""

import re
from dataclasses import dataclass, field

CONTAINER = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b")
TYPE = re.compile(r"\b(?:class|struct|union)\s+(?:\[\[\w+\]\]\s*)?(\w+)\b(?!\s*[*&>,(])")
ACCESS = re.compile(r"\b(public|protected|private|Q_SIGNALS)\b(?:\s+Q_SLOTS)?\s*:(?!:)")
TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|'
    r"(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'|(?m:^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)",
    re.DOTALL,
)


@dataclass
class Function:
    name: str
    line: int  # where its head begins
    lines: int  # head to closing brace; 0 for a declaration
    parameters: int
    owner: str = ""  # the class whose body it stands in
    is_public: bool = False
    head: str = ""


@dataclass
class Scope:
    kind: str  # "container", "function" or "braces"
    name: str = ""
    access: str = "public"
    function: Function | None = None


@dataclass
class Scan:
    functions: list[Function] = field(default_factory=list)
    types: list[tuple[int, str]] = field(default_factory=list)  # line and name of each type defined


def blank(text: str) -> str:
    """The text with comments, literals and preprocessor lines as spaces; line ends stay where they are."""

    def spaces(match: re.Match) -> str:
        return re.sub(r"[^\n]", " ", match.group(0))

    return TOKENS.sub(spaces, text)


def closing(text: str, start: int) -> int:
    """Where the parenthesis that opens at start closes."""
    depth = 0
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return len(text)


def call_parenthesis(head: str) -> int:
    """Where the parameter list opens: the first parenthesis outside angle brackets and attributes; -1 for none."""
    operator = re.search(r"\boperator\s*(?:\(\s*\)|[^\s\w(]+|\w+)", head)
    begin = operator.end() if operator else 0
    depth = 0
    for place in range(begin, len(head)):
        character = head[place]
        if character == "<":
            depth += 1
        elif character == ">" and depth > 0 and head[place - 1] != "-":
            depth -= 1
        elif character == "=" and depth == 0:
            return -1
        elif character == "(" and depth == 0:
            return place
    return -1


def count_parameters(inside: str) -> int:
    if inside.strip() in ("", "void"):
        return 0
    depth = commas = 0
    for place, character in enumerate(inside):
        if character in "([{<":
            depth += 1
        elif character in ")]}" or (character == ">" and inside[place - 1] != "-"):
            depth -= 1
        elif character == "," and depth == 0:
            commas += 1
    return commas + 1


def function_of(head: str, line: int) -> Function | None:
    """The function that a head declares, or nothing when it is something else."""
    opening = call_parenthesis(head)
    if opening < 0:
        return None
    name = re.search(r"(operator\s*\S+|~?[\w:]+)\s*$", head[:opening])
    if not name or name.group(1).startswith("Q_") or name.group(1) in ("static_assert", "alignas", "decltype"):
        return None
    end = closing(head, opening)
    return Function(name.group(1), line, 0, count_parameters(head[opening + 1 : end]), head=head)


def opens_initializer(head: str) -> bool:
    """Whether a brace after this head opens a member's initializer in a constructor: m_member{...}."""
    opening = call_parenthesis(head)
    if opening < 0:
        return False
    tail = head[closing(head, opening) + 1 :]
    return bool(re.match(r"\s*(?:noexcept)?\s*:(?!:)", tail)) and bool(re.search(r"[\w>]\s*$", tail))


class Scanner:
    def __init__(self, text: str) -> None:
        self.text = blank(text)
        self.scan = Scan()
        self.scopes = [Scope("container")]
        self.start = 0  # where the head under way begins
        self.line = 1

    def run(self) -> Scan:
        depth = 0  # parentheses
        for place, character in enumerate(self.text):
            if character == "\n":
                self.line += 1
            elif character in "()":
                depth += 1 if character == "(" else -1
            elif character == "{":
                self.open(place, in_parentheses=depth > 0)
            elif character == "}":
                self.close(place)
            elif character == ";" and depth == 0:
                self.declare(place)
        return self.scan

    def head(self, place: int) -> tuple[str, int]:
        """The text since the last statement, without access labels, and the line on which it begins."""
        head = self.text[self.start : place]
        label = None
        for label in ACCESS.finditer(head):
            self.scopes[-1].access = label.group(1)
        begin = self.start + (label.end() if label else 0)
        begin += len(self.text[begin:place]) - len(self.text[begin:place].lstrip())
        return self.text[begin:place], self.line - self.text.count("\n", begin, place)

    def open(self, place: int, in_parentheses: bool) -> None:
        if self.scopes[-1].kind != "container" or in_parentheses:
            self.scopes.append(Scope("braces"))
            return
        head, line = self.head(place)
        if opens_initializer(head):
            self.scopes.append(Scope("braces"))
            return
        function = function_of(head, line)
        if CONTAINER.search(head) and not (function and not TYPE.search(head)):
            self.open_container(head, line)
        elif function:
            function.owner, function.is_public = self.scopes[-1].name, self.scopes[-1].access == "public"
            self.scopes.append(Scope("function", function=function))
            return
        else:
            self.scopes.append(Scope("braces"))
            return
        self.start = place + 1

    def open_container(self, head: str, line: int) -> None:
        found = TYPE.search(head)
        is_enum = re.search(r"\benum\b", head)
        name = found.group(1) if found and not is_enum else ""
        if found:
            self.scan.types.append((line, found.group(1)))
        kind = "braces" if is_enum else "container"
        self.scopes.append(Scope(kind, name, "private" if re.search(r"\bclass\b", head) else "public"))

    def close(self, place: int) -> None:
        if len(self.scopes) == 1:
            return
        scope = self.scopes.pop()
        if scope.kind == "function":
            scope.function.lines = self.line - scope.function.line + 1
            self.scan.functions.append(scope.function)
        if scope.kind == "function" or (scope.kind == "container" and self.scopes[-1].kind == "container"):
            self.start = place + 1

    def declare(self, place: int) -> None:
        if self.scopes[-1].kind != "container":
            return
        head, line = self.head(place)
        function = function_of(head, line)
        if function and not re.match(r"(?:using|typedef|friend|return|template class)\b", head):
            function.owner, function.is_public = self.scopes[-1].name, self.scopes[-1].access == "public"
            self.scan.functions.append(function)
        self.start = place + 1


def scan(text: str) -> Scan:
    return Scanner(text).run()
