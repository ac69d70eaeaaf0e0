# `make help` tells what there is.

SWIFT ?= swift
PREFIX ?= /usr/local
# Where `make model` finds the annotated names and parts of speech; see Data/Model/README.md.
NER ?= ../shared/ner
POS ?= ../shared/pos

BUILD_PACKAGES = pkg-config libgraphviz-dev libsqlite3-dev fonts-dejavu-core
TEST_PACKAGES = $(BUILD_PACKAGES) graphviz libxml2-utils

# With the Swift runtime inside, where the toolchain has it to put there: the binary then runs without Swift.
RUNTIME = $(shell $(SWIFT) -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
STATIC = $(if $(wildcard $(RUNTIME)_static),--static-swift-stdlib)
RELEASE = -c release $(STATIC)
BINARY = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)/vidensgraf

.DEFAULT_GOAL := help
.PHONY: help demo build test check format lint exports bench model words install packages test-packages

help: ## Tell what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

demo: build exports ## Install what is missing, build, and draw Data/Articles into Exports
	@echo "Look at Exports/vidensgraf.svg, then try: $(BINARY) explain Data/Articles/02-brandsborg-stopper.md"

build: packages ## Build the release binary
	$(SWIFT) build $(RELEASE) --product vidensgraf

test: test-packages ## Run all tests
	$(SWIFT) test

check: lint test ## What CI runs: lint, a build in which warnings are errors, and all tests, the golden drawing's among them

lint: ## Check the format of all Swift files
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## Format all Swift files
	$(SWIFT) format format --in-place --parallel --recursive Package.swift Sources Tests

exports: build ## Draw Data/Articles into Exports
	for format in svg dot; do \
	  $(BINARY) build Data/Articles --data Data -o Exports/vidensgraf.$$format && \
	  $(BINARY) build Data/Articles/0[234]-* --data Data -o Exports/brandsborg.$$format || exit 1; \
	done

bench: build ## Measure speed and memory, and the names beside spaCy's
	$(SWIFT) build $(RELEASE) --product Benchmarks
	$$($(SWIFT) build $(RELEASE) --show-bin-path)/Benchmarks
	@if [ -r $(NER)/train.iob2 ]; then \
	  VIDENSGRAF_DATA=$$PWD/Data python3 Tests/Benchmarks/spacy_names.py $(NER)/train.iob2 $(NER)/dev.iob2 $(BINARY); \
	fi

model: build ## Rebuild the models in Data/Model from ../shared, byte for byte
	@for file in $(NER)/train.iob2 $(NER)/dev.iob2 $(NER)/norne_train.iob2 $(POS)/da_ddt-ud-dev.conllu; do \
	  test -r $$file || { echo "$$file is missing; name its folder: make model NER=… POS=…" >&2; exit 1; }; \
	done
	$(BINARY) names train --train $(NER)/train.iob2 $(NER)/dev.iob2 --foreign $(NER)/norne_train.iob2 \
	  --articles Data/Corpus/train --swap --data Data --out Data/Model/names.model
	$(BINARY) pos train --train $(POS)/da_ddt-ud-dev.conllu --foreign $(POS)/ndt_nob_upos.tsv \
	  $(POS)/no_bokmaal-ud-dev.conllu $(POS)/no_bokmaal-ud-test.conllu --data Data --out Data/Model/pos.model
	$(BINARY) claims train Data/Corpus/train --data Data --out Data/Model

words: build ## Rebuild the list of Danish words from hunspell-da; the models must be rebuilt after it
	@.ci/packages hunspell-da
	$(BINARY) names words /usr/share/hunspell/da_DK.dic --out Data/Model/words.list

install: build ## Install into PREFIX (/usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vidensgraf
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/vidensgraf
	-strip $(DESTDIR)$(PREFIX)/bin/vidensgraf
	cp -R Data/. $(DESTDIR)$(PREFIX)/share/vidensgraf/

packages:
	@.ci/packages $(BUILD_PACKAGES)

test-packages:
	@.ci/packages $(TEST_PACKAGES)
