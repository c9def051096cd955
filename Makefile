# valor: `make help` lists what there is to make.
#
# Works with GNU make 4 and with the 3.81 that comes with macOS, and needs no network but for `make acceptance`,
# `make bench` and `make distributed`.

PREFIX ?= /usr/local
DESTDIR ?=

# The shipped binary carries the Swift runtime in it, so that it runs where there is no toolchain. A Mac has that
# runtime in the system, and links to it. On Linux it carries the C library too where that is there to be linked: it then
# runs on any Linux, and starts in half the time. LLVM's linker keeps to itself what the runtime could load and never does.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib $(if $(WHOLE_C),-Xswiftc -static-executable $(LINKER)))
LINKER = $(if $(wildcard $(TOOLCHAIN)/bin/ld.lld),-Xswiftc -use-ld=lld)
C_LIBRARIES := libc.a libm.a libstdc++.a libgcc_eh.a
WHOLE_C = $(if $(filter-out 4,$(words $(wildcard $(foreach name,$(C_LIBRARIES),$(shell "$(TOOLCHAIN)/bin/clang" -print-file-name=$(name)))))),,yes)
SHIPPED := .build-static
BINARY := $(SHIPPED)/release/valor

# The kernels are tested as they are shipped, optimised: only they are built so, with what they rest on (Package.swift).
# Everything else is tested in debug, where overflow and bounds are checked at their slowest and best.
KERNELS := ^(NumericsTests|AppraisalTests|RiskTests)\.
TEST := swift test --disable-xctest
TEST_KERNELS := VALOR_TARGETS=kernels $(TEST) -c release --scratch-path .build-kernels
# Transcripts run the binary that is shipped.
TEST_REST := VALOR="$(CURDIR)/$(BINARY)" $(TEST) --skip '$(KERNELS)'

# Runs the tests of $(1), its output streaming, and fails too where no test ran.
define run_tests
set -o pipefail; $(1) 2>&1 | tee $(SHIPPED)/tests.log; \
    status=$$?; \
    grep -Eq 'Test run with [1-9][0-9]* test' $(SHIPPED)/tests.log \
        || { echo 'error: no test ran' >&2; exit 1; }; \
    exit $$status
endef

SHELL := /bin/bash
.DEFAULT_GOAL := all
.NOTPARALLEL:
.PHONY: all build test quick lint acceptance bench distributed fuzz sanitize page browser record docs install dist size clean help

all: build ## build the binary, then compare the eleven cases
	@$(BINARY) compare

build: ## build the binary that is shipped, alone
	@test -x $(BINARY) || echo 'Building valor: a few minutes the first time.' >&2
	@swift build -c release --product valor $(STATIC) --scratch-path $(SHIPPED) --quiet

test: build ## run every test: the kernels optimised, then the rest
	@$(call run_tests,$(TEST_KERNELS))
	@$(call run_tests,$(TEST_REST))

quick: ## run the tests that take seconds: no kernel, no command
	@mkdir -p $(SHIPPED)
	@$(call run_tests,$(TEST) --skip '$(KERNELS)' --skip '^TranscriptTests\.')

lint: ## check the format, the imports and the floors
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests
	@swift build --build-tests --explicit-target-dependency-import-check error --quiet
	@mkdir -p $(SHIPPED)
	@$(call run_tests,$(TEST) --filter '^FloorTests\.')

# On Debian and Ubuntu; what is missing is fetched from there and from PyPI, as root or with sudo.
acceptance: page ## check the shipped binary with outside tools: validators, LibreOffice, shells, man
	@Tests/Acceptance/tools
	@VALOR="$(CURDIR)/$(BINARY)" VALOR_PAGE="$(CURDIR)/$(PAGE)/valor.html" Tests/Acceptance/run

# What is measured beside valor is fetched from PyPI, into a virtual environment of its own.
# The library is measured by a small client of it. The table goes into the documentation's page on speed.
bench: build ## measure valor beside NumPy, pyxirr, polars and others, on this machine
	@Tests/Acceptance/environment Tests/Bench/requirements.txt .build-bench/venv
	@VALOR_TARGETS=bench swift build -c release --product InProcess --scratch-path .build-bench/swift --quiet
	@VALOR="$(CURDIR)/$(BINARY)" VALOR_IN_PROCESS="$(CURDIR)/.build-bench/swift/release/InProcess" \
	    .build-bench/venv/bin/python -B Tests/Bench/run.py

