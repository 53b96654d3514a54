//! Reading requests at the command line, until there is an inbox: opened in memory, printed, forgotten.

use super::{
    keys::{
        self, KeyError, Role,
        passphrase::{Passphrase, PassphraseError},
    },
    reference,
    store::{Entry, Store, StoreError},
};
use crate::{
    assets::Assets,
    i18n,
    journeys::ask_check,
    render::Renderer,
    sealing::{self, OpenError, SecretKey},
};
use hub_core::{
    ask::Step,
    referral::{ContactWay, Headline, Referral, Variant},
};
use serde::Serialize;
use serde_json::json;
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;
use time::{OffsetDateTime, macros::format_description};

/// Why requests could not be read.
#[derive(Debug, Error)]
pub enum InboxError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key cannot be used.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// There is no passphrase.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// The envelope cannot be opened.
    #[error("Request {0} cannot be read: {1}.")]
    Open(String, OpenError),
    /// There is no such request.
    #[error("There is no request with the reference {0}.")]
    Unknown(String),
    /// The words for questions and answers cannot be read.
    #[error("The content in {} cannot be used. Run `hub check` to see what is wrong.", .0.display())]
    Content(PathBuf),
    /// The words of a language cannot be read.
    #[error("The words of the interface cannot be used: {0}.")]
    Words(#[from] i18n::Error),
}

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A request in the list.
#[derive(Serialize)]
struct Line {
    reference: String,
    received: String,
    due: String,
    status: String,
    headline: Headline,
}

/// Every request with its opened headline, the one that is due first at the top.
///
/// # Errors
/// When the passphrase is wrong, the store fails, or a request has been altered.
pub async fn list(data: &Path, format: Format) -> Result<String, InboxError> {
    let entries = Store::open(data).await?.all().await?;
    let mut secrets = Secrets::new(data);
    let lines = entries
        .iter()
        .map(|entry| {
            let opened = secrets.open(entry)?;
            Ok(Line {
                reference: entry.reference.clone(),
                received: hour(entry.received_hour),
                due: entry.due.clone(),
                status: entry.status.clone(),
                headline: parse(entry, &opened.headline)?,
            })
        })
        .collect::<Result<Vec<_>, InboxError>>()?;
    Ok(match format {
        Format::Json => json!(lines).to_string(),
        Format::Text => table(&lines),
    })
}

/// One request: every answer under its question.
///
/// # Errors
/// As [`list`], and when there is no such request.
pub async fn read(data: &Path, content: &Path, typed: &str, format: Format) -> Result<String, InboxError> {
    let wanted = reference::tidy(typed);
    let entry = Store::open(data).await?.find(&wanted).await?.ok_or(InboxError::Unknown(wanted))?;
    let opened = Secrets::new(data).open(&entry)?;
    let referral: Referral = parse(&entry, &opened.body)?;
    if format == Format::Json {
        let received = hour(entry.received_hour);
        return Ok(json!({ "reference": entry.reference, "received": received, "due": entry.due, "status": entry.status, "referral": referral }).to_string());
    }
    // The questions are in the words of the form; no file of `dist/` is needed for that.
    let library = hub_content::load(content).library.ok_or_else(|| InboxError::Content(content.to_owned()))?;
    let renderer = Renderer::new(Arc::new(library), Assets::default(), super::clock::today())?;
    let mut text =
        format!("{}, received {}, due {}, {}\n", entry.reference, hour(entry.received_hour), entry.due, entry.status);
    if let (Some(kit), Some(words)) = (renderer.kits().next(), renderer.words(0)) {
        // How to reach the person safely comes before anything that makes one want to reach them.
        let (card, rest): (Vec<_>, Vec<_>) =
            ask_check::rows(&referral.request, kit, words).into_iter().partition(|row| is_card(row.0));
        for (title, rows) in [("read-card", card), ("read-rest", rest)] {
            // Writing to a string cannot fail.
            let _ = write!(text, "\n== {} ==\n", words.get(title));
            for (_, question, answer) in rows {
                let answer = answer.replace('\n', "\n  ");
                let _ = write!(text, "\n{question}\n  {answer}\n");
            }
        }
    }
    Ok(text)
}

