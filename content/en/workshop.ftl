# The words of the editors' workshop: the live view of `hub dev` and the editor in the browser.
# Families never load them. The same keys stand in every language.

## The live view

dev-title = For editors
dev-own = { $count ->
    [0] Nothing to put right on this page
    [one] { $count } thing to look at on this page
   *[other] { $count } things to look at on this page
  }
dev-others = { $count ->
    [one] { $count } thing elsewhere
   *[other] { $count } things elsewhere
  }
dev-line = Line { $line }
dev-error = To put right:
dev-warning = To look at:
dev-edit = Edit this page
dev-pages = All pages
dev-home = To the first page

## All pages

dev-count = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $problems ->
    [0] nothing to look at
    [one] { $problems } thing to look at
   *[other] { $problems } things to look at
  }
dev-column-problems = To look at
dev-column-page = Page
dev-column-words = Words
dev-column-age = Reading age
dev-column-sources = Sources
dev-column-review = Next review
dev-column-owner = Kept by
dev-column-translations = Other languages
dev-edit-short = Edit
dev-edit-page = Edit { $title }
dev-overdue = overdue
dev-due = soon
dev-translation-missing = missing
dev-translation-behind = behind
dev-translation-awaiting-check = not checked yet
dev-translation-ready = ready

## The editor in the browser

dev-edit-title = Edit the pages
dev-edit-missing = The editor is not here yet. Stop the live view, run scripts/editor.sh, and start it again.
editor-collection = Pages in { $language }
editor-page = page
editor-field-title = Title
editor-hint-title = At most 70 characters
editor-field-summary = Summary
editor-hint-summary = One sentence, at most 160 characters
editor-field-stages = Ages
editor-field-topics = Topics
editor-field-audience = Written to
editor-audience-parents = Parents and carers
editor-audience-young-people = Young people
editor-audience-everyone = Everyone
editor-audience-professionals = Professionals
editor-field-urgent = Who to call
editor-hint-urgent = The most urgent first
editor-field-related = What goes with it
editor-hint-related = Two to four pages
editor-field-needs = Needs of the checklist
editor-field-sensitive = Sensitive
editor-hint-sensitive = Being seen to read it could hurt somebody
editor-field-revision = Revision
editor-hint-revision = One more whenever the meaning changes
editor-field-reviewed = Checked on
editor-field-review_by = Next check by
editor-hint-review_by = At most a year later; six months for money, childcare and vaccinations
editor-field-owner = Kept by
editor-hint-owner = Only where it is another team than usual
editor-field-sources = Sources
editor-hint-sources = The body that owns the facts, its page, and the day you checked it
editor-field-name = Name
editor-field-url = Address
editor-hint-url = It begins with https://
editor-field-checked = Checked on
editor-field-translates = Revision that this translates
editor-field-awaiting_check = Waits for a native reader
editor-field-body = Text
editor-hint-body = Markdown: ## before a heading, - before each item of a list, [words](/advice/page) for a link
