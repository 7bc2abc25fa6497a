"""One room a fact; each has a `FACT = Fact(...)` in its `fact`: `docs/adding-a-fact.md`."""
