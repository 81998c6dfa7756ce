# The same words in README, CI and daily use.
.PHONY: run test check walk bench package setup demo-reset bindings calendars format

SHELL := /bin/bash
export CARGO_TERM_COLOR ?= always

run: setup ## build and open the app on a demo mission beside its own loopback secretariat server
	scripts/run-demo

test: setup ## every test, the real window's included
	scripts/test

check: setup ## every lint that CI runs
	scripts/check

walk: ## from the mandate to a corrective action by hands, in the real window
	@scripts/setup walk
	scripts/walk

bench: ## measure the promises; figures and method in benches/README.md
	@scripts/setup bench
	benches/run

package: setup ## .deb and .rpm
	scripts/package

setup: ## what the machine lacks: Debian packages, npm modules, crates
	@scripts/setup

demo-reset: ## forget the demo's vaults and server
	rm -rf target/demo

bindings: ## write the TypeScript types anew from the Rust declarations
	UPDATE_BINDINGS=1 cargo test -q -p fieldseal-model --test bindings && UPDATE_BINDINGS=1 cargo test -q -p fieldseal-desk bindings && UPDATE_BINDINGS=1 cargo test -q -p fieldseal-calendars-page bindings

calendars: ## build what writes dates and numbers in the window's page, after crates/calendars changed
	scripts/build-calendars

format:
	cargo fmt --all
	cd ui && npm run --silent format --if-present
