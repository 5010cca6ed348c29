# The commands of this project; `make` alone lists them.

SHELL := /bin/bash
PORT ?= 8000
CODE := Sources Tests Package.swift Benchmarks/charts

.PHONY: help site serve test test-browser bench record-instructions lint format clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-19s %s\n", $$1, $$2 }' Makefile

site: ## Install what is missing, build the program, and build public/ from content/
	@.ci/install
	swift build -c release --product portal $$(.ci/release-options)
	.build/release/portal build --precompress $(ARGS)
	@echo
	@echo "The site: $(CURDIR)/public/index.html"
	@echo "Open that file in a browser, or run 'make serve' and go to http://127.0.0.1:$(PORT)/"

serve: ## Build and show the site on this machine only, and follow changes (PORT=8000)
	@.ci/install
	swift build -c release --product portal $$(.ci/release-options)
	@.build/release/portal serve --watch --port $(PORT) $(ARGS)

test: ## Install what the tests need, lint, and run all tests
	@.ci/install --tests
	@.ci/test

test-browser: .venv/made ## Run the tests in a real browser alone (ARGS: names of tests)
	@.ci/install --tests
	@swift build --product portal
	@.venv/bin/python Tests/Browser/run.py $(ARGS)

.venv/made: Tests/Browser/requirements.txt
	@.ci/install --tests
	@rm -rf .venv
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

bench: ## Measure the speed, beside cp, Hugo and chart libraries (ROWS=hugo,check; QUICK=1: a trial)
	@.ci/install
	@Benchmarks/run

record-instructions: ## Record how many instructions the sample build may take in CI
	@.ci/install --tests
	swift build -c release --product portal $$(.ci/release-options)
	@.ci/instructions --record .build/release/portal

lint: ## Check the form of the code, without changing it
	swift format lint --strict --recursive $(CODE)
	@.ci/check-lengths

format: ## Bring the code into form
	swift format --in-place --recursive $(CODE)

clean: ## Remove what was built, but not the site
	rm -rf .build .venv
