//! Reading requests at the command line, until there is an inbox: opened in memory, printed, forgotten.

use super::{
    clock::Clock,
    keys::{
        self, KeyError,
        passphrase::{Passphrase, PassphraseError},
    },
    reference,
    returns::Sealed,
    store::{Entry, Kind, Proof, SealedBy, Store, StoreError},
};
use crate::{assets::Assets, i18n, journeys::ask_check, render::Renderer};
use hub_content::Library;
use hub_core::{
    ask::Step,
    lane::Lane,
    message::Message,
    referral::{ContactWay, Headline, Referral, Variant},
    site::Rules,
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
    /// It was opened, and what it holds is no request.
    #[error("Request {0} was opened, but what it holds is not a request.")]
    NoRequest(String),
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
    lane: Lane,
    sealed_by: &'static str,
    /// What is wrong with a request that its sender sealed, which nobody could see before.
    faults: Vec<String>,
    /// Nothing if it cannot be read.
    headline: Option<Headline>,
}

/// Every request with its opened headline, the one that is due first at the top, those in quarantine last.
///
/// # Errors
/// When the passphrase is wrong, the content cannot be read, or the store fails. A request that cannot be
/// read is in the list all the same, with what is wrong with it.
pub async fn list(data: &Path, content: &Path, format: Format) -> Result<String, InboxError> {
    let library = library(content)?;
    let rules = library.site.rules();
    let store = Store::open(data).await?;
    let entries = store.all().await?;
    let mut secrets = Secrets::new(data);
    let lines = entries
        .iter()
        .map(|entry| {
            let (headline, faults) = match secrets.open(entry) {
                Ok(opened) => {
                    (serde_json::from_slice(&opened.headline).ok(), faults(&opened, entry.has_receipt, &rules))
                }
                Err(InboxError::Open(_, error)) => (None, vec![error.to_string()]),
                Err(error) => return Err(error),
            };
            Ok(Line {
                reference: entry.reference.clone(),
                received: hour(entry.received_hour),
                due: entry.due.clone(),
                status: entry.status.clone(),
                lane: entry.lane,
                sealed_by: entry.sealed_by.word(),
                faults,
                headline,
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
    let library = library(content)?;
    let faults = faults(&opened, entry.has_receipt, &library.site.rules());
    let referral: Referral =
        serde_json::from_slice(&opened.body).map_err(|_| InboxError::NoRequest(entry.reference.clone()))?;
    let messages = written(&store, &entry, &mut secrets).await?;
    if format == Format::Json {
        let received = hour(entry.received_hour);
        return Ok(json!({ "reference": entry.reference, "received": received, "due": entry.due, "status": entry.status, "lane": entry.lane, "sealed_by": entry.sealed_by.word(), "faults": faults, "referral": referral, "messages": messages }).to_string());
    }
    // The questions are in the words of the form; no file of `dist/` is needed for that.
    let renderer = Renderer::new(Arc::new(library), Assets::default(), super::clock::today())?;
    let mut text = format!(
        "{}, received {}, due {}, {}, sealed {}\n",
        entry.reference,
        hour(entry.received_hour),
        entry.due,
        entry.status,
        place(entry.sealed_by)
    );
    if !faults.is_empty() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "CHECK THIS REQUEST: {}", faults.join("; "));
    }
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
        let sealed: Sealed =
            serde_json::from_slice(&opened.body).map_err(|_| InboxError::NoRequest(entry.reference.clone()))?;
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
            self.unlocked.insert(epoch, keys::unlock(&keys::team_file(self.data, epoch), &passphrase)?.secret);
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

fn library(content: &Path) -> Result<Library, InboxError> {
    hub_content::load(content).library.ok_or_else(|| InboxError::Content(content.to_owned()))
}

/// What is wrong with what an envelope held. The server has checked what it sealed itself; what a browser
/// sealed is checked here for the first time, by the same rules. A receipt can be forgotten after sending, and
/// a team has to know that an answer would reach nobody.
fn faults(opened: &envelope::Opened, has_receipt: bool, rules: &Rules<'_>) -> Vec<String> {
    let Ok(referral) = serde_json::from_slice::<Referral>(&opened.body) else {
        return vec!["what it holds is not a request".to_owned()];
    };
    let broken = match referral.request.validate(rules) {
        Ok(valid) if valid == referral => Vec::new(),
        Ok(_) => vec!["its parts do not agree".to_owned()],
        Err(errors) => errors.iter().map(|error| format!("{} is not as it should be", error.field)).collect(),
    };
    let headline = serde_json::from_slice::<Headline>(&opened.headline).ok();
    let told = headline != Some(referral.headline());
    let told = told.then(|| "what the list says of it is not what it says itself".to_owned());
    let nobody = referral.request.unanswerable(has_receipt);
    let nobody = nobody.map(|_| "nobody may be contacted, and no receipt leads back to an answer".to_owned());
    broken.into_iter().chain(told).chain(nobody).collect()
}

/// Where something was sealed, as people say it.
const fn place(sealed_by: SealedBy) -> &'static str {
    match sealed_by {
        SealedBy::Browser => "in the sender's browser",
        SealedBy::Server => "on the server, at receipt",
    }
}

/// What stands above the requests in quarantine.
const QUARANTINE: &str = "\n\nQUARANTINE: sent by an address that sent very many, or as a machine would. Some may be a family's.\n\
    Look at each; `hub requests lane <reference> normal` puts one among the others.";

fn table(lines: &[Line]) -> String {
    if lines.is_empty() {
        return "No requests yet.".to_owned();
    }
    let mut text = format!(
        "{:<9} {:<17} {:<11} {:<10} {:<8} {}",
        "reference", "received (UTC)", "due", "status", "sealed", "who and what"
    );
    let normal = lines.iter().take_while(|line| line.lane == Lane::Normal).count();
    for (number, line) in lines.iter().enumerate() {
        if number == normal {
            text.push_str(QUARANTINE);
        }
        let Line { reference, received, due, status, sealed_by, faults, headline, .. } = line;
        let what = headline.as_ref().map(about).unwrap_or_default();
        let mark = if faults.is_empty() { String::new() } else { format!("CHECK ({}) ", faults.join("; ")) };
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{reference:<9} {received:<17} {due:<11} {status:<10} {sealed_by:<8} {mark}{what}");
    }
    text
}

/// A headline in one line.
fn about(headline: &Headline) -> String {
    let danger = if headline.danger { "NOT SAFE, " } else { "" };
    let stages = headline.children.iter().map(|stage| stage.word());
    let topics = headline.help.iter().map(|topic| topic.word());
    let variant = headline.variant.map(Variant::word);
    let about = variant.into_iter().chain(stages).chain(topics).chain([headline.hub.as_str()]);
    let about = about.collect::<Vec<_>>().join(", ");
    let line = format!("{danger}{}: {about} [{}]", headline.name, warnings(headline).join(", "));
    // Nobody has checked yet what a browser sealed: no terminal is given orders by it.
    line.chars().filter(|letter| !letter.is_control()).collect()
}

/// An hour since 1970 as people write it. Minutes are not known.
fn hour(hours: i64) -> String {
    Clock::at_hour(hours).format(format_description!("[year]-[month]-[day] [hour]:00")).unwrap_or_default()
}
