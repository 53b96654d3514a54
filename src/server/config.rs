//! How a hub is set up: what the command line says, and what the environment adds.

use super::{
    limits::{CODE_BURST, SEND_BURST},
    mail::MailServer,
};
use axum::http::HeaderName;
use std::{env, num::NonZeroU32, path::PathBuf};
use thiserror::Error;

/// Where things are and what is allowed.
#[derive(Clone, Debug)]
pub struct Config {
    /// The port of `127.0.0.1` on which the hub listens; 0 lets the system choose one.
    pub port: u16,
    /// The folder of the database and the keys.
    pub data: PathBuf,
    /// The folder of the finished pages.
    pub dist: PathBuf,
    /// The folder of the content.
    pub content: PathBuf,
    /// How many requests for help one address may send in a row.
    pub send_burst: NonZeroU32,
    /// How many receipt codes one address may try in a row.
    pub code_burst: NonZeroU32,
    /// The header in which a trusted proxy says for whom it asks.
    pub client_header: Option<HeaderName>,
    /// The mail server by which receipt codes are sent; without it none is.
    pub mail_server: Option<MailServer>,
}

/// What the environment says that cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// Not a number that counts something.
    #[error("{0} is a number, 1 or more; `{1}` is not.")]
    Burst(&'static str, String),
    /// Not the name of a header.
    #[error("HUB_CLIENT_HEADER is the name of a header, such as x-forwarded-for; `{0}` is not.")]
    ClientHeader(String),
    /// Not the address of a mail server. What it says may hold a password, and is not repeated.
    #[error(
        "HUB_SMTP is the address of a mail server, such as smtps://user:password@mail.example.org:465, or smtp:// for \
         STARTTLS. Write characters like @ and / in the password as %40 and %2F."
    )]
    MailServer,
}

impl Config {
    /// Takes the folders as they are, and from the environment `HUB_SEND_BURST` and `HUB_CODE_BURST` (so
    /// that a test can change them), `HUB_CLIENT_HEADER` (for a hub behind a proxy) and `HUB_SMTP`.
    ///
    /// # Errors
    /// [`ConfigError`] for a variable that cannot be used.
    pub fn new(port: u16, data: PathBuf, dist: PathBuf, content: PathBuf) -> Result<Self, ConfigError> {
        let burst = |name, usual| match env::var(name) {
            Ok(text) => text.parse().map_err(|_| ConfigError::Burst(name, text)),
            Err(_) => Ok(usual),
        };
        let send_burst = burst("HUB_SEND_BURST", SEND_BURST)?;
        let code_burst = burst("HUB_CODE_BURST", CODE_BURST)?;
        let client_header = match env::var("HUB_CLIENT_HEADER") {
            Ok(text) => Some(text.parse().map_err(|_| ConfigError::ClientHeader(text))?),
            Err(_) => None,
        };
        let mail_server = match env::var("HUB_SMTP") {
            Ok(text) => Some(text.parse().map_err(|_| ConfigError::MailServer)?),
            Err(_) => None,
        };
        Ok(Self { port, data, dist, content, send_burst, code_burst, client_header, mail_server })
    }
}
