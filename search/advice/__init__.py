"""What is said beside a search, above its filters: hints, offers, suggestions, ways out.

Nothing here changes what is found; each advice is a sentence and a link.
"""

from __future__ import annotations