# On Debian and Ubuntu, as `make acceptance`; pyspark is fetched from PyPI, Java and GNU parallel from Debian.
distributed: build ## run the recipes for Spark, GNU parallel and Slurm as the documentation has them, and compare the bytes
	@Tests/Acceptance/debian python3-venv default-jre-headless parallel
	@Tests/Acceptance/environment Tests/Distributed/requirements.txt .build-distributed/venv
	@VALOR="$(CURDIR)/$(BINARY)" .build-distributed/venv/bin/python -B Tests/Distributed/run.py

# Readers of what others wrote, under libFuzzer and the address sanitizer: FUZZ_SECONDS each, FUZZ_TARGETS of
# them, FUZZ_JOBS at a time.
fuzz: ## feed every reader with broken input, ten minutes each (FUZZ_SECONDS=600)
	@Tests/Fuzz/run

# What has pointers, threads or the platform's calls in it: the numbers, their kernels, texts and archives, the batch. The
# other modules are checked by the language alone. Optimised, as it is shipped: in debug the kernels' tests, which take
# millions of steps, would take hours under a sanitizer.
SANITIZED := ^(NumericsTests|AppraisalTests|SyntaxTests|ValuationTests|RiskTests|BatchTests)\.
TEST_SANITIZED = VALOR_TARGETS=sanitized $(TEST) -c release --filter '$(SANITIZED)'

sanitize: ## run the tests of what has pointers or threads in it under the address and the thread sanitizer
	@mkdir -p $(SHIPPED)
	@export ASAN_OPTIONS=detect_leaks=0; $(call run_tests,$(TEST_SANITIZED) --sanitize address --scratch-path .build-address)
	@$(call run_tests,$(TEST_SANITIZED) --sanitize thread --scratch-path .build-thread)

# The same sources, for a page: Embedded Swift for WebAssembly, with the toolchain as it comes and no SDK.
TOOLCHAIN = $(dir $(realpath $(shell command -v swift;)))..
TRIPLE := wasm32-unknown-none-wasm
PAGE := .build-browser

# Modules of Embedded Swift each bring along the constant arrays of functions that they share, numbered as each compiles
# them; the linker takes them for one another by their names. So no array is made a constant.
#
# The page carries of it what it calls, and so is linked once more, without the JSON of programs.
PAGE_LINK = "$(TOOLCHAIN)/bin/wasm-ld" --no-entry --allow-undefined --strip-all --gc-sections --stack-first \
    -z stack-size=8388608 $(addprefix --export=,room report reportLength messages messagesLength page parts controls move) \
    @$(PAGE)/$(TRIPLE)/release/Browser.product/Objects.LinkFileList \
    "$(TOOLCHAIN)/lib/swift/embedded/$(TRIPLE)/libswiftUnicodeDataTables.a"

page: build ## make the page that appraises without an installation (.build-browser/valor.html); needs node
	@command -v node >/dev/null || { echo 'error: make page needs node' >&2; exit 1; }
	@swift build -c release --product Browser --traits Page --triple $(TRIPLE) --scratch-path $(PAGE) --quiet \
	    -Xswiftc -Osize -Xswiftc -Xllvm -Xswiftc -sil-disable-pass=object-outliner \
	    -Xlinker -L"$(TOOLCHAIN)/lib/swift/embedded/$(TRIPLE)"
	@cp $(PAGE)/$(TRIPLE)/release/Browser.wasm $(PAGE)/valor.wasm
	@$(PAGE_LINK) -o $(PAGE)/page.wasm
	@VALOR="$(CURDIR)/$(BINARY)" node Sources/Browser/Page/assemble.mjs $(PAGE)/page.wasm $(PAGE)/valor.html

browser: page ## compile valor for a page, and compare what it answers with the command line; needs node
	@VALOR="$(CURDIR)/$(BINARY)" node Tests/Browser/compare.mjs $(PAGE)/valor.wasm

record: build ## write anew what tests and documentation show of the program; read the difference before you commit it
	-@VALOR_RECORD=1 $(TEST_REST)
	@git status --short Tests Sources/Documentation README.md

