//! What `hub new` writes: a page, a checklist, a language. The words come from `content/<lang>/templates/`,
//! which editors keep; nothing that is there is ever written over.

use hub_core::{stage::Stage, topic::Topic};
use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};
use time::{Date, Duration};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NewError {
    /// The content has no languages to write for.
    #[error("The content in {} cannot be used. Run `hub check` to see what is wrong.", .0.display())]
    Content(PathBuf),
    /// Something is there already.
    #[error("{} is there already; nothing was changed.", .0.display())]
    There(PathBuf),
    /// There is nothing to write from.
    #[error("There is no template {}: {}. Take it from the hub's own content folder.", .0.display(), .1)]
    Template(PathBuf, io::Error),
    /// The name cannot be part of an address.
    #[error(
        "`{0}` cannot be the name of a file and of an address: write small letters, digits and dashes, like `safer-sleep`."
    )]
    Name(String),
    /// The folder cannot be written.
    #[error("{} cannot be written: {}.", .0.display(), .1)]
    Write(PathBuf, io::Error),
}

/// A page that is to be begun.
#[derive(Clone, Debug)]
pub struct NewPage {
    /// The file name without its ending.
    pub slug: String,
    /// The heading, if it is known.
    pub title: Option<String>,
    /// The stages that it belongs to.
    pub stages: Vec<Stage>,
    /// The topics that it belongs to; health where neither stage nor topic is named.
    pub topics: Vec<Topic>,
}

/// How many days after today the skeleton's review is: half a year.
const REVIEW_DAYS: i64 = 182;

/// Begins a page of the default language. Returns its file.
///
/// # Errors
/// [`NewError`], in a sentence that says what to do.
pub fn new_page(content: &Path, page: &NewPage, today: Date) -> Result<PathBuf, NewError> {
    let folder = default_folder(content)?;
    let topics = if page.stages.is_empty() && page.topics.is_empty() { &[Topic::Health][..] } else { &page.topics };
    let words = |words: Vec<&str>| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    let title = page.title.clone().unwrap_or_else(|| sentence(&page.slug));
    let review_by = today.checked_add(Duration::days(REVIEW_DAYS)).unwrap_or(today);
    from_template(
        &folder,
        "page.md",
        &folder.join("pages").join(format!("{}.md", name(&page.slug)?)),
        &[
            ("{title}", &title.replace(['"', '\\'], "'")),
            ("{stages}", &words(page.stages.iter().map(|stage| stage.word()).collect())),
            ("{topics}", &words(topics.iter().map(|topic| topic.word()).collect())),
            ("{today}", &today.to_string()),
            ("{review_by}", &review_by.to_string()),
        ],
    )
}

/// Begins a topic of the checklist in the default language. Returns its file.
///
/// # Errors
/// [`NewError`], in a sentence that says what to do.
pub fn new_checklist(content: &Path, topic: &str) -> Result<PathBuf, NewError> {
    let library = crate::load(content).library.ok_or_else(|| NewError::Content(content.to_owned()))?;
    let folder = default_folder(content)?;
    let orders = library.languages.iter().flat_map(|language| &language.checklist.topics).map(|topic| topic.order);
    let order = orders.max().unwrap_or(0) + 1;
    from_template(
        &folder,
        "checklist.toml",
        &folder.join("checklists").join(format!("{}.toml", name(topic)?)),
        &[("{topic}", topic), ("{title}", &sentence(topic)), ("{order}", &order.to_string())],
    )
}

/// Begins a language: its folder, with the words of the interface to be translated. Returns its files. The
/// language is shown once it stands in `site.toml`.
///
/// # Errors
/// [`NewError`], in a sentence that says what to do.
pub fn new_language(content: &Path, code: &str) -> Result<Vec<PathBuf>, NewError> {
    let (default, folder) = (default_folder(content)?, content.join(name(&code.to_lowercase()).map(|_| code)?));
    if folder.exists() {
        return Err(NewError::There(folder));
    }
    let mut written = Vec::new();
    for file in ["hub.ftl", "workshop.ftl"] {
        let from = default.join(file);
        let words = fs::read_to_string(&from).map_err(|error| NewError::Template(from, error))?;
        written.push(write(&folder.join(file), &words)?);
    }
    for file in ["contacts.toml", "words.toml"] {
        written.push(from_template(&default, &format!("language-{file}"), &folder.join(file), &[("{code}", code)])?);
    }
    for below in ["pages", "checklists"] {
        fs::create_dir_all(folder.join(below)).map_err(|error| NewError::Write(folder.join(below), error))?;
    }
    Ok(written)
}

fn default_folder(content: &Path) -> Result<PathBuf, NewError> {
    let library = crate::load(content).library;
    let code = library.and_then(|library| Some(library.languages.first()?.language.code.clone()));
    Ok(content.join(code.ok_or_else(|| NewError::Content(content.to_owned()))?))
}

fn from_template(folder: &Path, template: &str, to: &Path, values: &[(&str, &str)]) -> Result<PathBuf, NewError> {
    let from = folder.join("templates").join(template);
    let mut text = fs::read_to_string(&from).map_err(|error| NewError::Template(from, error))?;
    for (mark, value) in values {
        text = text.replace(mark, value);
    }
    write(to, &text)
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> Result<PathBuf, NewError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => NewError::There(path.to_owned()),
        _ => NewError::Write(path.to_owned(), error),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    Ok(path.to_owned())
}

/// A word that can be a file name and the last part of an address.
fn name(typed: &str) -> Result<&str, NewError> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let good = typed.starts_with(|letter: char| letter.is_ascii_alphanumeric()) && typed.chars().all(plain);
    if good { Ok(typed) } else { Err(NewError::Name(typed.to_owned())) }
}

/// `safer-sleep` as "Safer sleep".
fn sentence(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
