#!/usr/bin/env python
"""The command line of the site: every task is one of its commands.

What an operator can mend is said in words and ends with exit code 2; a traceback is a defect.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from typing import TextIO

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import OperationalError, ProgrammingError

from config import database
from config.postgres import EmbeddedServerError


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    # An orderly end, so that the embedded database is stopped; `timeout` and systemd send this.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        execute_from_command_line(sys.argv)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    except BrokenPipeError:
        if not is_unread(sys.stdout):
            raise
        sys.exit(128 + signal.SIGPIPE)
    except (ImproperlyConfigured, EmbeddedServerError) as error:
        fail(str(error))
    except (OperationalError, ProgrammingError) as error:
        explanation = database.explain(error)
        if explanation is None:
            raise
        fail(explanation)


def is_unread(output: TextIO) -> bool:
    """Whether nobody reads it any more, as in `… | head`; what is left of it goes nowhere then."""
    pipe = select.poll()
    pipe.register(output, 0)  # for no event but that the other end is closed
    if not pipe.poll(0):
        return False
    os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    return True


def fail(message: str) -> None:
    print(message, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
