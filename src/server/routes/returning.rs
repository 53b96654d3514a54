//! Coming back with a receipt code: `/ask/return` and what can be done there. The same with and without
//! script, because what is opened here is opened in the server's memory (docs/ARCHITECTURE.md).

use super::journey::{Post, padded};
use crate::{
    journey::{
        Asking, Journey,
        returning::{CONTACT, Done, Held, RETURN, ReturnPage, Returning, Standing, WITHDRAW},
    },
    server::{
        App,
        limits::What,
        notices::{Why, turned_away},
        random,
        returns::{self, EnterError},
        store::{Returned, StoreError},
    },
};
use axum::{
    Router,
    extract::{OriginalUri, Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use hub_core::{
    address,
    field_error::{Code, FieldError},
    message::{self, Message},
    status::Status,
};
use std::sync::Arc;

/// `/ask/return` and the pages below it.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route(RETURN, get(standing_page).post(post_standing))
        .route(CONTACT, get(contact_page).post(post_contact))
        .route(WITHDRAW, get(withdraw_page).post(post_withdraw))
}

/// What is carried for the visitor, with the request that their code opened if it is still there.
async fn back(app: &App, headers: &HeaderMap) -> Result<(Returning, Option<(Held, Returned)>), StoreError> {
    let returning = app.visits.of(headers).map(|visit| app.visits.load(&visit).returning).unwrap_or_default();
    let request = match &returning.held {
        Some(held) => returns::find(app, held).await?.map(|request| (held.clone(), request)),
        None => None,
    };
    Ok((returning, request))
}

async fn standing_page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    match standing(&app, &headers).await {
        Ok(page) => padded(&app, &uri, &Journey::Return(page)),
        Err(error) => failed(&app, &uri, &error),
    }
}

async fn standing(app: &App, headers: &HeaderMap) -> Result<ReturnPage, StoreError> {
    let (returning, request) = back(app, headers).await?;
    if let Some(withdrawn) = returning.withdrawn {
        return Ok(ReturnPage::Withdrawn(withdrawn));
    }
    let Some((held, request)) = request else { return Ok(ReturnPage::Code(returning.errors)) };
    Ok(ReturnPage::Standing(Box::new(Standing {
        messages: returns::messages(app, &held, &request).await?,
        reference: request.reference,
        status: request.status,
        due: request.due,
        next: returns::written(&held.next),
        errors: returning.errors,
        message: returning.message,
        done: returning.done,
    })))
}

async fn contact_page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    match back(&app, &headers).await {
        Ok((returning, Some((held, _)))) => {
            let page = ReturnPage::Contact {
                asking: returning.contact.unwrap_or_default(),
                next: returns::written(&held.next),
            };
            padded(&app, &uri, &Journey::Return(page))
        }
        Ok((_, None)) => to_start(&app, &uri),
        Err(error) => failed(&app, &uri, &error),
    }
}

async fn withdraw_page(State(app): State<Arc<App>>, OriginalUri(uri): OriginalUri, headers: HeaderMap) -> Response {
    match back(&app, &headers).await {
        Ok((_, Some((_, request)))) if request.status != Status::Withdrawn => {
            padded(&app, &uri, &Journey::Return(ReturnPage::Withdraw))
        }
        Ok(_) => to_start(&app, &uri),
        Err(error) => failed(&app, &uri, &error),
    }
}

/// Takes the code, a message, or the wish to leave: whatever the form at `/ask/return` asked.
async fn post_standing(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    request: Request,
) -> Result<Response, Response> {
    let (mut post, request) = arrive(&app, &uri, request).await?;
    if post.form.get("go") == Some("leave") {
        post.carried.returning = Returning::default();
        return Ok(post.go(&app, "/"));
    }
    // A page of the app asks for the code even if one was entered before.
    let Some((held, request)) = request.filter(|_| !post.form.0.iter().any(|(name, _)| name == "code")) else {
        enter(&app, &uri, &mut post).await?;
        return Ok(post.go(&app, RETURN));
    };
    let typed = post.form.text("message");
    match message::words(&typed) {
        Err(error) => {
            post.carried.returning.errors = vec![error];
            post.carried.returning.message = typed;
        }
        Ok(text) => send(&app, &mut post, held, &request, Message::Words { text }, Done::Message).await,
    }
    Ok(post.go(&app, RETURN))
}

