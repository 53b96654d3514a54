//! The content as it is shown: every page in every language.

use crate::{
    files::{Content, Other, contacts::ContactWords, page::PageFile, search::Lexicon, translation::TranslationFile},
    problem::Problem,
    report::Report,
};
use hub_core::{
    checklist::Checklist,
    contact::Contact,
    page::{Page, Source},
    site::{Language, Site},
};
use std::{collections::BTreeMap, path::Path};

/// All content, in every language.
#[derive(Clone, Debug)]
pub struct Library {
    /// The council.
    pub site: Site,
    /// What each language says, in the order of [`Site::languages`]; the first is the default.
    pub languages: Vec<LanguageContent>,
    /// The table from postcodes to districts, `places/postcodes.tsv`; empty if there is none.
    pub places: String,
}

/// All content in one language; what has no translation is in the default language.
#[derive(Clone, Debug)]
pub struct LanguageContent {
    /// The language.
    pub language: Language,
    /// The first part of its addresses: empty or like `/ur`.
    pub prefix: String,
    /// Every page, by slug.
    pub pages: Vec<Page>,
    /// Who to call, in the order of `contacts.toml`.
    pub contacts: Vec<Contact>,
    /// "What would help?"
    pub checklist: Checklist,
    /// The text of `hub.ftl`.
    pub strings: String,
    /// The words of families beside the words of the pages.
    pub(crate) lexicon: Lexicon,
    /// The text of `workshop.ftl`, the words of the editors' live view.
    pub workshop: String,
}

/// What could be loaded, and what could not.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// There whenever `site.toml` could be read. Broken pages are left out.
    pub library: Option<Library>,
    /// What is wrong with the files, sorted by file and line.
    pub problems: Vec<Problem>,
}

/// Reads the content folder. Never stops at a mistake.
pub fn load(content: &Path) -> Loaded {
    let mut report = Report::new();
    let library = Content::read(content, &mut report).map(|content| Library::new(&content));
    Loaded { library, problems: report.finish(&BTreeMap::new()) }
}

impl Library {
    /// The content in the language with this code.
    pub fn language(&self, code: &str) -> Option<&LanguageContent> {
        self.languages.iter().find(|content| content.language.code == code)
    }

    pub(crate) fn new(content: &Content) -> Self {
        let site = content.site.clone();
        let mut languages = Vec::new();
        if let Some(default) = site.languages.first() {
            languages.push(LanguageContent {
                language: default.clone(),
                prefix: site.prefix(default),
                pages: content.pages.iter().map(|file| page(file, &default.code)).collect(),
                contacts: content.contacts.entries.iter().map(|entry| entry.contact.value.clone()).collect(),
                checklist: content.checklist.checklist.clone(),
                strings: text(content.strings.as_ref()),
                workshop: text(content.workshop.as_ref()),
                lexicon: content.lexicon.lexicon.clone(),
            });
        }
        if let Some(default) = languages.first().cloned() {
            languages
                .extend(content.others.iter().map(|other| translated(&default, other, site.prefix(&other.language))));
        }
        Self { site, languages, places: content.places.clone() }
    }
}

impl LanguageContent {
    /// The page with this slug.
    pub fn page(&self, slug: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.slug == slug)
    }

    /// Who is to be called under this key.
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }
}

fn text(source: Option<&crate::source::Source>) -> String {
    source.map(|source| source.text.clone()).unwrap_or_default()
}

fn page(file: &PageFile, language: &str) -> Page {
    let front = &file.front;
    let values = |list: &[crate::source::At<String>]| list.iter().map(|item| item.value.clone()).collect();
    Page {
        slug: file.slug.clone(),
        title: front.title.value.clone(),
        summary: front.summary.value.clone(),
        stages: front.stages.iter().map(|stage| stage.value).collect(),
        topics: front.topics.iter().map(|topic| topic.value).collect(),
        audience: front.audience.value,
        urgent: values(&front.urgent),
        related: values(&front.related),
        needs: values(&front.needs),
        sensitive: front.sensitive,
        revision: front.revision.value,
        reviewed: front.reviewed.value,
        review_by: front.review_by.value,
        sources: front
            .sources
            .iter()
            .map(|source| Source {
                name: source.name.value.clone(),
                url: source.url.value.clone(),
                checked: source.checked.value,
            })
            .collect(),
        language: language.to_owned(),
        awaiting_check: false,
        behind: false,
        markdown: file.markdown().to_owned(),
    }
}

/// The default content with the words of another language over it.
fn translated(default: &LanguageContent, other: &Other, prefix: String) -> LanguageContent {
    let mut content = LanguageContent { language: other.language.clone(), prefix, ..default.clone() };
    for file in &other.pages {
        if let Some(page) = content.pages.iter_mut().find(|page| page.slug == file.slug) {
            translate(page, file, &other.language.code);
        }
    }
    for words in &other.contacts.entries {
        if let Some(contact) = content.contacts.iter_mut().find(|contact| contact.id == words.id.value) {
            rename(contact, words);
        }
    }
    content.checklist = other.checklist.over(&default.checklist);
    if let Some(strings) = &other.strings {
        content.strings.clone_from(&strings.text);
    }
    // Most pages are in the default language as long as nobody has translated them.
    let own = &other.lexicon.lexicon;
    content.lexicon.little.extend_from_slice(&own.little);
    content.lexicon.words.extend_from_slice(&own.words);
    if let Some(workshop) = &other.workshop {
        content.workshop.clone_from(&workshop.text);
    }
    content
}

fn translate(page: &mut Page, file: &TranslationFile, language: &str) {
    page.title.clone_from(&file.title.value);
    page.summary.clone_from(&file.summary.value);
    file.markdown().clone_into(&mut page.markdown);
    language.clone_into(&mut page.language);
    page.awaiting_check = file.awaiting_check;
    page.behind = file.translates.value < page.revision;
}

fn rename(contact: &mut Contact, words: &ContactWords) {
    if let Some(name) = &words.name {
        contact.name.clone_from(name);
    }
    if let Some(when) = &words.when {
        contact.when.clone_from(when);
    }
    if words.hours.is_some() {
        contact.hours.clone_from(&words.hours);
    }
}
