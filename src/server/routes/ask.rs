//! Asking for help without script: each post goes on to the next page, or back to its own.

use super::{
    api::is_key,
    journey::{Post, show},
};
use crate::{
    journey::{Asking, Journey, Next, receipt::Receipt},
    journeys::ask::{ASK, address},
    server::{
        App,
        by_email::{self, Unsent},
        carried::Carried,
        intake::Refusal,
        limits::What,
        random,
    },
};
use axum::{
    Router,
    extract::{OriginalUri, Path, Request, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use hub_core::{
    ask::Step,
    place,
    receipt::{Code, Keeping},
};
use hub_seal::receipt::Keys;
use std::sync::Arc;

/// `/ask` and its steps.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/ask", get(page).post(start_again)).route("/ask/{step}", get(page).post(answer))
}

async fn page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    show(&app, &uri, &headers, |mut carried| {
        if carried.asking == Asking::default() {
            return Journey::Nothing;
        }
        offer(&app, &mut carried);
        Journey::Ask(Box::new(carried.asking))
    })
}

/// Puts what may be chosen into a request: the plan of the checklist, and the next working days.
fn offer(app: &App, carried: &mut Carried) {
    carried.asking.offer = carried.session.needs(&app.checklist);
    carried.asking.offer_days(app.intake.clock.today(), &app.site.bank_holidays);
}

/// Forgets every answer: the way back to the beginning.
async fn start_again(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    mut request: Request,
) -> Result<Response, Response> {
    *request.uri_mut() = uri;
    let mut post = Post::read(&app, request).await?;
    post.carried = Carried::default();
    Ok(post.go(&app, ASK))
}

async fn answer(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    Path(step): Path<String>,
    mut request: Request,
) -> Result<Response, Response> {
    let Some(step) = Step::from_word(&step) else {
        return Ok(show(&app, &uri, request.headers(), |_| Journey::Nothing));
    };
    *request.uri_mut() = uri;
    let mut post = Post::read(&app, request).await?;
    post.carried.asking.begin(app.intake.clock.seconds());
    let key = post.form.get("key").filter(|key| is_key(key)).unwrap_or_default().to_owned();
    if step == Step::Check && !key.is_empty() && key == post.carried.sent_key && post.carried.asking.receipt.is_some() {
        // The button was pressed twice: the request has arrived, and its answers are gone from here.
        return Ok(post.go(&app, &address(Step::Sent)));
    }
    if post.carried.asking.key.is_empty() {
        post.carried.asking.key = if key.is_empty() { new_key() } else { key };
    }
    if step != Step::Sent && post.carried.asking.code.is_empty() {
        post.carried.asking.code = new_code();
    }
    let next = match post.carried.asking.post(step, &post.form, &app.site.rules()) {
        Next::Show(next) => {
            if step == Step::Where && next != step {
                let asking = &mut post.carried.asking;
                asking.found = place::find(&app.renderer.library().places, &asking.draft.postcode);
            }
            next
        }
        Next::Send => send(&app, &mut post).await,
        Next::Forget => forget(&app, &mut post).await,
        Next::Email => email(&app, &mut post).await,
    };
    Ok(post.go(&app, &address(next)))
}

/// Sends the request. Whatever goes wrong, the answers stay, and the next attempt has the same key.
async fn send(app: &App, post: &mut Post) -> Step {
    let asking = &mut post.carried.asking;
    asking.failed = true;
    let Ok(lane) = app.limits.lane(post.peer, &post.headers) else { return Step::Check };
    let lane = lane.max(asking.lane(app.intake.clock.seconds(), app.least_seconds));
    let Some(receipt) = receipt(app, asking).await else { return Step::Check };
    match app.intake.receive(&asking.draft, lane, Some(&asking.key), Some(&receipt)).await {
        Ok(accepted) => {
            post.carried.sent_key = std::mem::take(&mut asking.key);
            asking.sent(Receipt::new(accepted.reference, accepted.due, app.mail.is_some()));
            return Step::Sent;
        }
        Err(Refusal::Invalid(errors)) => {
            asking.failed = false;
            asking.errors = errors;
            asking.refused = Some(Step::Check);
        }
        // The same key with other answers: they were changed after they had been sent from another tab.
        // It is another request then.
        Err(Refusal::OtherBody | Refusal::TakenReceipt) => {
            asking.key = new_key();
            asking.renew_code(new_code());
        }
        Err(Refusal::Full(_)) => tracing::warn!("a request was refused, because there is no room for it"),
        Err(error @ (Refusal::Unfit(_) | Refusal::Seal(_) | Refusal::Store(_))) => {
            tracing::error!(%error, "a request could not be kept");
        }
    }
    Step::Check
}

/// What the code opens, as far as the store is told. Derived once for every attempt to send.
async fn receipt(app: &App, asking: &mut Asking) -> Option<Keys> {
    if let Ok(keys) = asking.keys.parse() {
        return Some(keys);
    }
    match app.codes.open(Code::parse(&asking.code)?).await {
        Ok(opened) => {
            asking.keys = opened.keys.to_string();
            Some(opened.keys)
        }
        Err(error) => {
            tracing::error!(%error, "a receipt could not be made");
            None
        }
    }
}

/// Forgets the receipt, because the person wants none.
async fn forget(app: &App, post: &mut Post) -> Step {
    let keys = post.carried.asking.receipt.as_ref().and_then(|receipt| receipt.keys.parse::<Keys>().ok());
    let Some(keys) = keys else { return Step::Sent };
    match app.intake.store.forget_receipt(&keys.lookup_hash()).await {
        Ok(()) => post.carried.asking.kept(Keeping::Nothing),
        Err(error) => {
            tracing::error!(%error, "a receipt could not be forgotten");
            post.carried.asking.failed = true;
        }
    }
    Step::Sent
}

/// Sends the code by e-mail, because the person wants it there.
async fn email(app: &App, post: &mut Post) -> Step {
    let asking = &mut post.carried.asking;
    let Some(receipt) = &asking.receipt else { return Step::Sent };
    let Ok(keys) = receipt.keys.parse::<Keys>() else { return Step::Sent };
    asking.failed = true;
    if app.limits.count(What::Mail, post.peer, &post.headers).is_err() {
        return Step::Sent;
    }
    match by_email::send(app, &keys.lookup_hash(), &receipt.code, &receipt.email, &post.prefix).await {
        Ok(()) => {
            asking.failed = false;
            asking.kept(Keeping::Email);
        }
        Err(Unsent::Address(error)) => {
            asking.failed = false;
            asking.refuse_to_keep(error);
        }
        Err(error) => tracing::warn!(%error, "a receipt code could not be sent by e-mail"),
    }
    Step::Sent
}

/// A receipt code that nobody else has.
fn new_code() -> String {
    Code::new(random()).to_string()
}

/// 128 random bits, so that no two requests share a key.
fn new_key() -> String {
    BASE64.encode(random::<16>())
}
