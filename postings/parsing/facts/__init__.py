"""One module a fact; each registers itself with `FACT = Fact(...)`: `docs/adding-a-fact.md`."""
