# What one does with this checkout; `make` alone lists it.

PROGRAM = .build/debug/praktijkverklaring

.PHONY: help demo test build release bench format docs packages test-packages document-packages fuzz sanitize

help: ## This list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 22

demo: packages ## Make praktijkverklaringen of the 240 sample records in out/voorbeeld
	@Scripts/build-release.sh
	@Scripts/demo.sh

test: test-packages ## All tests: modules, sample data, scenarios of the program, its documents and its page in a browser
	swift build --build-tests
	swift test --skip-build
	python3 Tests/Samples/check_samples.py
	Tests/Scenarios/run.sh
	Tests/Documents/run.sh
	Tests/Controlepagina/run.sh

build: packages ## Build for development: .build/debug/praktijkverklaring
	swift build

release: packages ## Build for use: .build/release/praktijkverklaring
	Scripts/build-release.sh

bench: packages ## Speed and memory beside a Python script that does the same (N=number of records)
	Tests/Benchmarks/bench.sh $(N)

fuzz: packages ## Feed made-up bytes to what reads other people's (T=xml|template|page|logo|manifest|record|note|proof|bucket|key|status|keylist|zip|tar|sshsig|signers|sheet|qr, S=seconds)
	Tests/Fuzz/run.sh $(or $(S),20) $(T)

sanitize: test-packages ## The tests with the address sanitizer, then with the thread sanitizer (W=address|thread)
	Scripts/sanitize.sh $(W)

format: ## Lay the Swift code out
	swift format --in-place --recursive Sources Tests Package.swift

docs: build ## Make what the program knows in docs/ anew: codes, schema, the manuals of templates
	@Scripts/make-docs.sh $(PROGRAM) docs

packages:
	@Scripts/install-packages.sh

test-packages:
	@Scripts/install-packages.sh test

document-packages: ## Install what the tests of the documents take: a browser and some Python packages
	@Scripts/install-packages.sh documents
