# Every target creates what it needs: Python 3.11 or newer and make are enough. "make help" lists the targets.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
# Exact versions of everything; "make lock" renews the file.
CONSTRAINTS := constraints.txt
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
# Arguments for pytest, for example: make test PYTEST="-k x12 -x"
PYTEST ?=

export NO_MKDOCS_2_WARNING := 1

.NOTPARALLEL:
.PHONY: help demo test test-fast lint format types docs bench codelists generate check lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: $(VENV)/.installed ## install the library and follow one order through the sample files
	@$(BIN)/canonical demo

test: $(VENV)/.asyncapi $(VENV)/.samples ## run the whole test suite
	$(BIN)/python -m pytest -n 2 --dist loadgroup $(PYTEST)

test-fast: $(VENV)/.asyncapi $(VENV)/.samples ## run the suite without the tests that build wheels or environments
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not slow" $(PYTEST)

lint: $(VENV)/.group-lint ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/.group-lint ## repair style and formatting
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/.group-types ## check types: our code strictly, and that every public name has one
	$(BIN)/mypy
	PATH="$(CURDIR)/$(BIN):$$PATH" pyright --verifytypes canonical --ignoreexternal
	PATH="$(CURDIR)/$(BIN):$$PATH" pyright --verifytypes compat --ignoreexternal

docs: $(VENV)/.group-docs ## build the site into build/site
	$(BIN)/python -m tools.site build/site-source
	$(BIN)/mkdocs build --strict --config-file build/site-source/mkdocs.yml
	$(BIN)/python -m tools.site --check-links build/site
	@echo "The site is at build/site/index.html; the search box needs a server: $(BIN)/python -m http.server -d build/site"

bench: $(VENV)/.group-bench ## measure speed against peers
	$(BIN)/python -m benchmarks

codelists: $(VENV)/.group-codelists ## bring currencies and countries up to their packages: make codelists SINCE=1.1.0
	$(BIN)/python -m tools.codelists $(if $(SINCE),--since $(SINCE))

generate: $(VENV)/.group-generate ## write everything that is derived from schemas/
	$(BIN)/python -m tools.generate

check: $(VENV)/.extras ## lint our schemas, compare them with the newest release, verify all releases
	$(BIN)/canonical-compat lint
	$(BIN)/canonical-compat check
	$(BIN)/canonical-compat verify

lock: ## renew constraints.txt from the newest versions that pyproject.toml allows
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip -qq install --upgrade pip
	build/lock/bin/python -m pip -qq install -e '.[compat,fast]' --group dev
	build/lock/bin/python -m pip freeze --all --exclude-editable --exclude setuptools > $(CONSTRAINTS)
	rm -rf build/lock

clean: ## remove environments, build products and caches
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The pip that comes with Python 3.11 knows no dependency groups, so it is renewed first. Building without isolation
# keeps the build backend under the same constraints as everything else.
$(VENV)/.installed: pyproject.toml $(CONSTRAINTS)
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	$(PIP) install -c $(CONSTRAINTS) --upgrade pip hatchling
	$(PIP) install -c $(CONSTRAINTS) --no-build-isolation -e .
	@touch $@

$(VENV)/.extras: $(VENV)/.installed
	$(PIP) install -c $(CONSTRAINTS) --no-build-isolation -e '.[compat,fast]'
	@touch $@

$(VENV)/.group-%: $(VENV)/.extras
	$(PIP) install -c $(CONSTRAINTS) --group $*
	@touch $@
.PRECIOUS: $(VENV)/.group-%

# The official schema of AsyncAPI is published on npm only; what the tests need of it is kept in the environment.
$(VENV)/.asyncapi: $(VENV)/.group-test tests/exports/asyncapi_schema.ts
	DENO_TLS_CA_STORE=system,mozilla DENO_DIR=$(VENV)/deno $(BIN)/deno cache --quiet --no-config --no-lock tests/exports/asyncapi_schema.ts
	@touch $@

# Sample files that other projects publish are read by the tests and never kept in this one.
$(VENV)/.samples: $(VENV)/.group-test tests/formats/public_samples/fetch.py
	$(BIN)/python -m tests.formats.public_samples.fetch $(VENV)/samples
	@touch $@
