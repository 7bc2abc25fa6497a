"""One room a fact; each registers itself with `FACT = Fact(...)` in its `fact`: `docs/adding-a-fact.md`."""
