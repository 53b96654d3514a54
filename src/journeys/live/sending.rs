//! Sending a request and what belongs to it: its key, its receipt, and forgetting or sending that.

use crate::{
    journey::{Asking, LEAST_SECONDS, Sealed, receipt::Receipt},
    platform,
};
use hub_core::{
    ask::Step,
    field_error::FieldError,
    receipt::{Code, Keeping},
    site::Rules,
};
use serde::Deserialize;

/// What the API says when something is wrong with a request (RFC 9457).
#[derive(Deserialize)]
struct Problems {
    #[serde(default)]
    errors: Vec<FieldError>,
}

/// What the API says is wrong.
fn problems(body: &str) -> Vec<FieldError> {
    serde_json::from_str::<Problems>(body).map(|problems| problems.errors).unwrap_or_default()
}

/// Sends the request and says which step comes next. Whatever goes wrong, nothing is lost: the same
/// request can be sent again under the same key.
pub(super) async fn send(asking: &mut Asking, rules: &Rules<'_>) -> Step {
    if asking.keys.is_empty() {
        asking.keys = platform::derive_receipt(&asking.code).await.unwrap_or_default();
    }
    // Without its receipt nobody could come back: the request waits until that can be made too.
    let answer = match asking.keys.as_str() {
        "" => None,
        _ if platform::seals() => send_sealed(asking, rules).await,
        _ => send_open(asking).await,
    };
    match answer {
        Some((200 | 201, body)) => {
            if let Ok(receipt) = serde_json::from_str::<Receipt>(&body) {
                asking.sent(receipt);
                return Step::Sent;
            }
            asking.failed = true;
        }
        Some((422, body)) => {
            asking.errors = problems(&body);
            asking.refused = Some(Step::Check);
            asking.failed = asking.errors.is_empty();
        }
        Some((409, _)) => {
            // It arrived before, and was changed since: it is another request now.
            renew(asking);
            asking.failed = true;
        }
        _ => asking.failed = true,
    }
    Step::Check
}

/// Sends the request sealed, so that the server never sees what it says. Of an envelope the server sees only to
/// which keys it is sealed: if it refuses that, they were retired since the page was loaded, and newer ones are
/// fetched.
async fn send_sealed(asking: &mut Asking, rules: &Rules<'_>) -> Option<(u16, String)> {
    let answer = seal_and_put(asking, rules).await?;
    if answer.0 != 422 {
        return Some(answer);
    }
    asking.sealed = None;
    platform::renew_keys().await?;
    seal_and_put(asking, rules).await
}

/// Another attempt sends the same bytes, unless an answer was changed.
async fn seal_and_put(asking: &mut Asking, rules: &Rules<'_>) -> Option<(u16, String)> {
    if asking.sealed.as_ref().is_none_or(|sealed| sealed.draft != asking.draft) {
        let referral = asking.draft.validate(rules).ok()?;
        let headline = serde_json::to_vec(&referral.headline()).ok()?;
        let body = serde_json::to_vec(&referral).ok()?;
        let envelope = platform::seal(&asking.key, &headline, &body).await?;
        asking.sealed = Some(Sealed { draft: asking.draft.clone(), envelope });
    }
    let sealed = asking.sealed.as_ref()?;
    let address = format!("/api/requests/{}", asking.key);
    platform::put(&address, &[("Receipt", &asking.keys), ("Lane", lane(asking))], &sealed.envelope).await
}

/// Sends the request for the server to seal.
async fn send_open(asking: &Asking) -> Option<(u16, String)> {
    let headers = [("Idempotency-Key", asking.key.as_str()), ("Receipt", &asking.keys), ("Lane", lane(asking))];
    platform::post_json("/api/requests", &headers, serde_json::to_string(&asking.draft).ok()?).await
}

/// In which lane the request waits, as far as the browser can tell.
fn lane(asking: &Asking) -> &'static str {
    asking.lane(platform::seconds(), LEAST_SECONDS).word()
}

/// A new id, which is the idempotency key too, and a new receipt code. A browser without chance makes neither,
/// and sends nothing.
pub(super) fn renew(asking: &mut Asking) {
    asking.key = platform::random().map(u128::from_be_bytes).map(|key| format!("{key:032x}")).unwrap_or_default();
    asking.sealed = None;
    asking.renew_code(platform::random().map(|bytes| Code::new(bytes).to_string()).unwrap_or_default());
}

/// Has the receipt forgotten, because the person wants none.
pub(super) async fn forget(asking: &mut Asking) {
    let keys = asking.receipt.as_ref().map(|receipt| receipt.keys.clone()).unwrap_or_default();
    match platform::delete("/api/receipt", &[("Receipt", &keys)]).await {
        Some(204) => asking.kept(Keeping::Nothing),
        _ => asking.failed = true,
    }
}

/// Has the code sent by e-mail in this language. Only now does it leave the browser, because the person
/// chose that.
pub(super) async fn send_code(asking: &mut Asking, language: &str) {
    let Some(Ok(body)) = asking.receipt.as_ref().map(|receipt| serde_json::to_string(&receipt.by_email(language)))
    else {
        return;
    };
    match platform::post_json("/api/receipt/email", &[], body).await {
        Some((204, _)) => asking.kept(Keeping::Email),
        Some((422, body)) => match problems(&body).pop() {
            Some(error) => asking.refuse_to_keep(error),
            None => asking.failed = true,
        },
        _ => asking.failed = true,
    }
}
