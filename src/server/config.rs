//! How a hub is set up: what the command line says, and what the environment adds.

use super::{
    limits::{CODE_BURST, SEND_BURST},
    mail::MailServer,
    store::Room,
};
use crate::journey::LEAST_SECONDS;
use axum::http::HeaderName;
use std::{env, num::NonZeroU32, path::PathBuf, str::FromStr};
use thiserror::Error;

/// How much the quarantine lane takes: 40 MB an hour, and 400 MB until the team has looked through it.
const ROOM: Room = Room { hour: 2_000, whole: 20_000 };

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
    /// How many requests for help one address may send in a row before they go to quarantine.
    pub send_burst: NonZeroU32,
    /// How many receipt codes one address may try in a row.
    pub code_burst: NonZeroU32,
    /// How much the quarantine lane takes.
    pub room: Room,
    /// After how many seconds from the first answer a request can be a person's.
    pub least_seconds: i64,
    /// The header in which a trusted proxy says for whom it asks.
    pub client_header: Option<HeaderName>,
    /// The mail server by which receipt codes are sent; without it none is.
    pub mail_server: Option<MailServer>,
}

/// What the environment says that cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// Not a number that counts something.
    #[error("{0} is a whole number; `{1}` is not one that can be used.")]
    Number(&'static str, String),
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
    /// Takes the folders as they are, and from the environment `HUB_CLIENT_HEADER` (for a hub behind a proxy),
    /// `HUB_SMTP`, `HUB_QUARANTINE` and `HUB_QUARANTINE_HOUR` (how much that lane takes), and for tests
    /// `HUB_SEND_BURST`, `HUB_CODE_BURST` and `HUB_LEAST_SECONDS`.
    ///
    /// # Errors
    /// [`ConfigError`] for a variable that cannot be used.
    pub fn new(port: u16, data: PathBuf, dist: PathBuf, content: PathBuf) -> Result<Self, ConfigError> {
        let send_burst = number("HUB_SEND_BURST", SEND_BURST)?;
        let code_burst = number("HUB_CODE_BURST", CODE_BURST)?;
        let least_seconds = number("HUB_LEAST_SECONDS", LEAST_SECONDS)?;
        let room =
            Room { hour: number("HUB_QUARANTINE_HOUR", ROOM.hour)?, whole: number("HUB_QUARANTINE", ROOM.whole)? };
        let client_header = match env::var("HUB_CLIENT_HEADER") {
            Ok(text) => Some(text.parse().map_err(|_| ConfigError::ClientHeader(text))?),
            Err(_) => None,
        };
        let mail_server = match env::var("HUB_SMTP") {
            Ok(text) => Some(text.parse().map_err(|_| ConfigError::MailServer)?),
            Err(_) => None,
        };
        Ok(Self { port, data, dist, content, send_burst, code_burst, room, least_seconds, client_header, mail_server })
    }
}

/// The number in a variable, or the usual one.
fn number<T: FromStr>(name: &'static str, usual: T) -> Result<T, ConfigError> {
    match env::var(name) {
        Ok(text) => text.parse().map_err(|_| ConfigError::Number(name, text)),
        Err(_) => Ok(usual),
    }
}
