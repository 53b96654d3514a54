//! Reading requests at the command line, until there is an inbox: opened in memory, printed, forgotten.

use super::{
    clock::Clock,
    keys::{
        self, KeyError, Role,
        passphrase::{Passphrase, PassphraseError},
    },
    reference,
    returns::Sealed,
    store::{Entry, Kind, Proof, Store, StoreError},
};
use crate::{assets::Assets, i18n, journeys::ask_check, render::Renderer};
use hub_core::{
    ask::Step,
    message::Message,
    referral::{ContactWay, Headline, Referral, Variant},
};
use hub_seal::{OpenError, envelope, key::SecretKey};
use serde::Serialize;
use serde_json::json;
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;
use time::macros::format_description;

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
    /// It was there.
    #[error("The request {} was {} on {}. Nothing else is left of it.", .0.reference, word(.0.kind), .0.day)]
    Erased(Proof),
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
    let store = Store::open(data).await?;
    let entries = store.all().await?;
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
        Format::Text => table(&lines) + &erased(&lines, &store.proofs().await?),
    })
}

/// One request: every answer under its question.
///
/// # Errors
/// As [`list`], and when there is no such request.
pub async fn read(data: &Path, content: &Path, typed: &str, format: Format) -> Result<String, InboxError> {
    let store = Store::open(data).await?;
    let entry = find(&store, typed).await?;
    let mut secrets = Secrets::new(data);
    let opened = secrets.open(&entry)?;
    let referral: Referral = parse(&entry, &opened.body)?;
    let messages = written(&store, &entry, &mut secrets).await?;
    if format == Format::Json {
        let received = hour(entry.received_hour);
        return Ok(json!({ "reference": entry.reference, "received": received, "due": entry.due, "status": entry.status, "referral": referral, "messages": messages }).to_string());
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
        for Written { hour, from, message } in &messages {
            let words = match message {
                Message::Words { text } => text.clone(),
                Message::Contact { contact } => {
                    let rows = ask_check::rows(contact, kit, words).into_iter();
                    let rows = rows.map(|(_, question, answer)| format!("{question} {answer}")).collect::<Vec<_>>();
                    format!("From now on, reach me like this:\n{}", rows.join("\n"))
                }
            };
            let _ = write!(text, "\n{hour}, from the {from}\n  {}\n", words.replace('\n', "\n  "));
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

/// The request with the reference that was typed.
///
/// # Errors
/// When there is none, or none any more.
pub(super) async fn find(store: &Store, typed: &str) -> Result<Entry, InboxError> {
    let wanted = reference::tidy(typed);
    if let Some(entry) = store.find(&wanted).await? {
        return Ok(entry);
    }
    let proof = store.proofs().await?.into_iter().find(|proof| proof.reference == wanted);
    Err(proof.map_or(InboxError::Unknown(wanted), InboxError::Erased))
}

/// A message, opened.
#[derive(Serialize)]
struct Written {
    hour: String,
    from: &'static str,
    message: Message,
}

/// The messages of a request, opened with the team's key.
async fn written(store: &Store, entry: &Entry, secrets: &mut Secrets<'_>) -> Result<Vec<Written>, InboxError> {
    let mut written = Vec::new();
    for message in store.messages(&entry.id).await? {
        let failed = |error| InboxError::Open(entry.reference.clone(), error);
        let label = envelope::label(&message.envelope).map_err(failed)?;
        let opened = envelope::open(&message.envelope, secrets.of(label.epoch)?).map_err(failed)?;
        let sealed: Sealed = parse(entry, &opened.body)?;
        // A message that was put into another row, or under another request, opens but says whose it is.
        if opened.label.request != message.id || sealed.request != entry.id {
            return Err(failed(OpenError::Altered));
        }
        let from = if message.reply.is_some() { "hub" } else { "person" };
        written.push(Written { hour: hour(message.hour), from, message: sealed.message });
    }
    Ok(written)
}

/// What happened to a request that is not there any more.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Withdrawn => "taken back by the person",
        Kind::Due => "erased, because its time was over,",
    }
}

/// A line for each request of which only a proof is left.
fn erased(lines: &[Line], proofs: &[Proof]) -> String {
    let gone = proofs.iter().filter(|proof| !lines.iter().any(|line| line.reference == proof.reference));
    gone.fold(String::new(), |text, proof| {
        let word = word(proof.kind).trim_end_matches(',');
        format!("{text}\n{:<9} {word} on {}", proof.reference, proof.day)
    })
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

    /// The team's key of `epoch`, unlocked.
    fn of(&mut self, epoch: u32) -> Result<&SecretKey, InboxError> {
        if !self.unlocked.contains_key(&epoch) {
            if keys::is_demonstration(self.data, epoch) {
                eprintln!("This is a demonstration key. Its passphrase is: {}", keys::DEMONSTRATION_PASSPHRASE);
            }
            let passphrase =
                Passphrase::ask(&format!("Passphrase of the team's key of epoch {epoch}"), "HUB_PASSPHRASE")?;
            self.unlocked.insert(epoch, keys::unlock(self.data, Role::Team, epoch, &passphrase)?);
        }
        self.unlocked.get(&epoch).ok_or_else(|| InboxError::Open(String::new(), OpenError::OtherKey))
    }

    fn open(&mut self, entry: &Entry) -> Result<envelope::Opened, InboxError> {
        let failed = |error| InboxError::Open(entry.reference.clone(), error);
        let opened = envelope::open(&entry.envelope, self.of(entry.key_epoch)?).map_err(failed)?;
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
    Clock::at_hour(hours).format(format_description!("[year]-[month]-[day] [hour]:00")).unwrap_or_default()
}
