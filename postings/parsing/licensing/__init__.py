"""What the fact `licenses` knows: credentials, insurance lines, states, conditions and refusals.

Data and small readers, one idea a module; `postings.parsing.facts.licenses` puts them together.
"""

from __future__ import annotations
