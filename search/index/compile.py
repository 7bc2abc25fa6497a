"""Compiles a condition on the model (a `Q`) into a query on the index. It knows no filter by name.

The lookups exact, in, gt, gte, lt, lte, range and isnull work on every declared column; contains
and overlap on arrays. Conditions on one to-many relation within a conjunction mean the same row,
as they do in one `filter()` call; negated, they mean that no row meets them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import product
from typing import Any, cast

from django.db.models import Q
from django.db.models.constants import LOOKUP_SEP

from search.index.fields import NULL, Column, Rows, encode
from search.index.nodes import And, Between, Node, Not, Or, Term
from search.index.schema import COLUMN, MISSING, RELATION

Leaf = tuple[str, Any]
Lookup = Callable[[Column, Any], Node]


class NotIndexedError(LookupError):
    """A condition asks for what the index does not hold; the message names what to declare."""


def compile_condition(condition: Q) -> Node:
    """The condition in the index's terms. Raises NotIndexedError where it holds no such column."""
    if not condition.children:
        return And(())
    if condition.negated:
        return Not(compile_condition(_positive(condition)))
    if condition.connector == Q.OR:
        return _any(_compile(child) for child in _children(condition))
    if condition.connector == Q.XOR:
        raise NotIndexedError("XOR is not compiled; write it with and, or, not")
    return _conjunction(list(_flattened(condition)))


def _compile(child: Q | Leaf) -> Node:
    return compile_condition(child if isinstance(child, Q) else Q(child))


def _positive(condition: Q) -> Q:
    positive = Q(*condition.children)
    positive.connector = condition.connector
    return positive


def _children(condition: Q) -> list[Q | Leaf]:
    return cast("list[Q | Leaf]", condition.children)


def _flattened(condition: Q) -> Iterable[Q | Leaf]:
    """The parts of a conjunction, with conjunctions among them dissolved."""
    for child in _children(condition):
        if isinstance(child, Q) and not child.negated and child.connector == Q.AND:
            yield from _flattened(child)
        else:
            yield child


def _conjunction(parts: list[Q | Leaf]) -> Node:
    split = _choice_about_a_row(parts)
    if split is not None:
        rest = parts[:split] + parts[split + 1 :]
        return _any(_conjunction([*rest, *_parts(option)]) for option in _options(parts[split]))
    rows: dict[str, list[Leaf]] = {}
    nodes = []
    for part in parts:
        relation = _relation(part)
        if relation and isinstance(part, tuple) and not _asks_for_existence(part):
            rows.setdefault(relation, []).append(part)
        else:
            nodes.append(_leaf(part) if isinstance(part, tuple) else compile_condition(part))
    nodes += [_row(RELATION[relation], leaves) for relation, leaves in rows.items()]
    return nodes[0] if len(nodes) == 1 else And(tuple(nodes))


def _choice_about_a_row(parts: list[Q | Leaf]) -> int | None:
    """The position of an `or` about a relation that other parts speak of too.

    All of them mean one row, so the choice has to be made before the row is looked for.
    """
    for position, part in enumerate(parts):
        others = parts[:position] + parts[position + 1 :]
        shared = _relations(part) & set().union(*(_relations(other) for other in others))
        if isinstance(part, Q) and not part.negated and shared:
            return position
    return None


def _options(choice: Q | Leaf) -> list[Q | Leaf]:
    return _children(choice) if isinstance(choice, Q) else [choice]


def _parts(option: Q | Leaf) -> list[Q | Leaf]:
    return list(_flattened(Q(option)))


def _relations(part: Q | Leaf) -> set[str]:
    """The to-many relations of which a part speaks; what is negated is about rows of its own."""
    if isinstance(part, Q):
        inner: set[str] = set()
        return inner if part.negated else inner.union(*map(_relations, _children(part)))
    relation = _relation(part)
    return {relation} if relation else set()