async fn post_contact(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    request: Request,
) -> Result<Response, Response> {
    let (mut post, request) = arrive(&app, &uri, request).await?;
    let Some((held, request)) = request else { return Ok(post.go(&app, RETURN)) };
    let mut asking = Asking::default();
    asking.reach(&post.form, &app.site.rules());
    if asking.refused.is_some() {
        post.carried.returning.contact = Some(Box::new(asking));
        return Ok(post.go(&app, CONTACT));
    }
    let contact = Message::Contact { contact: Box::new(asking.draft) };
    send(&app, &mut post, held, &request, contact, Done::Contact).await;
    Ok(post.go(&app, RETURN))
}

async fn post_withdraw(
    State(app): State<Arc<App>>,
    OriginalUri(uri): OriginalUri,
    request: Request,
) -> Result<Response, Response> {
    let (mut post, request) = arrive(&app, &uri, request).await?;
    let Some((_, request)) = request else { return Ok(post.go(&app, RETURN)) };
    match returns::withdraw(&app, request).await {
        Ok(withdrawn) => {
            post.carried.returning = Returning { withdrawn: Some(withdrawn), ..Returning::default() };
        }
        Err(error) => return Err(failed(&app, &uri, &error)),
    }
    Ok(post.go(&app, RETURN))
}

/// Reads a post and finds the request of whoever posted. What was said about the post before is over.
async fn arrive(app: &App, uri: &Uri, mut request: Request) -> Result<(Post, Option<(Held, Returned)>), Response> {
    *request.uri_mut() = uri.clone();
    let headers = request.headers().clone();
    let mut post = Post::read(app, request).await?;
    let (returning, found) = back(app, &headers).await.map_err(|error| failed(app, uri, &error))?;
    let withdrawn = returning.withdrawn.filter(|_| found.is_none());
    post.carried.returning = Returning { held: returning.held, withdrawn, ..Returning::default() };
    Ok((post, found))
}

/// Tries the code that was typed. Whatever it is, the answer is the same.
async fn enter(app: &App, uri: &Uri, post: &mut Post) -> Result<(), Response> {
    let typed = post.form.text("code");
    let returning = &mut post.carried.returning;
    *returning = Returning::default();
    if typed.is_empty() {
        returning.errors = vec![FieldError::new("code", Code::Missing)];
        return Ok(());
    }
    post.count(app, What::Code)?;
    let returning = &mut post.carried.returning;
    match returns::enter(app, &typed).await {
        Ok(held) => {
            returning.errors = held.is_none().then(|| FieldError::new("code", Code::Unknown)).into_iter().collect();
            returning.held = held;
            Ok(())
        }
        Err(error @ EnterError::Codes(_)) => {
            tracing::warn!(%error, "a receipt code could not be tried");
            Err(turned_away(app, uri.path(), StatusCode::SERVICE_UNAVAILABLE, Why::TooMany))
        }
        Err(EnterError::Store(error)) => Err(failed(app, uri, &error)),
    }
}

/// Sends a message, unless this form has sent it before: then the page only says so again.
async fn send(app: &App, post: &mut Post, mut held: Held, request: &Returned, message: Message, done: Done) {
    let repeated = held.last.is_some_and(|last| post.form.get("id") == Some(&returns::written(&last)));
    let returning = &mut post.carried.returning;
    if request.status == Status::Withdrawn {
        return;
    }
    returning.done = Some(done);
    if repeated {
        return;
    }
    let allowed = app.limits.count(What::Change, post.peer, &post.headers).is_ok();
    let sent =
        if allowed { returns::write(app, &held, request, message.clone()).await.map_err(Some) } else { Err(None) };
    match sent {
        Ok(()) => {
            held.last = Some(std::mem::replace(&mut held.next, random()));
            returning.held = Some(held);
        }
        Err(error) => {
            if let Some(error) = error {
                tracing::error!(%error, "a message could not be kept");
            }
            returning.done = Some(Done::Failed);
            match message {
                Message::Words { text } => returning.message = text,
                Message::Contact { contact } => {
                    returning.contact = Some(Box::new(Asking { draft: *contact, ..Asking::default() }));
                }
            }
        }
    }
}

/// To the page that asks for the code, in the language of the address.
fn to_start(app: &App, uri: &Uri) -> Response {
    let location = address::in_language(&app.site.prefix_of(uri.path()), RETURN);
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

fn failed(app: &App, uri: &Uri, error: &StoreError) -> Response {
    tracing::error!(%error, "somebody who came back could not be served");
    turned_away(app, uri.path(), StatusCode::SERVICE_UNAVAILABLE, Why::NotNow)
}
