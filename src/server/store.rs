//! Where requests are kept. Methods are named after what the service needs; each database has its own
//! SQL in its own file. Everything personal is sealed before it comes here.

mod returning;
mod sqlite;

use hub_core::lane::Lane;
pub use returning::{Erased, Kind, NewMessage, Proof, ReceiptRow, Returned, Run, Sender, StoredMessage};
use std::path::Path;
use thiserror::Error;
use time::Date;

/// Why the store could not do what it was asked.
#[derive(Clone, Debug, Error)]
pub enum StoreError {
    /// The database could not be opened or brought up to date.
    #[error(
        "The database {path} cannot be opened: {reason}. See that its folder can be written to and that its disk has room."
    )]
    Open {
        /// Where it is.
        path: String,
        /// What the database says.
        reason: String,
    },
    /// The database failed at its work.
    #[error("The database does not answer: {0}.")]
    Database(String),
    /// Twelve references in a row were taken: the generator is broken, since chance cannot do that.
    #[error("No free reference was found.")]
    References,
    /// A row says what no row should.
    #[error("The database holds something that this version of the hub cannot read.")]
    Unreadable,
}

/// Where a request was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealedBy {
    /// On the server, at receipt: journeys without script, and the JSON API.
    Server,
    /// In the sender's browser: the server never saw what it says.
    Browser,
}

impl SealedBy {
    /// Where, as a word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Browser => "browser",
        }
    }
}

/// A sealed request that is about to be kept.
pub struct NewRequest {
    /// Its id, which the envelope is bound to.
    pub id: [u8; 16],
    /// The team that it is sealed to.
    pub team: &'static str,
    /// The epoch of the keys that it is sealed to.
    pub key_epoch: u32,
    /// Whole hours since 1970, in UTC.
    pub received_hour: i64,
    /// The last day of the promise.
    pub due: Date,
    /// The day on which it is erased.
    pub retain_until: Date,
    /// Where it was sealed.
    pub sealed_by: SealedBy,
    /// In which lane it waits.
    pub lane: Lane,
    /// The sealed headline and body.
    pub envelope: Vec<u8>,
    /// With what the person can come back, if they can.
    pub receipt: Option<ReceiptRow>,
}

/// What tells a repeat from a new request.
pub struct Repeat {
    /// SHA-256 of the idempotency key.
    pub key_hash: [u8; 32],
    /// HMAC-SHA256 of the request under the idempotency key.
    pub body_mac: [u8; 32],
}

/// How many requests the quarantine lane takes, so that a flood cannot fill the disk.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Of one hour.
    pub hour: u32,
    /// Altogether, until the team has looked through them or they are erased.
    pub whole: u32,
}

/// What became of a request that was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is on the disk, now or since the first time that it was sent.
    Stored {
        /// Whether it came for the first time.
        new: bool,
        /// What the person is told.
        reference: String,
        /// The last day of the promise.
        due: Date,
    },
    /// The idempotency key belongs to another request. Nothing was kept.
    OtherBody,
    /// The receipt belongs to another request. Nothing was kept.
    TakenReceipt,
    /// There is no room left in the quarantine lane. Nothing was kept.
    Full,
}

/// A request as it stands in the store.
pub struct Entry {
    /// Its id.
    pub id: [u8; 16],
    /// What the person was told.
    pub reference: String,
    /// The epoch of the keys that it is sealed to.
    pub key_epoch: u32,
    /// Whole hours since 1970, in UTC.
    pub received_hour: i64,
    /// How far it has come.
    pub status: String,
    /// The last day of the promise, as YYYY-MM-DD.
    pub due: String,
    /// In which lane it waits.
    pub lane: Lane,
    /// Where it was sealed.
    pub sealed_by: SealedBy,
    /// Whether a receipt leads back to it.
    pub has_receipt: bool,
    /// The sealed headline and body.
    pub envelope: Vec<u8>,
}

/// A store of one of the kinds that the hub can use.
#[derive(Clone)]
pub enum Store {
    /// One file in the data folder.
    Sqlite(sqlite::Sqlite),
}

impl Store {
    /// Opens the store of the data folder, makes it if there is none, and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError::Open`], with the path and the reason.
    pub async fn open(data: &Path) -> Result<Self, StoreError> {
        Ok(Self::Sqlite(sqlite::Sqlite::open(&Self::path(data)).await?))
    }

    /// Where the store of the data folder is.
    pub fn path(data: &Path) -> std::path::PathBuf {
        data.join("hub.db")
    }

    /// Keeps a request under a reference from `reference`, or finds it if it was kept before. Whoever
    /// gets [`Kept::Stored`] may tell the person so: it is on the disk. `room` bounds the quarantine lane.
    ///
    /// # Errors
    /// When the database fails; nothing is kept then.
    pub async fn keep(
        &self,
        request: NewRequest,
        repeat: Option<Repeat>,
        room: Room,
        reference: impl FnMut() -> String + Send + 'static,
    ) -> Result<Kept, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.keep(request, repeat, room, reference).await,
        }
    }

    /// Puts a request into another lane.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_lane(&self, request: &[u8; 16], lane: Lane) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.set_lane(request, lane).await,
        }
    }

    /// Every request, the one that is due first at the top, and those in quarantine after all others.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all(&self) -> Result<Vec<Entry>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.all().await,
        }
    }

    /// The request with this reference, if there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&self, reference: &str) -> Result<Option<Entry>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.find(reference).await,
        }
    }

    /// Puts another envelope in the place of a request's, because it is sealed to other keys now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reseal(&self, id: &[u8; 16], key_epoch: u32, envelope: &[u8]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.reseal(id, key_epoch, envelope).await,
        }
    }

    /// Adds to how often these words found nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_failed_search(&self, words: &str, times: u32) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.add_failed_search(words, times).await,
        }
    }

    /// The words that found nothing, with how often, the most frequent first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn failed_searches(&self) -> Result<Vec<(String, i64)>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.failed_searches().await,
        }
    }

    /// Whether the store answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn check(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.check().await,
        }
    }

    /// Finishes what is under way and closes the database.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(sqlite) => sqlite.close().await,
        }
    }
}
