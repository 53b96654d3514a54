//! What every rule may look at.

use crate::{
    files::{Content, words::WordsFile},
    outline::Outline,
    prose::Readability,
    source::Source,
};
use hub_core::{address, stage::Stage, topic::Topic};
use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
};
use time::Date;

/// Addresses that are not pages of the content.
const JOURNEYS: &[&str] = &["/ask", "/ask/young", "/ask/return", "/checklist", "/checklist/plan", "/search", "/device"];

/// The content, read and indexed.
pub(crate) struct Context<'a> {
    /// The files.
    pub(crate) content: &'a Content,
    /// The day of the check.
    pub(crate) today: Date,
    /// The folder of images and other files that are served as they are.
    pub(crate) public: PathBuf,
    /// Every text in every language.
    pub(crate) texts: Vec<Text<'a>>,
    /// The slugs of all pages, also of broken ones.
    pub(crate) slugs: HashSet<&'a str>,
    /// Every address that a link may lead to, in the default language; for pages of the content the slug.
    pub(crate) addresses: HashMap<String, Option<&'a str>>,
    /// The names of the headings of each text, by language and slug.
    anchors: HashMap<&'a str, HashMap<&'a str, HashSet<String>>>,
}

/// The Markdown of a page in one language.
pub(crate) struct Text<'a> {
    /// The code of the language.
    pub(crate) language: &'a str,
    /// The slug of the page.
    pub(crate) slug: &'a str,
    /// The file.
    pub(crate) source: &'a Source,
    /// What stands in it.
    pub(crate) outline: Outline,
    /// What its reading age is reckoned from; nothing in a language that has no formula here.
    pub(crate) readability: Option<Readability>,
    /// Words to avoid in its language.
    pub(crate) avoid: &'a WordsFile,
}

impl<'a> Context<'a> {
    /// Reads the Markdown of every page.
    pub(crate) fn new(content: &'a Content, root: &Path, today: Date) -> Self {
        let default = content.site.languages.first().map_or("", |language| language.code.as_str());
        let pages =
            content.pages.iter().map(|page| (default, page.slug.as_str(), &page.source, &page.body, &content.words));
        let translations = content.others.iter().flat_map(|other| {
            let code = other.language.code.as_str();
            other.pages.iter().map(move |page| (code, page.slug.as_str(), &page.source, &page.body, &other.words))
        });
        let texts: Vec<Text<'a>> = pages
            .chain(translations)
            .map(|(language, slug, source, body, avoid)| {
                let outline = Outline::read(source, body);
                let readability = english(language).then(|| Readability::of(&outline.passages));
                Text { language, slug, source, outline, readability, avoid }
            })
            .collect();
        let mut anchors: HashMap<&str, HashMap<&str, HashSet<String>>> = HashMap::new();
        for text in &texts {
            let names = text.outline.headings.iter().map(|heading| heading.value.name.clone()).collect();
            anchors.entry(text.language).or_default().insert(text.slug, names);
        }
        let slugs: HashSet<&str> = content.slugs.iter().map(String::as_str).collect();
        let fixed = JOURNEYS.iter().map(|path| (*path).to_owned());
        let fixed = fixed.chain(Stage::ALL.iter().map(|stage| address::stage(*stage)));
        let fixed = fixed.chain(Topic::ALL.iter().map(|topic| address::topic(*topic)));
        let addresses =
            fixed.map(|path| (path, None)).chain(slugs.iter().map(|slug| (address::page(slug), Some(*slug)))).collect();
        Self { content, today, public: root.with_file_name("public"), texts, slugs, addresses, anchors }
    }

    /// The texts in English, whose sentences can be measured.
    pub(crate) fn english(&self) -> impl Iterator<Item = (&Text<'a>, Readability)> {
        self.texts.iter().filter_map(|text| Some((text, text.readability?)))
    }

    /// The names of the headings of a page as readers of `language` see it.
    pub(crate) fn anchors(&self, language: &str, slug: &str) -> Option<&HashSet<String>> {
        let default = self.content.site.languages.first().map_or("", |language| language.code.as_str());
        let of = |language: &str| self.anchors.get(language)?.get(slug);
        of(language).or_else(|| of(default))
    }
}

/// Whether the language with this code is English, for which there are published measures of plain writing.
pub(crate) fn english(code: &str) -> bool {
    code.split('-').next() == Some("en")
}

/// Whether a page stands at the top level instead of under `/advice/`.
pub(crate) fn stands(slug: &str) -> bool {
    slug == address::HOME || address::STANDING.contains(&slug)
}
