//! The one kind of e-mail that the hub sends: a receipt code, for whoever chooses to have it sent.
//!
//! Neither address nor code is kept or logged, nor what the mail server says, which may repeat the address.

use super::random;
use crate::i18n::Words;
use axum::http::Uri;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use hub_core::{receipt::Code, site::Site};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{AsyncSmtpTransportBuilder, Error as SmtpError, extension::ClientId},
};
use std::{net::IpAddr, str::FromStr, time::Duration};
use thiserror::Error;
use tokio::{sync::Semaphore, time::timeout};

/// How many e-mails are handed to the mail server at a time.
const AT_ONCE: usize = 4;

/// How long somebody waits for their e-mail to be handed over, their turn included. Then the page says
/// that it did not work, and the other ways to keep the code are still there.
const PATIENCE: Duration = Duration::from_secs(8);

/// What tells a mail program that no person wrote this, so that none answers by itself: RFC 3834,
/// section 5, and the same for Microsoft Exchange (MS-OXCMAIL, section 2.2.3.2.14).
const AUTOMATIC: [(HeaderName, &str); 2] = [
    (HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated"),
    (HeaderName::new_from_ascii_str("X-Auto-Response-Suppress"), "All"),
];

/// How to reach the council's mail server: the value of `HUB_SMTP`. It never prints the password.
#[derive(Clone, Debug)]
pub struct MailServer(AsyncSmtpTransportBuilder);

/// Not the address of a mail server.
#[derive(Clone, Copy, Debug, Error)]
#[error("not the address of a mail server")]
pub struct MailServerError;

impl FromStr for MailServer {
    type Err = MailServerError;

    /// Reads `smtps://user:password@host:465`, or `smtp://…` for STARTTLS, which only a server on this
    /// very machine may do without.
    fn from_str(text: &str) -> Result<Self, MailServerError> {
        let address: Uri = text.parse().map_err(|_| MailServerError)?;
        let host = address.host().ok_or(MailServerError)?;
        if address.query().is_some() || address.path().len() > 1 {
            return Err(MailServerError);
        }
        let url = match address.scheme_str() {
            Some("smtps") => text.to_owned(),
            Some("smtp") if is_here(host) => text.to_owned(),
            Some("smtp") => format!("{text}?tls=required"),
            _ => return Err(MailServerError),
        };
        AsyncSmtpTransport::<Tokio1Executor>::from_url(&url).map(Self).map_err(|_| MailServerError)
    }
}

/// Whether `host` is this machine, so that nobody can listen on the way.
fn is_here(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// Why the hub cannot send e-mails at all, although it knows a mail server.
#[derive(Debug, Error)]
pub enum SenderError {
    /// `site.toml` does not say from whom they come.
    #[error("HUB_SMTP is set, but `[mail]` in site.toml does not say from whom e-mails come. Add it.")]
    Missing,
    /// What it says is no e-mail address.
    #[error("`{0}`, the sender of e-mails in site.toml, is not an e-mail address. Run `hub check`.")]
    Address(String),
}

/// Why an e-mail was not sent. Says nothing of the address or the code.
#[derive(Debug, Error)]
pub enum MailError {
    /// The mail server does not take this address, or it is none.
    #[error("the address was refused")]
    Refused,
    /// The mail server did not take the e-mail in time.
    #[error("the mail server did not take it within {} seconds", PATIENCE.as_secs())]
    Slow,
    /// The mail server answered with this code.
    #[error("the mail server answered {0}")]
    Answer(u16),
    /// The mail server cannot be reached, or not safely.
    #[error("{0} with the mail server failed")]
    Connection(&'static str),
}

impl From<SmtpError> for MailError {
    fn from(error: SmtpError) -> Self {
        match error.status().map(u16::from) {
            // The codes for a mailbox that is not there or not to be had (RFC 5321, section 4.2.2).
            Some(550..=553) => Self::Refused,
            Some(code) => Self::Answer(code),
            None if error.is_tls() => Self::Connection("encryption"),
            None if error.is_client() => Self::Connection("an agreement"),
            None => Self::Connection("the connection"),
        }
    }
}

/// Sends e-mails for the hub.
pub struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    turns: Semaphore,
}

impl Mail {
    /// For this council.
    ///
    /// # Errors
    /// When `site.toml` names no sender, or none that can be used.
    pub fn new(server: MailServer, site: &Site) -> Result<Self, SenderError> {
        let sender = site.mail.as_ref().ok_or(SenderError::Missing)?;
        let address: Address = sender.from.parse().map_err(|_| SenderError::Address(sender.from.clone()))?;
        let name = Some(sender.name.trim().to_owned()).filter(|name| !name.is_empty());
        // The sender's own domain, and not the name of this machine.
        let transport = server.0.hello_name(ClientId::Domain(address.domain().to_owned())).timeout(Some(PATIENCE));
        Ok(Self { transport: transport.build(), from: Mailbox::new(name, address), turns: Semaphore::new(AT_ONCE) })
    }

    /// Sends `code` to the address `to`, in the language of `words`, with the address of the page where it
    /// is typed.
    ///
    /// # Errors
    /// When the mail server does not take it.
    pub async fn send_code(&self, words: &Words, code: &Code, page: &str, to: &str) -> Result<(), MailError> {
        let message = self.message(words, code, page, to)?;
        let sending = async {
            // The semaphore is never closed, and without a turn the mail server would only be asked at once.
            let _turn = self.turns.acquire().await;
            self.transport.send(message).await
        };
        timeout(PATIENCE, sending).await.map_err(|_| MailError::Slow)??;
        Ok(())
    }

    /// What stands first can be read in a list of messages, so that the hub's address comes late. Code and
    /// address have lines of their own, where nothing turns them around in a language from right to left.
    fn message(&self, words: &Words, code: &Code, page: &str, to: &str) -> Result<Message, MailError> {
        let to = Mailbox::new(None, to.parse().map_err(|_| MailError::Refused)?);
        let say = |key: &str| words.get(key);
        let text = [
            say("mail-code"),
            code.to_string(),
            say("mail-keep"),
            say("mail-mistake"),
            say("mail-where"),
            page.to_owned(),
            say("mail-no-answer"),
        ];
        let id = format!("<{}@{}>", BASE64.encode(random::<16>()), self.from.email.domain());
        let builder = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(say("mail-subject"))
            .message_id(Some(id))
            .header(ContentType::TEXT_PLAIN);
        AUTOMATIC
            .into_iter()
            .fold(builder, |builder, (name, value)| builder.raw_header(HeaderValue::new(name, value.to_owned())))
            .body(text.join("\r\n\r\n") + "\r\n")
            .map_err(|_| MailError::Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_elsewhere_is_spoken_to_in_secret_or_not_at_all() {
        for (text, tls) in [
            ("smtps://hub:pass%40word@mail.example.org:465", "Wrapper"),
            ("smtps://mail.example.org", "Wrapper"),
            ("smtp://hub:password@mail.example.org:587", "Required"),
            ("smtp://localhost.example.org", "Required"),
            ("smtp://192.0.2.1", "Required"),
            ("smtp://localhost:2525", "None"),
            ("smtp://127.0.0.1:2525", "None"),
        ] {
            let server: MailServer = text.parse().expect("a mail server");
            let printed = format!("{server:?}");
            assert!(printed.contains(&format!("tls: {tls}")), "{text}: {printed}");
            assert!(!printed.contains("pass"), "{printed}");
        }
        for text in [
            "",
            "mail.example.org",
            "https://mail.example.org",
            "smtp://mail.example.org?tls=none",
            "smtp://mail.example.org/?tls=opportunistic",
            "smtp://mail.example.org/name",
        ] {
            assert!(text.parse::<MailServer>().is_err(), "{text}");
        }
    }
}
