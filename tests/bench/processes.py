"""Processes that are measured from outside: an environment of their own, a server beside them, a stopwatch."""

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
BIN = TOP / "build" / "bench" / "bin"
ADDRESS = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"


@contextlib.contextmanager
def server(command: list, **options):
    """A process for the time of a block; gives the first line it prints."""
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True, **options)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()


def clean_environment(home: Path, **more: str) -> dict:
    """As after logging in, but with a home that has never seen the program, and without its own session bus."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return kept | folders | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LANG": "C.UTF-8"} | more


def make_certificate(work: Path) -> tuple[Path, Path]:
    certificate, key = work / "certificate.pem", work / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        + ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
        + ["-keyout", key, "-out", certificate],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return certificate, key


def wall_time(command: list, environment: dict) -> float:
    """Milliseconds from the start of a process to its end, which must be a success."""
    words = [str(word) for word in command]
    with open(os.devnull, "wb") as nowhere:
        actions = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1), (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2)]
        begin = time.perf_counter()
        child = os.posix_spawnp(words[0], words, environment, file_actions=actions)
        _, status = os.waitpid(child, 0)
        end = time.perf_counter()
    if status != 0:
        subprocess.run(words, env=environment, check=False)
        sys.exit(f"ended with {os.waitstatus_to_exitcode(status)}: {' '.join(words)}")
    return (end - begin) * 1000
