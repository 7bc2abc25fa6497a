"""Plain BM25: the same library with all words in one field, and nothing that Rainmaker adds."""

from __future__ import annotations

import tantivy

from bench.peers.answers import PAGE_SIZE, rows
from bench.questions import Question

FIELD, KEY = "words", "id"


class PlainBM25:
    name = "BM25"

    def __init__(self) -> None:
        """Indexes all postings in memory."""
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field(KEY, stored=True)
        builder.add_text_field(FIELD, tokenizer_name="en_stem")
        self._index = tantivy.Index(builder.build())
        writer = self._index.writer(num_threads=1)  # one order of equals
        for row in rows():
            words = "\n".join((row["title"], row["company_name"], row["text"]))
            writer.add_document(tantivy.Document(**{KEY: row["id"], FIELD: words}))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def ids(self, question: Question) -> list[int]:
        """The first postings with any of the words, the best first."""
        query, _ = self._index.parse_query_lenient(question.words, [FIELD])
        searcher = self._index.searcher()
        found = searcher.search(query, limit=PAGE_SIZE)
        return [int(searcher.doc(address)[KEY][0]) for _, address in found.hits]
