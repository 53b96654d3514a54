//! Answering at the command line, until there is an inbox: a reply for the person, and how far a request
//! has come. Neither needs a passphrase, because both only seal.

use super::{
    clock::Clock,
    inbox::{self, InboxError},
    keys::{self, KeyError},
    random,
    returns::Sealed,
    rng,
    store::{NewMessage, Sender, Store, StoreError},
};
use hub_core::{
    field_error::Code,
    lane::Lane,
    message::{self, Message},
    status::Status,
};
use hub_seal::{SealError, key::PublicKey, reply};
use std::path::Path;
use thiserror::Error;

/// Why a request could not be answered.
#[derive(Debug, Error)]
pub enum AnswerError {
    /// There is no such request, or none any more.
    #[error(transparent)]
    Inbox(#[from] InboxError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There are no keys.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// It could not be sealed.
    #[error("The reply could not be sealed: {0}.")]
    Seal(#[from] SealError),
    /// There is nothing to send.
    #[error("The reply is empty. Type it, or name a file with --text-file.")]
    Empty,
    /// There is too much to send.
    #[error("The reply has more than {} characters. Make it shorter, or send two.", message::CHARACTERS)]
    TooLong,
    /// The person cannot come back.
    #[error(
        "The person of {0} has no receipt code, so that a reply would never be read. Reach them as they asked to be reached."
    )]
    NoReceipt(String),
    /// The person has taken it back.
    #[error("The person has taken {0} back.")]
    Withdrawn(String),
}

/// Seals `text` to the person and keeps it; a request that nobody had answered counts as answered then.
///
/// # Errors
/// [`AnswerError`], in a sentence that says what to do.
pub async fn reply(data: &Path, typed: &str, text: &str) -> Result<String, AnswerError> {
    let words = message::words(text).map_err(|error| match error.code {
        Code::TooLong => AnswerError::TooLong,
        _ => AnswerError::Empty,
    })?;
    let keys = keys::ring(data)?;
    let store = Store::open(data).await?;
    let entry = inbox::find(&store, typed).await?;
    if entry.status == Status::Withdrawn.word() {
        return Err(AnswerError::Withdrawn(entry.reference));
    }
    let to = store.reply_key(&entry.id).await?.ok_or_else(|| AnswerError::NoReceipt(entry.reference.clone()))?;
    let id = random();
    let sealed = reply::seal(&entry.id, &id, &PublicKey(to), &words, &mut rng())?;
    let copy = Sealed { request: entry.id, message: Message::Words { text: words } };
    let message = NewMessage {
        id,
        request: entry.id,
        sender: Sender::Hub,
        hour: Clock::System.hour(),
        envelope: copy.seal(&keys, id)?,
        reply: Some(sealed),
    };
    store.add_message(&message).await?;
    if [Status::New, Status::Seen].iter().any(|status| status.word() == entry.status) {
        store.set_status(&entry.id, Status::Contacted).await?;
    }
    store.close().await;
    Ok(format!("The reply to {} waits behind the person's receipt code.", entry.reference))
}

/// Says how far a request has come.
///
/// # Errors
/// [`AnswerError`], in a sentence that says what to do.
pub async fn status(data: &Path, typed: &str, status: Status) -> Result<String, AnswerError> {
    let store = Store::open(data).await?;
    let entry = inbox::find(&store, typed).await?;
    if entry.status == Status::Withdrawn.word() {
        return Err(AnswerError::Withdrawn(entry.reference));
    }
    store.set_status(&entry.id, status).await?;
    store.close().await;
    Ok(format!("{} is {} now.", entry.reference, status.word()))
}

/// Puts a request into another lane.
///
/// # Errors
/// [`AnswerError`], in a sentence that says what to do.
pub async fn lane(data: &Path, typed: &str, lane: Lane) -> Result<String, AnswerError> {
    let store = Store::open(data).await?;
    let entry = inbox::find(&store, typed).await?;
    store.set_lane(&entry.id, lane).await?;
    store.close().await;
    Ok(format!("{} is in the lane {} now.", entry.reference, lane.word()))
}

/// Erases what is due today.
///
/// # Errors
/// When the store fails.
pub async fn erase(data: &Path) -> Result<String, AnswerError> {
    let store = Store::open(data).await?;
    let erased = store.erase_due(Clock::System.today()).await?;
    store.close().await;
    Ok(format!("{erased} requests were due and are erased."))
}
