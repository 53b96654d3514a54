//! What somebody who has come back with a receipt code can do: see how it stands, write, take it back.

use super::{
    App,
    clock::Clock,
    codes::CodesError,
    intake,
    keys::ring::Ring,
    random,
    store::{NewMessage, Returned, Sender, StoreError},
};
use crate::journey::returning::{Held, Line, Withdrawn};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use hub_core::{message::Message, receipt::Code, status::Status};
use hub_seal::{SealError, envelope::BODY_LEN, key::SecretKey, reply};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, Duration};
use zeroize::Zeroizing;

/// Why something could not be done for somebody who has come back.
#[derive(Debug, Error)]
pub enum ReturnError {
    /// It could not be sealed, so nothing was kept.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is sealed of a message from the person, or of the team's copy of a reply.
#[derive(Serialize, Deserialize)]
pub struct Sealed {
    /// The request that it belongs to, so that no message can be moved to another.
    pub request: [u8; 16],
    /// What it says.
    pub message: Message,
}

impl Sealed {
    /// Seals it under its own id, in the envelope of a request, whose headline is empty.
    ///
    /// # Errors
    /// When it does not fit, or a key cannot be used.
    pub fn seal(&self, keys: &Ring, id: [u8; 16]) -> Result<Vec<u8>, SealError> {
        keys.seal(id, b"", &intake::json(self, BODY_LEN))
    }
}

/// What the code that was typed opens. A code that is unknown, mistyped or erased goes the same way for
/// as long as one that is known: one derivation, one look-up.
///
/// # Errors
/// When the server is too busy to derive anything, or the store fails.
pub async fn enter(app: &App, typed: &str) -> Result<Option<Held>, EnterError> {
    let code = Code::parse(typed);
    let pause = app.limits.pause();
    let opened = app.codes.open(code.unwrap_or(Code::new([0; 10]))).await?;
    let lookup_hash = opened.keys.lookup_hash();
    let found = app.intake.store.returned(&lookup_hash).await?.filter(|_| code.is_some());
    tokio::time::sleep(pause).await;
    if found.is_none() {
        app.limits.wrong_code();
    }
    Ok(found.map(|_| Held { lookup_hash, secret: *opened.secret, next: random(), last: None }))
}

/// Why a code could not even be tried.
#[derive(Debug, Error)]
pub enum EnterError {
    /// Nothing was derived.
    #[error(transparent)]
    Codes(#[from] CodesError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The request of the receipt, if it is still there.
///
/// # Errors
/// When the store fails.
pub async fn find(app: &App, held: &Held) -> Result<Option<Returned>, StoreError> {
    app.intake.store.returned(&held.lookup_hash).await
}

/// The messages of a request. What the hub wrote is opened, in memory; one that cannot be opened is left
/// out and told to the log, because the person can do nothing about it.
///
/// # Errors
/// When the store fails.
pub async fn messages(app: &App, held: &Held, request: &Returned) -> Result<Vec<Line>, StoreError> {
    let secret = SecretKey::from_bytes(Zeroizing::new(held.secret));
    let mut lines = Vec::new();
    for message in app.intake.store.messages(&request.id).await? {
        let words = match &message.reply {
            None => None,
            Some(sealed) => match reply::open(&request.id, &message.id, sealed, &secret) {
                Ok(words) => Some(words.to_string()),
                Err(error) => {
                    tracing::error!(%error, "a reply could not be opened");
                    continue;
                }
            },
        };
        lines.push(Line { day: day_of(message.hour), words });
    }
    Ok(lines)
}

/// Seals a message from the person and keeps it. With the same id it is kept once.
///
/// # Errors
/// When it cannot be sealed or kept.
pub async fn write(app: &App, held: &Held, request: &Returned, message: Message) -> Result<(), ReturnError> {
    let sealed = Sealed { request: request.id, message };
    let message = NewMessage {
        id: held.next,
        request: request.id,
        sender: Sender::Person,
        hour: app.intake.clock.hour(),
        envelope: sealed.seal(&app.intake.keys, held.next)?,
        reply: None,
    };
    Ok(app.intake.store.add_message(&message).await?)
}

/// Takes the request back: the hub is told by its status, a proof is written, and the content is erased
/// when the council's rule says, which may be at once.
///
/// # Errors
/// When the store fails.
pub async fn withdraw(app: &App, request: Returned) -> Result<Withdrawn, StoreError> {
    let today = app.intake.clock.today();
    if request.status != Status::Withdrawn {
        let keep = Duration::days(app.site.retention.withdrawn_days.into());
        app.intake.store.withdraw(&request.id, today, today.saturating_add(keep)).await?;
        if keep.is_zero() {
            app.intake.store.erase(&request.id).await?;
        }
    }
    Ok(Withdrawn { reference: request.reference, day: today })
}

/// An id as it stands in a form.
pub fn written(id: &[u8; 16]) -> String {
    BASE64.encode(id)
}

fn day_of(hour: i64) -> Date {
    Clock::Fixed(Clock::at_hour(hour)).today()
}
