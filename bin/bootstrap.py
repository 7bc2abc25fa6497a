"""Makes the virtual environment `.venv` and keeps it in step with a requirements file.

Runs on a bare Python, so it imports the standard library only. A stamp in the environment says
what is installed; it is taken away before pip starts and put back when pip is done, so that an
environment without a stamp is half made and is made anew.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
INTERPRETER = ENVIRONMENT / "bin" / "python"
STAMP = ENVIRONMENT / "installed.json"
LOCK = ROOT / ".venv.lock"


def main(requirements: str) -> None:
    require_python()
    if is_current(requirements):
        return
    os.umask(0o022)  # the embedded database runs its programs as another user when root starts it
    try:
        with LOCK.open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not is_current(requirements):
                install(requirements)
    except PermissionError as error:
        sys.exit(f"{error}\nRun this as the user who ran it first, or delete .venv as that user.")


def require_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        sys.exit(
            f"Rainmaker needs Python {oldest} or newer; {sys.executable} is {python_version()}.\n"
            f"Name a newer one: make PYTHON=python{oldest} …"
        )


def python_version() -> str:
    return ".".join(map(str, sys.version_info[:2]))


def is_current(requirements: str) -> bool:
    return read_stamp().get(requirements) == fingerprint(requirements)


def read_stamp() -> dict[str, str]:
    """What is installed, by requirements file; nothing if all of it has to be made anew."""
    try:
        stamp = json.loads(STAMP.read_text())
        usable = stamp["python"] == python_version() and INTERPRETER.exists()
    except (OSError, ValueError, TypeError, KeyError):
        return {}
    return stamp if usable else {}


def fingerprint(requirements: str) -> str:
    """A hash of a requirements file and of those that it includes."""
    text = (ROOT / requirements).read_text()
    included = [line[3:].strip() for line in text.splitlines() if line.startswith("-r ")]
    return hashlib.sha256("\0".join([text, *map(fingerprint, included)]).encode()).hexdigest()


def install(requirements: str) -> None:
    print("Installing packages…", flush=True)
    stamp = read_stamp()
    STAMP.unlink(missing_ok=True)
    if not stamp:
        create_environment()
    install_packages(requirements)
    stamp |= {"python": python_version(), requirements: fingerprint(requirements)}
    partial = STAMP.with_suffix(".partial")
    partial.write_text(json.dumps(stamp, indent=2) + "\n")
    partial.replace(STAMP)


def create_environment() -> None:
    try:
        venv.create(ENVIRONMENT, clear=True, symlinks=True, with_pip=True)
    except subprocess.CalledProcessError as error:
        output = (error.output or b"").decode(errors="replace").strip()
        sys.exit(
            f"{output}\n\nThis Python cannot make a virtual environment. Debian and Ubuntu have "
            f"the missing part in a package of its own: apt-get install python3-venv"
        )


def install_packages(requirements: str) -> None:
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--root-user-action=ignore"]
    result = subprocess.run(
        [INTERPRETER, "-m", "pip", "install", *options, "-r", requirements],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if result.returncode:
        sys.stderr.write(result.stdout.decode(errors="replace"))
        sys.exit("\nThe packages could not be installed; what pip says is above.")


if __name__ == "__main__":
    main(sys.argv[1])
