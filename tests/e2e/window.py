"""Drives the real window by keyboard and mouse, and checks from outside what became of the money.

    python3 window.py --program build/release/bin/disburse --cli build/release/bin/disburse-cli
"""

import argparse
import pathlib
import shutil
import sys
import tempfile

from accessible import ENABLED, FOCUSED, demand, wait_for
from screen import CommandLine, Screen

ADDRESS = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"  # of the Bitcoin standard BIP-173's examples
TITLE = "[Practice] Disburse"


class Journey:
    """One person's way through the program, from the first start to the day after a power cut."""

    def __init__(self, screen, program, cli):
        self.screen, self.program = screen, program
        # Where README.md says that it is.
        self.command_line = CommandLine(screen, cli, screen.home / ".local/share/disburse")
        self.window = None

    def start(self, *options):
        return self.screen.start(self.program, *options)

    def click(self, role, name=None, times=1):
        self.screen.click(self.window.wait(role, name, ENABLED), times)

    def ended(self, process):
        """Waits for the process to end, and hands back its status."""
        return wait_for("the end of the program", lambda: process.poll() is not None) and process.returncode

    def open_practice(self):
        process = self.start("--practice")
        self.window = self.screen.program_of(process)
        self.screen.focus(TITLE)
        self.window.wait("label", "Send a payout")
        return process

    # The scenes, in their order.

    def shows_the_first_steps(self):
        process = self.start()
        self.window = self.screen.program_of(process)
        self.window.wait("label", "Welcome to Disburse")
        demand(self.screen.windows() == ["Disburse"], "not the one window of the real mode:", self.screen.windows())
        demand(not self.window.find("label", "Send a payout"), "a form to send without a key")
        self.click("push button", "Practice")
        demand(self.ended(process) == 0, "the real window ended with", process.returncode)

    def goes_on_in_practice(self):
        """The welcome page opened practice as a program of its own."""
        pid = wait_for("the practice window", lambda: self.screen.owner_of(TITLE))
        self.window = self.screen.program_of_pid(pid)
        self.screen.focus(TITLE)
        self.window.wait("label", "Send a payout")
        self.window.wait_words("nothing here is real, and no money moves")
        demand(self.command_line.history() == [], "a payout before the first one")

    def fill(self, amount):
        """By keyboard, as far as one can."""
        self.click("push button", "Currency and chain")
        self.screen.type("bitcoin btc")  # into the list that opens, which Qt hides from screen readers
        self.screen.press("Return")
        wait_for("the chosen currency", lambda: self.window.find("push button", "Currency and chain: BTC"))
        self.click("text", "Address")
        self.screen.type(ADDRESS)
        self.screen.press("Tab")
        self.window.wait("text", "Amount", FOCUSED)
        self.screen.type(amount)
        entered = wait_for("the typed text", lambda: self.window.find("text", "Amount"))
        wait_for("the whole amount", lambda: entered.text == amount, lambda: entered.text)
        demand(self.window.find("text", "Address").text == ADDRESS, "the address was changed")

    def ask(self):
        self.screen.press("ctrl+Return")
        self.window.wait("dialog")
        self.screen.focus("[Practice] Confirm payout")

    def send(self):
        """Double clicks Send as soon as it can be pressed."""
        self.ask()
        self.click("push button", "Send 0.", times=2)

    def cancels_by_default(self):
        self.fill("0.0011")
        self.ask()
        self.window.wait_words("bc1q w508 d6qe")
        self.screen.press("Return")
        wait_for("the end of the question", lambda: not self.window.find("dialog"))
        demand(self.command_line.requests() == 0, "Enter sent a payout")

    def sends_exactly_once(self):
        self.screen.focus(TITLE)
        self.send()
        self.window.wait("push button", "Another payout")
        [operation] = self.command_line.history()
        demand(operation["state"] == "accepted", "state", operation["state"])
        demand(operation["amount"] == "0.0011", "amount", operation["amount"])
        demand(operation["recipients"][0]["to"] == ADDRESS, "sent to", operation["recipients"])
        demand(operation["operation_id"] in self.window.words(), "the window does not show the operation's id")
        demand(self.command_line.requests() == 1, self.command_line.requests(), "requests")

    def is_one_window(self):
        """A second start brings the first one to the front."""
        self.screen.start("xev", "-name", "In front")
        wait_for("another window in front", lambda: self.screen.windows()[0] == "In front")
        second = self.start("--practice")
        demand(self.ended(second) == 0, "the second start ended with", second.returncode)
        wait_for("the first window in front", lambda: self.screen.windows()[0] == TITLE, self.screen.windows)
        demand(self.screen.windows().count(TITLE) == 1, "two windows:", self.screen.windows())

    def shows_what_the_command_line_sends(self):
        self.screen.focus(TITLE)
        self.screen.press("ctrl+3")
        self.window.wait_words("1 operation")
        self.command_line("send", "--yes", "--currency", "BTC", "--to", ADDRESS, "--amount", "0.00233")
        self.window.wait_words("0.00233 BTC")
        self.window.wait_words("2 operations")

    def finishes_before_it_closes(self):
        self.screen.press("ctrl+1")
        self.click("push button", "Another payout")
        self.click("menu item", "Practice")
        self.click("menu item", "Slow answer")
        self.fill("0.0033")
        self.send()
        wait_for("the request", lambda: self.command_line.requests() == 3)
        self.screen.focus(TITLE)
        self.screen.press("ctrl+q")
        self.window.wait_words("waits for Plisio’s answer")
        wait_for("the end of the window", lambda: TITLE not in self.screen.windows())
        newest = self.command_line.history()[0]
        demand((newest["amount"], newest["state"]) == ("0.0033", "accepted"), "recorded:", newest)

    def doubts_after_a_power_cut(self):
        process = self.open_practice()
        self.command_line("history", "--practice-scenario", "slow")
        self.fill("0.0044")
        self.send()
        wait_for("the request", lambda: self.command_line.requests() == 4)
        process.kill()
        self.ended(process)
        demand(self.command_line.history()[0]["state"] == "sending", "settled without Plisio")
        self.open_practice()
        self.window.wait_words("It was in doubt: 0.0044 BTC")
        operations = self.command_line.history()
        demand([entry["state"] for entry in operations] == ["accepted"] * 4, "states:", operations)
        demand(len({entry["operation_id"] for entry in operations}) == 4, "one operation for two payouts")
        demand(self.command_line.requests() == 4, "sent again by itself")

    def keeps_a_doubt_that_plisio_cannot_settle(self):
        self.click("push button", "Dismiss")
        self.click("push button", "Clear form")
        self.command_line("history", "--practice-scenario", "lost-before")
        self.fill("0.0055")
        self.send()
        self.click("push button", "Ask Plisio")
        self.window.wait_words("no such operation so far")
        self.window.wait_words("0.0055 BTC")
        demand(self.command_line.history()[0]["state"] == "unknown", "state:", self.command_line.history()[0])
        demand(self.command_line.requests() == 5, self.command_line.requests(), "requests")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="disburse-window-"))
    screen = Screen(folder)
    try:
        journey = Journey(screen, options.program.resolve(), options.cli.resolve())
        for scene in (journey.shows_the_first_steps, journey.goes_on_in_practice, journey.cancels_by_default,
                      journey.sends_exactly_once, journey.is_one_window, journey.shows_what_the_command_line_sends,
                      journey.finishes_before_it_closes, journey.doubts_after_a_power_cut,
                      journey.keeps_a_doubt_that_plisio_cannot_settle):
            scene()
            print("passed:", scene.__name__, flush=True)
    finally:
        screen.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
