# Every task of the project; `make` alone lists them. CI runs the same ones: .ci/run calls `make check`.
# All paths are relative, so that a clone works in any folder.

.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
ADDRESS ?= 127.0.0.1
PORT ?= 8000
POSTINGS ?= samples
N ?= 100000
FILE ?= var/facts.jsonl.gz
VENV := .venv/bin/python
# All postings that are at hand: the samples, and those beside the project.
HERE = samples $(wildcard ../shared/seeds ../shared/gold/dev ../shared/gold/leaders ../shared/corpus/formats \
	../shared/corpus/postings.jsonl.gz ../shared/corpus/sales_leadership.jsonl.gz)
# What `make bench-parsing` measures: POSTINGS where it is given, else the samples and the real ones beside.
MEASURED = $(if $(filter file,$(origin POSTINGS)),samples $(wildcard ../shared/corpus/postings.jsonl.gz),"$(POSTINGS)")

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: ## serve a site of the demo postings, from a fresh clone too (PORT=8000, POSTINGS=folder)
	@"$(PYTHON)" bin/bootstrap.py requirements.txt
	@exec $(VENV) manage.py serve --address "$(ADDRESS)" --port "$(PORT)" "$(POSTINGS)"

.PHONY: serve
serve: ## serve what was imported before, and import nothing: for a real site (PORT=8000)
	@"$(PYTHON)" bin/bootstrap.py requirements.txt
	@exec $(VENV) manage.py serve --address "$(ADDRESS)" --port "$(PORT)"

.PHONY: test
test: venv ## run all tests, those in a browser too (TESTS="-k ingest" for some)
	@bin/install-chromium
	@$(VENV) -m pytest $(TESTS)

.PHONY: evaluate
evaluate: venv ## measure accuracy: samples, unseen, seen, publishers' fields (MEASURES="company.name" lists differences)
	@$(VENV) -m bench.accuracy $(MEASURES:%=--measure %)
	@if test -f ../shared/corpus/indeed_elements.jsonl.gz; then $(VENV) -m bench.structure; fi

.PHONY: publish
publish: venv ## write the figures of samples and seen postings into docs/ and the README; none may fall
	@$(VENV) -m bench.accuracy --publish

.PHONY: release
release: venv ## publish all figures, those of the unseen postings measured anew: once for each release
	@$(VENV) -m bench.accuracy --release

.PHONY: familiar
familiar: ## count the phrases that stand in postings of several employers, and write their table
	@$(VENV) -m bench.learning.familiar

.PHONY: learn
learn: ## learn the weights of a fact's choice from labelled postings, and write its table (FACT=company)
	@"$(PYTHON)" bin/bootstrap.py requirements-learn.txt
	@OMP_NUM_THREADS=1 $(VENV) -m bench.learning "$(FACT)"

.PHONY: gazetteer
gazetteer: venv ## write the table of towns that the parser reads, from GeoNames
	@"$(PYTHON)" bin/bootstrap.py requirements-gazetteer.txt
	@$(VENV) -m bench.gazetteer

.PHONY: evaluate-search
evaluate-search: venv ## measure how well queries find what they mean, and write the figures into the README
	@$(VENV) -m bench.relevance

.PHONY: lint
lint: venv ## look for mistakes and for what is written differently from the rest
	@$(VENV) -m ruff check .
	@$(VENV) -m ruff format --check .

.PHONY: types
types: venv ## check the types
	@$(VENV) -m mypy

.PHONY: templates
templates: venv ## check the templates
	@$(VENV) -m djlint --check --lint --quiet templates

.PHONY: migrations
migrations: venv ## check that no change of a model lacks its migration
	@$(VENV) manage.py makemigrations --check --dry-run

.PHONY: bench
bench: venv ## measure how fast the search is, beside its peers (N=100000 postings)
	@$(VENV) -m bench.searching --number "$(N)"

.PHONY: bench-parsing
bench-parsing: venv ## measure how fast the parser is (N=600, POSTINGS=folder)
	@$(VENV) -m bench.parsing $(if $(filter file,$(origin N)),,--number "$(N)") $(MEASURED)

.PHONY: digest
digest: venv ## write the facts of all postings here (FILE=var/facts.jsonl.gz), or say which differ from it
	@$(VENV) -m bench.digest "$(FILE)" $(HERE)

.PHONY: patterns
patterns: venv ## list the patterns of the parser that match nothing in the postings here and in the tests
	@$(VENV) -m bench.patterns --tests $(HERE)

.PHONY: architecture
architecture: venv ## draw which rooms the parser has and which imports which (docs/architecture.svg)
	@$(VENV) -m bench.rooms

.PHONY: bench-import
bench-import: venv ## measure how fast postings come in (RUNS=1000:1,1000:2: number and workers)
	@$(VENV) -m bench.importing $(if $(RUNS),--runs "$(RUNS)")

.PHONY: check
check: lint types templates migrations test ## everything that CI runs

.PHONY: fact
fact: ## start a new fact: module, test, documents (NAME=certifications)
	@"$(PYTHON)" bin/new_fact.py "$(NAME)"

.PHONY: format
format: venv ## write everything in the same way
	@$(VENV) -m ruff check --fix-only --quiet .
	@$(VENV) -m ruff format .
	@$(VENV) -m djlint --reformat --quiet templates || true # its exit code says "changed"

.PHONY: venv
venv: # the environment of tests and checks
	@"$(PYTHON)" bin/bootstrap.py requirements-dev.txt
