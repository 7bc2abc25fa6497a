"""The search index: a cache on disk that pulls what changed from the database and answers queries.

`pull` keeps it up to date, `searcher` asks it. It can be deleted at any time: the next pull builds
it anew.
"""

from __future__ import annotations
