"""Who runs the embedded server: whoever runs us; for root, whom it refuses, a system user."""

from __future__ import annotations

import os
import pwd
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.postgres import EmbeddedServerError

SYSTEM_USER = "rainmaker-pg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    uid: int
    gid: int

    @property
    def is_ours(self) -> bool:
        return self.uid == os.geteuid()

    def process_options(self) -> dict[str, Any]:
        """What `subprocess` needs to run a program as this account."""
        return {} if self.is_ours else {"user": self.uid, "group": self.gid, "extra_groups": []}

    def own_folder(self, folder: Path) -> None:
        """Sees to a folder that only this account may enter. A link that waits there is a trap."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
        if not stat.S_ISDIR(status.st_mode):
            raise EmbeddedServerError(f"{folder} is a link and must be a folder: delete it.")
        if status.st_uid == os.geteuid():
            folder.chmod(0o700)
            os.chown(folder, self.uid, self.gid)
        elif status.st_uid != self.uid:
            raise EmbeddedServerError(belongs_to_another(folder, status.st_uid, self.uid))

    def open_way_to(self, folder: Path) -> None:
        """Lets this account pass through the folders above: `o+x`, where it is missing."""
        if self.is_ours:
            return
        for parent in reversed(folder.parents):
            status = parent.stat()
            if status.st_uid != self.uid and not status.st_mode & stat.S_IXOTH:
                parent.chmod(stat.S_IMODE(status.st_mode) | stat.S_IXOTH)
                sys.stderr.write(f"chmod o+x {parent}: {name_of(self.uid)} runs PostgreSQL\n")


def server_account() -> Account:
    if os.geteuid() != 0:
        return Account(uid=os.geteuid(), gid=os.getegid())
    entry = find_user(SYSTEM_USER) or make_system_user()
    return Account(uid=entry.pw_uid, gid=entry.pw_gid)


def find_user(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def make_system_user() -> pwd.struct_passwd:
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if useradd is not None:
        options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        subprocess.run([useradd, *options, SYSTEM_USER], capture_output=True, check=False)
    entry = find_user(SYSTEM_USER)
    if entry is None:
        raise EmbeddedServerError(
            "PostgreSQL does not run as root, and no system user could be made for it.\n"
            f"Make one named {SYSTEM_USER}, or run this as an ordinary user."
        )
    return entry


def belongs_to_another(folder: Path, owner: int, uid: int) -> str:
    return (
        f"{folder} belongs to {name_of(owner)}, but the database would run as {name_of(uid)}.\n"
        f"Run this as the user who ran it first, or hand all of it over:\n"
        f"  sudo chown -R {name_of(uid)} '{folder}'"
    )


def name_of(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"