# The libraries that have a page in the catalogue, converted together, so that links cross modules; warnings are errors.
# Sorted JSON, and hashes without a seed: the same sources give the same site.
DOCC = $(if $(filter Darwin,$(shell uname -s)),xcrun docc,$(dir $(realpath $(shell command -v swift;)))docc)
CATALOGUE := Sources/Documentation/Valor.docc
LIBRARIES := $(basename $(notdir $(wildcard $(CATALOGUE)/Modules/*.md)))

docs: ## write the documentation, a site, into .build-docs/site
	@rm -rf .build-docs/graphs .build-docs/site
	@mkdir -p .build-docs/graphs .build-docs/emitted
	@swift build --product valor --scratch-path .build-docs/build --quiet -Xswiftc -emit-symbol-graph \
	    -Xswiftc -emit-symbol-graph-dir -Xswiftc "$(CURDIR)/.build-docs/emitted" \
	    -Xswiftc -Xfrontend -Xswiftc -symbol-graph-skip-synthesized-members \
	    -Xswiftc -symbol-graph-minimum-access-level -Xswiftc package
	@shopt -s nullglob; cd .build-docs/emitted; \
	    for library in $(LIBRARIES); do cp $$library.symbols.json $$library@*.symbols.json ../graphs || exit 1; done
	@DOCC_JSON_PRETTYPRINT=YES SWIFT_DETERMINISTIC_HASHING=1 $(DOCC) convert $(CATALOGUE) \
	    --additional-symbol-graph-dir .build-docs/graphs --output-path .build-docs/site --warnings-as-errors \
	    --fallback-display-name valor --fallback-bundle-identifier valor --fallback-default-module-kind Module
	@echo 'Serve .build-docs/site and open /documentation/valor:'
	@echo '    python3 -m http.server --directory .build-docs/site'

# The manual in every language, where `man` looks for the reader's own; completions in the language of who installs.
SHARE = $(DESTDIR)$(PREFIX)/share

install: build ## install the binary, the manual and the completions under PREFIX (/usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@strip -o $(SHIPPED)/valor $(BINARY)
	@install -m 755 $(SHIPPED)/valor "$(DESTDIR)$(PREFIX)/bin/valor"
	@install -d "$(SHARE)"/man/{,es/,pt/}man1 "$(SHARE)"/{bash-completion/completions,zsh/site-functions,fish/vendor_completions.d}
	@$(BINARY) man --language en > "$(SHARE)/man/man1/valor.1"
	@$(BINARY) man --language es > "$(SHARE)/man/es/man1/valor.1"
	@$(BINARY) man --language pt > "$(SHARE)/man/pt/man1/valor.1"
	@$(BINARY) completion bash > "$(SHARE)/bash-completion/completions/valor"
	@$(BINARY) completion zsh > "$(SHARE)/zsh/site-functions/_valor"
	@$(BINARY) completion fish > "$(SHARE)/fish/vendor_completions.d/valor.fish"

# For whoever has no Swift. The names in order, one date, no owner: the same sources, built in the same folder by the same
# toolchain, give the same bytes.
DIST := .build-dist
SYSTEM = $(shell uname -s | tr A-Z a-z)-$(shell uname -m)
OWNERLESS := $(if $(filter Darwin,$(shell uname -s)),--uid 0 --gid 0 --uname '' --gname '',--owner=0 --group=0 --numeric-owner)
SHA256 := $(if $(filter Darwin,$(shell uname -s)),shasum -a 256,sha256sum)

dist: build ## make an archive of the binary, its manual and the page, with its SHA-256 beside it
	@rm -rf $(DIST)
	@if command -v node >/dev/null; then $(MAKE) --no-print-directory page; \
	    else rm -f $(PAGE)/valor.html; echo 'No node: the archive goes without valor.html.' >&2; fi
	@name="valor-$$($(BINARY) version | awk 'NR == 1 { print $$NF }')-$(SYSTEM)" \
	    && $(MAKE) --no-print-directory install DESTDIR="$(CURDIR)/$(DIST)/$$name" PREFIX= \
	    && install -m 644 README.md "$(DIST)/$$name/README.md" \
	    && if [ -f $(PAGE)/valor.html ]; then install -m 644 $(PAGE)/valor.html "$(DIST)/$$name/valor.html"; fi \
	    && cd $(DIST) && find "$$name" -exec touch -h -t 198001010000 {} + \
	    && find "$$name" | LC_ALL=C sort > names \
	    && TZ=UTC tar --format=ustar $(OWNERLESS) --no-recursion -cf - -T names | gzip -9n > "$$name.tar.gz" \
	    && rm names && $(SHA256) "$$name.tar.gz" | tee "$$name.tar.gz.sha256"

size: build ## print the size of the stripped binary, and how long it takes to start
	@strip -o $(SHIPPED)/valor $(BINARY)
	@echo "size: $$(wc -c < $(SHIPPED)/valor | awk '{ printf "%.1f MB", $$1 / 1e6 }')"
	@Tests/Bench/start-up $(SHIPPED)/valor

clean: ## remove everything that was built
	@rm -rf .build .build-*

help: ## list what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s%s\n", $$1, $$2 }' Makefile
