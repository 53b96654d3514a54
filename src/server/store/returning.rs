//! What the store does for somebody who comes back, for those who answer, and for erasing.

use super::{Store, StoreError};
use hub_core::status::Status;
use time::Date;

/// What is kept of a receipt code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiptRow {
    /// SHA-256 of the lookup id.
    pub lookup_hash: [u8; 32],
    /// The public half of the reply key.
    pub reply_key: [u8; 32],
}

/// What somebody who comes back is shown of the request, before its messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The id of the request.
    pub id: [u8; 16],
    /// What the person was told.
    pub reference: String,
    /// How far it has come.
    pub status: Status,
    /// The last day of the promise.
    pub due: Date,
    /// When it came: whole hours since 1970, in UTC.
    pub received_hour: i64,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// Who asked for help.
    Person,
    /// The hub.
    Hub,
}

impl Sender {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Hub => "hub",
        }
    }
}

/// A sealed message that is about to be kept.
pub struct NewMessage {
    /// Its id, which both envelopes are bound to; the same for every attempt to send it.
    pub id: [u8; 16],
    /// The request that it belongs to.
    pub request: [u8; 16],
    /// Who wrote it.
    pub sender: Sender,
    /// Whole hours since 1970, in UTC.
    pub hour: i64,
    /// Sealed to the team and to recovery.
    pub envelope: Vec<u8>,
    /// Sealed to the reply key, if the hub wrote it.
    pub reply: Option<Vec<u8>>,
}

/// A message as it stands in the store.
pub struct StoredMessage {
    /// Its id.
    pub id: [u8; 16],
    /// Whole hours since 1970, in UTC.
    pub hour: i64,
    /// Sealed to the team and to recovery.
    pub envelope: Vec<u8>,
    /// Sealed to the reply key, if the hub wrote it.
    pub reply: Option<Vec<u8>>,
}

/// Why a request was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The person took it back.
    Withdrawn,
    /// It was kept for as long as the council's rule says.
    Due,
}

impl Kind {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Due => "due",
        }
    }
}

/// What is left of a request that was taken back or erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What the person was told.
    pub reference: String,
    /// Why.
    pub kind: Kind,
    /// The day, as YYYY-MM-DD.
    pub day: String,
}

/// When the newest requests came, in hours since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The hour of the first after a long silence; nothing if there was none.
    pub first: Option<i64>,
    /// The hour of the last.
    pub last: i64,
}

/// How many requests were erased.
pub type Erased = u64;

impl Store {
    /// The request of a receipt, if there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn returned(&self, lookup_hash: &[u8; 32]) -> Result<Option<Returned>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.returned(lookup_hash).await,
        }
    }

    /// Forgets a receipt: nobody can come back with it any more. Does nothing if it is not known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget_receipt(&self, lookup_hash: &[u8; 32]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.forget_receipt(lookup_hash).await,
        }
    }

    /// The reply key of a request, if its person can come back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reply_key(&self, request: &[u8; 16]) -> Result<Option<[u8; 32]>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.reply_key(request).await,
        }
    }

    /// Keeps a message; a second one with the same id changes nothing.
    ///
    /// # Errors
    /// When the database fails; nothing is kept then.
    pub async fn add_message(&self, message: &NewMessage) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.add_message(message).await,
        }
    }

    /// The messages of a request, the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages(&self, request: &[u8; 16]) -> Result<Vec<StoredMessage>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.messages(request).await,
        }
    }

    /// Puts another envelope in the place of a message's, because it is sealed to other keys now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn reseal_message(&self, id: &[u8; 16], envelope: &[u8]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.reseal_message(id, envelope).await,
        }
    }

    /// Says how far a request has come.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_status(&self, request: &[u8; 16], status: Status) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.set_status(request, status).await,
        }
    }

    /// Takes a request back on the day `on`: a proof is written, and it is due for erasing on the day
    /// `erase`, unless it is due sooner.
    ///
    /// # Errors
    /// When the database fails; nothing is changed then.
    pub async fn withdraw(&self, request: &[u8; 16], on: Date, erase: Date) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.withdraw(request, on, erase).await,
        }
    }

    /// Erases a request now, with all that hangs on it. If it was taken back, the proof of that stays.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn erase(&self, request: &[u8; 16]) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.erase(request).await,
        }
    }

    /// The newest requests, back to the last time that none came for more than `silence` hours; nothing if
    /// there are none at all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn newest_run(&self, silence: i64) -> Result<Option<Run>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.newest_run(silence).await,
        }
    }

    /// Erases every request whose day has come, with all that hangs on it, and leaves a proof of each.
    ///
    /// # Errors
    /// When the database fails; nothing is erased then.
    pub async fn erase_due(&self, today: Date) -> Result<Erased, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.erase_due(today).await,
        }
    }

    /// What is left of requests that were taken back or erased, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn proofs(&self) -> Result<Vec<Proof>, StoreError> {
        match self {
            Self::Sqlite(sqlite) => sqlite.proofs().await,
        }
    }
}