/// Whether a field belongs to the safe-contact card.
fn is_card(field: &str) -> bool {
    matches!(Step::asking(field), Some(Step::Contact | Step::Care | Step::Times))
}

/// What whoever is about to be in touch has to know, in a few words.
fn warnings(headline: &Headline) -> Vec<String> {
    let ways = |ways: &[ContactWay]| ways.iter().map(|way| way.word()).collect::<Vec<_>>().join("+");
    let care = &headline.care;
    let mut warnings = vec![format!("by {}", ways(&care.contact))];
    warnings.extend((!care.never.is_empty()).then(|| format!("NEVER {}", ways(&care.never))));
    warnings.extend(care.secret.then(|| "SAY NOTHING TO OTHERS".to_owned()));
    warnings.extend(care.no_message.then(|| "NO MESSAGE".to_owned()));
    warnings.extend(care.code_word.then(|| "CODE WORD".to_owned()));
    warnings
}

/// The private keys that were unlocked, by epoch; the passphrase is asked for once for each.
struct Secrets<'a> {
    data: &'a Path,
    unlocked: BTreeMap<u32, SecretKey>,
}

impl<'a> Secrets<'a> {
    fn new(data: &'a Path) -> Self {
        Self { data, unlocked: BTreeMap::new() }
    }

    fn open(&mut self, entry: &Entry) -> Result<sealing::Opened, InboxError> {
        let epoch = entry.key_epoch;
        let failed = |error| InboxError::Open(entry.reference.clone(), error);
        if !self.unlocked.contains_key(&epoch) {
            if keys::is_demonstration(self.data, epoch) {
                eprintln!("This is a demonstration key. Its passphrase is: {}", keys::DEMONSTRATION_PASSPHRASE);
            }
            let passphrase =
                Passphrase::ask(&format!("Passphrase of the team's key of epoch {epoch}"), "HUB_PASSPHRASE")?;
            self.unlocked.insert(epoch, keys::unlock(self.data, Role::Team, epoch, &passphrase)?);
        }
        let secret = self.unlocked.get(&epoch).ok_or_else(|| failed(OpenError::OtherKey))?;
        let opened = sealing::open(&entry.envelope, secret).map_err(failed)?;
        // An envelope that was put into another row opens, but says whose it is.
        if opened.label.request == entry.id { Ok(opened) } else { Err(failed(OpenError::Altered)) }
    }
}

fn parse<T: serde::de::DeserializeOwned>(entry: &Entry, plain: &[u8]) -> Result<T, InboxError> {
    serde_json::from_slice(plain).map_err(|_| InboxError::Open(entry.reference.clone(), OpenError::Format))
}

fn table(lines: &[Line]) -> String {
    if lines.is_empty() {
        return "No requests yet.".to_owned();
    }
    let mut text =
        format!("{:<9} {:<17} {:<11} {:<10} {}", "reference", "received (UTC)", "due", "status", "who and what");
    for Line { reference, received, due, status, headline } in lines {
        let danger = if headline.danger { "NOT SAFE, " } else { "" };
        let stages = headline.children.iter().map(|stage| stage.word());
        let topics = headline.help.iter().map(|topic| topic.word());
        let variant = headline.variant.map(Variant::word);
        let about = variant
            .into_iter()
            .chain(stages)
            .chain(topics)
            .chain([headline.hub.as_str()])
            .collect::<Vec<_>>()
            .join(", ");
        let warnings = warnings(headline).join(", ");
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n{reference:<9} {received:<17} {due:<11} {status:<10} {danger}{}: {about} [{warnings}]",
            headline.name
        );
    }
    text
}

/// An hour since 1970 as people write it. Minutes are not known.
fn hour(hours: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(hours.saturating_mul(3600)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    moment.format(format_description!("[year]-[month]-[day] [hour]:00")).unwrap_or_default()
}
