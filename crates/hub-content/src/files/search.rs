//! `search.toml`: the words of families beside the words of the pages.

use crate::{fields::parse_into, report::Report, source::Source};
use serde::Deserialize;
use std::path::Path;

/// All of `search.toml` of one language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lexicon {
    /// Little words that every page has, which a search leaves out.
    #[serde(default)]
    pub(crate) little: Vec<String>,
    /// What people say and what they mean.
    #[serde(default)]
    pub(crate) words: Vec<Meaning>,
}

/// Something that people say, and where it should lead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meaning {
    /// Words as people type them, one or several together: `["kicking off", "meltdown"]`.
    pub(crate) said: Vec<String>,
    /// Words of the pages that mean the same: `["tantrums", "anger"]`.
    #[serde(default)]
    pub(crate) means: Vec<String>,
    /// Pages that should come first, by their file names.
    #[serde(default)]
    pub(crate) pages: Vec<String>,
    /// Who to call, by the keys of `contacts.toml`.
    #[serde(default)]
    pub(crate) call: Vec<String>,
    /// Whether somebody may be in danger, so that who to call comes before everything.
    #[serde(default)]
    pub(crate) danger: bool,
}

/// The editors' words of one language.
#[derive(Default)]
pub(crate) struct LexiconFile {
    /// The file, if it is there.
    pub(crate) source: Option<Source>,
    /// What it says.
    pub(crate) lexicon: Lexicon,
}

/// Reads the words of a language; the file may be missing.
pub(crate) fn read(folder: &Path, report: &mut Report) -> LexiconFile {
    let Some(source) = Source::read_if_there(&folder.join("search.toml"), report) else {
        return LexiconFile::default();
    };
    let lexicon = parse_into(&source, report).unwrap_or_default();
    LexiconFile { source: Some(source), lexicon }
}
