//! Sending a receipt code by e-mail: who may have one sent, and how often. Nobody can use the hub to write
//! to strangers: only the code of a request that has just come is sent, a few times, and no other words.

use super::{
    App,
    mail::MailError,
    returns::{self, EnterError},
    store::StoreError,
};
use crate::journey::{
    receipt::{ByEmail, KEEP_EMAIL},
    returning::RETURN,
};
use hub_core::{
    address, email,
    field_error::{Code as Fault, FieldError},
    receipt::Code,
    status::Status,
};
use thiserror::Error;

/// How many full hours may lie between the hour of a request and the hour of the e-mail: somebody who was
/// asked for a choice an hour ago still has it. The store knows no minutes.
const HOURS: i64 = 1;

/// Why a code was not sent.
#[derive(Debug, Error)]
pub enum Unsent {
    /// The address is none, or the mail server does not take it.
    #[error("the address cannot be used")]
    Address(FieldError),
    /// This hub sends no e-mails.
    #[error("this hub sends no e-mails")]
    NotHere,
    /// No request of the last hour has this code.
    #[error("no request of the last hour has this code")]
    Unknown,
    /// Enough e-mails were sent with this code, or by this hub; there is room again in so many seconds.
    #[error("too many e-mails")]
    TooMany(u64),
    /// It could not be handed over.
    #[error(transparent)]
    Mail(MailError),
    /// The code could not be tried.
    #[error(transparent)]
    Enter(#[from] EnterError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Sends the code of somebody whose browser has kept it until now.
///
/// # Errors
/// [`Unsent`]; the code may be sent again.
pub async fn send_posted(app: &App, posted: &ByEmail) -> Result<(), Unsent> {
    let to = posted.keep_email.trim();
    if to.is_empty() {
        return Err(Unsent::Address(FieldError::new(KEEP_EMAIL, Fault::Missing)));
    }
    if let Some(error) = email::error(KEEP_EMAIL, to) {
        return Err(Unsent::Address(error));
    }
    let language = app.site.languages.iter().find(|language| language.code == posted.language);
    let prefix = language.map(|language| app.site.prefix(language)).unwrap_or_default();
    let held = returns::enter(app, &posted.code).await?.ok_or(Unsent::Unknown)?;
    send(app, &held.lookup_hash, &posted.code, to, &prefix).await
}

/// Sends the code of the receipt with this hash to the address `to`, in the language whose addresses begin
/// with `prefix`.
///
/// # Errors
/// [`Unsent`]; the code may be sent again.
pub async fn send(app: &App, lookup_hash: &[u8; 32], code: &str, to: &str, prefix: &str) -> Result<(), Unsent> {
    let mail = app.mail.as_ref().ok_or(Unsent::NotHere)?;
    let code = Code::parse(code).ok_or(Unsent::Unknown)?;
    let request = app.intake.store.returned(lookup_hash).await?.ok_or(Unsent::Unknown)?;
    if request.status == Status::Withdrawn || app.intake.clock.hour() - request.received_hour > HOURS {
        return Err(Unsent::Unknown);
    }
    app.limits.count_mail(lookup_hash).map_err(Unsent::TooMany)?;
    let page = address::in_language(prefix, RETURN);
    let words = app.renderer.words_at(&page);
    let page = format!("{}{page}", app.site.council.public_url);
    mail.send_code(words, &code, &page, to).await.map_err(|error| match error {
        MailError::Refused => Unsent::Address(FieldError::new(KEEP_EMAIL, Fault::Refused)),
        error => Unsent::Mail(error),
    })
}