def _relation(part: Q | Leaf) -> str | None:
    name = part[0].split(LOOKUP_SEP)[0] if isinstance(part, tuple) else ""
    return name if name in RELATION else None


def _asks_for_existence(leaf: Leaf) -> bool:
    return leaf[0] == f"{_relation(leaf)}{LOOKUP_SEP}isnull"


def _leaf(leaf: Leaf) -> Node:
    path, value = leaf
    relation = _relation(leaf)
    if relation:
        return _existence(RELATION[relation], value)
    name, _, lookup = path.rpartition(LOOKUP_SEP)
    if path in COLUMN:
        return _exact(COLUMN[path], value)
    if name in COLUMN and lookup in LOOKUPS:
        return LOOKUPS[lookup](COLUMN[name], value)
    raise NotIndexedError(f"{path} is not in the index; declare it in search/index/schema.py")


def _existence(rows: Rows, is_null: bool) -> Node:
    found = Term(rows.field(()), rows.term({}))
    return Not(found) if is_null else found


def _exact(column: Column, value: Any) -> Node:
    return _is_null(column, True) if value in (None, []) else Term(column.path, encode(value))


def _in(column: Column, values: Iterable[Any]) -> Node:
    return _any(Term(column.path, encode(value)) for value in values if value is not None)


def _contains(column: Column, values: Iterable[Any]) -> Node:
    terms = tuple(Term(column.path, encode(value)) for value in values)
    return terms[0] if len(terms) == 1 else And(terms)


def _is_null(column: Column, is_null: bool) -> Node:
    found = Term(column.path, NULL) if column.is_text else Term(MISSING, column.path)
    return found if is_null else Not(found)


def _range(column: Column, ends: tuple[Any, Any]) -> Node:
    return Between(column.path, low=encode(ends[0]), high=encode(ends[1]))


def _from(column: Column, value: Any, *, closed: bool) -> Node:
    return Between(column.path, low=encode(value), closed_low=closed)


def _to(column: Column, value: Any, *, closed: bool) -> Node:
    return Between(column.path, high=encode(value), closed_high=closed)


LOOKUPS: dict[str, Lookup] = {
    "exact": _exact,
    "in": _in,
    "isnull": _is_null,
    "range": _range,
    "gte": partial(_from, closed=True),
    "gt": partial(_from, closed=False),
    "lte": partial(_to, closed=True),
    "lt": partial(_to, closed=False),
    "contains": _contains,
    "overlap": _in,
}


def _row(rows: Rows, leaves: list[Leaf]) -> Node:
    """One row that meets all these conditions: exact and in, on columns that `rows` declares."""
    wanted: dict[str, frozenset[str]] = {}
    for path, value in leaves:
        column, _, lookup = path.removeprefix(rows.relation + LOOKUP_SEP).partition(LOOKUP_SEP)
        if column not in rows.columns or lookup not in ("", "exact", "in"):
            raise NotIndexedError(f"{path} is not in the index; see ROWS in search/index/schema.py")
        values = frozenset(value if lookup == "in" else [value])
        wanted[column] = wanted[column] & values if column in wanted else values
    choices = [_criteria(rows, column, values) for column, values in sorted(wanted.items())]
    return _any(
        Term(rows.field(criteria), rows.term(criteria)) for criteria in map(dict, product(*choices))
    )


def _criteria(rows: Rows, column: str, values: frozenset[str]) -> list[tuple[str, str]]:
    """What a row meets whose column holds one of the values: one term where there is one."""
    group = f"{column}{LOOKUP_SEP}in"
    if rows.groups.get(group) == values:
        return [(group, "yes")]
    return [(column, value) for value in sorted(values)]


def _any(nodes: Iterable[Node]) -> Node:
    """A disjunction without needless layers."""
    parts: list[Node] = []
    for node in nodes:
        parts.extend(node.parts if isinstance(node, Or) else [node])
    return parts[0] if len(parts) == 1 else Or(tuple(parts))
