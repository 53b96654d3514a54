//! The content as files: everything that was read, with the line of every value.

pub(crate) mod checklist;
pub(crate) mod contacts;
pub(crate) mod page;
pub(crate) mod search;
pub(crate) mod site;
pub(crate) mod translation;
pub(crate) mod words;

use crate::{
    report::Report,
    source::{Source, files, stem},
};
use checklist::{ChecklistFiles, ChecklistWords};
use contacts::{ContactFile, ContactWordsFile};
use hub_core::site::{Language, Site};
use page::PageFile;
use search::LexiconFile;
use std::{fs, path::Path};
use translation::TranslationFile;
use words::WordsFile;

/// Everything in `content/`.
pub(crate) struct Content {
    /// `site.toml` and `bank-holidays.toml`.
    pub(crate) site: Site,
    /// The file `site.toml`.
    pub(crate) site_source: Source,
    /// The table from postcodes to districts; empty if there is none.
    pub(crate) places: String,
    /// The pages of the default language.
    pub(crate) pages: Vec<PageFile>,
    /// The slugs of all page files of the default language, also of those that are broken, so that
    /// a link to a broken page is not a second problem.
    pub(crate) slugs: Vec<String>,
    /// Who to call.
    pub(crate) contacts: ContactFile,
    /// The checklist of the default language.
    pub(crate) checklist: ChecklistFiles,
    /// The interface words of the default language.
    pub(crate) strings: Option<Source>,
    /// The words of families beside the words of the pages.
    pub(crate) lexicon: LexiconFile,
    /// The words of the workshop in the default language.
    pub(crate) workshop: Option<Source>,
    /// Words to avoid in the default language.
    pub(crate) words: WordsFile,
    /// What the other languages say, in the order of `site.toml`.
    pub(crate) others: Vec<Other>,
}

/// The files of a language that is not the default.
pub(crate) struct Other {
    /// The language.
    pub(crate) language: Language,
    /// Its pages.
    pub(crate) pages: Vec<TranslationFile>,
    /// Its words for who to call.
    pub(crate) contacts: ContactWordsFile,
    /// Its words for the checklist.
    pub(crate) checklist: ChecklistWords,
    /// Its interface words.
    pub(crate) strings: Option<Source>,
    /// Its words of families.
    pub(crate) lexicon: LexiconFile,
    /// Its words of the workshop.
    pub(crate) workshop: Option<Source>,
    /// Words to avoid in it.
    pub(crate) words: WordsFile,
}

impl Content {
    /// Reads the content. Only a `site.toml` that cannot be read gives nothing.
    pub(crate) fn read(root: &Path, report: &mut Report) -> Option<Self> {
        report.begin("site");
        let (site, site_source) = site::read(root, report)?;
        let places = Source::read_if_there(&root.join("places/postcodes.tsv"), report)
            .map(|source| source.text)
            .unwrap_or_default();
        let (default, others) = site.languages.split_first()?;
        let folder = root.join(&default.code);
        let sources = |folder: &Path, report: &mut Report| -> Vec<Source> {
            let paths = files(&folder.join("pages"), "md");
            paths.iter().filter_map(|path| Source::read(path, report)).collect()
        };
        report.begin("front-matter");
        let slugs = files(&folder.join("pages"), "md").iter().map(|path| stem(path).to_owned()).collect();
        let pages = sources(&folder, report).into_iter().filter_map(|source| page::read(source, report)).collect();
        report.begin("contacts");
        let contacts = contacts::read(&folder, report);
        report.begin("checklist");
        let checklist = checklist::read(&folder, report);
        report.begin("strings");
        let strings = Source::read(&folder.join("hub.ftl"), report);
        report.begin("search");
        let lexicon = search::read(&folder, report);
        let workshop = Source::read(&folder.join("workshop.ftl"), report);
        report.begin("words");
        let words = words::read(&folder, report);
        let others = others
            .iter()
            .map(|language| {
                let folder = root.join(&language.code);
                report.begin("translation");
                let pages = sources(&folder, report)
                    .into_iter()
                    .filter_map(|source| translation::read(source, report))
                    .collect();
                report.begin("contacts");
                let contacts = contacts::read_words(&folder, report);
                report.begin("checklist");
                let checklist = checklist::read_words(&folder, report);
                report.begin("strings");
                let strings = Source::read(&folder.join("hub.ftl"), report);
                report.begin("search");
                let lexicon = search::read(&folder, report);
                let workshop = Source::read(&folder.join("workshop.ftl"), report);
                report.begin("words");
                let words = words::read(&folder, report);
                Other { language: language.clone(), pages, contacts, checklist, strings, lexicon, workshop, words }
            })
            .collect();
        Some(Self {
            site,
            site_source,
            places,
            pages,
            slugs,
            contacts,
            checklist,
            strings,
            lexicon,
            workshop,
            words,
            others,
        })
    }
}

/// Whether `path` is a folder that can be listed; a content folder that is missing is said once.
pub(crate) fn is_folder(path: &Path) -> bool {
    fs::read_dir(path).is_ok()
}
