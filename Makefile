# `make run` and `make test` are all that a new machine needs: Python 3.11 or later, git and make.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
UV_COMPILE := uv pip compile --quiet --generate-hashes --universal --python-version 3.11
CORPUS ?= ../shared/corpus
SERIES ?= ../shared/samples/g1_dev.jsonl.gz

.DEFAULT_GOAL := help
.PHONY: help run demo test lint bench eval messages rules lock clean browser screenshots weights

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/run.done ## Install everything and serve Smarta on this machine
	@$(BIN)/smarta serve

demo: $(VENV)/run.done ## The same with a filled example organisation, in a folder of its own
	@$(BIN)/smarta demo --serve

test: $(VENV)/test.done browser lint ## Install everything and pass every check
	@PYTHON=$(BIN)/python VENV=$(VENV) tools/run_tests.sh

lint: $(VENV)/test.done ## Style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/test.done ## Measure speed against baselines in the same run
	@$(BIN)/python -m benchmarks

eval: $(VENV)/test.done ## Score the reader and the forecast on labelled material
	@$(BIN)/python -m benchmarks.eval_texts $(CORPUS)
	@$(BIN)/python -m benchmarks.eval_forecast $(SERIES)
	@$(BIN)/python -m benchmarks.eval_status $(SERIES)

messages: $(VENV)/test.done ## Collect the texts of pages for translation, and compile them
	$(BIN)/python tools/messages.py

weights: $(VENV)/train.done ## Learn the weights of words anew from labelled statements
	$(BIN)/python tools/train.py training tests/core/judged $(CORPUS)

rules: $(VENV)/run.done ## Write docs/rules from the rules themselves
	$(BIN)/smarta rules --markdown docs/rules

screenshots: $(VENV)/test.done browser ## Take pictures of every page into a temporary folder
	$(BIN)/python tools/screenshots.py

lock: ## Lock the requirements again (needs uv)
	$(UV_COMPILE) requirements/run.in -o requirements/run.lock
	$(UV_COMPILE) requirements/test.in -o requirements/test.lock
	$(UV_COMPILE) requirements/train.in -o requirements/train.lock

clean: ## Remove what was installed and built here
	rm -rf $(VENV) .venv-3.13 build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

browser:
	@tools/find_browser.sh

$(VENV)/python.done:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Smarta needs Python 3.11 or later; set PYTHON=/path/to/python3.11" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.done: requirements/run.lock pyproject.toml $(wildcard hatch_build.py) $(wildcard src/smarta/web/locale/*/LC_MESSAGES/*.po) | $(VENV)/python.done
	@echo "Installing Smarta. The first time takes a minute."
	@$(PIP) install --require-hashes -r requirements/run.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test.done: requirements/test.lock $(VENV)/run.done
	@$(PIP) install --require-hashes -r requirements/test.lock
	@touch $@

$(VENV)/train.done: requirements/train.lock $(VENV)/run.done
	@$(PIP) install --require-hashes -r requirements/train.lock
	@touch $@
