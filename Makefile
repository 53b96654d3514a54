# Names for the scripts; each says what it installs and about how long it takes.
.PHONY: help run test soak residue fuzz api-fuzz dev check bench-content fmt lint clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 22

run: ## set up, build, check and serve on http://127.0.0.1:8080 (PORT=, DATA= to change)
	@scripts/run.sh

test: ## set up, then every test there is
	@scripts/test.sh

soak: ## kills, power cuts, failing disks, floods: about an hour, prints its counts
	@scripts/soak.sh

fuzz: ## ten minutes of fuzzing for each target of fuzz/ (SECONDS_EACH= to change)
	@scripts/fuzz.sh

api-fuzz: ## thousands of requests made from the OpenAPI document (CASES=, SEED= to change)
	@scripts/api-fuzz.sh

dev: ## serve with live reload while you edit content
	@scripts/dev.sh

check: ## check the content: front matter, links, headings, dates
	@scripts/check.sh

bench-content: ## times of check and build for 100, 1,000 and 5,000 pages, beside Zola's
	@scripts/bench-content.sh

residue: ## what a shared device keeps: ten journeys, six endings, two browsers, every file (30 minutes)
	@scripts/residue.sh

fmt: ## format the code
	@scripts/lint.sh fmt

lint: ## formatting and clippy, warnings as errors, in both lanes
	@scripts/lint.sh

clean: ## remove what was built here and in the cache; the tools stay
	@scripts/clean.sh
