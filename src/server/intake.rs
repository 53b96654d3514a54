//! The one way in for requests, from the form and from the API alike: check, seal if the browser has not
//! done so, keep, answer.

use super::{
    clock::Clock,
    keys::ring::Ring,
    mac::mac,
    random, reference, rng,
    store::{Kept, NewRequest, ReceiptRow, Repeat, Room, SealedBy, Store, StoreError},
    turns::{self, Turns},
};
use hub_core::{field_error::FieldError, lane::Lane, promise, referral::ReferralDraft, site::Site};
use hub_seal::{
    SealError,
    envelope::{self, BODY_LEN, ENVELOPE_LEN, HEADLINE_LEN},
    hex,
    receipt::Keys,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use thiserror::Error;
use time::{Date, Duration};
use zeroize::Zeroizing;

/// The team that every request goes to, until a hub has several.
const TEAM: &str = "hub";

/// What the person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Whether it came for the first time.
    pub new: bool,
    /// Eight characters without look-alikes.
    pub reference: String,
    /// The last day of the promise.
    pub due: Date,
}

/// Why a request was not accepted.
#[derive(Debug, Error)]
pub enum Refusal {
    /// It breaks rules; here are all of them.
    #[error("the request breaks {} rules", .0.len())]
    Invalid(Vec<FieldError>),
    /// The envelope cannot be taken as it is.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The idempotency key, or the id, was used for another request.
    #[error("the idempotency key belongs to another request")]
    OtherBody,
    /// The receipt came with another request before.
    #[error("the receipt belongs to another request")]
    TakenReceipt,
    /// There is no room for it for so many seconds.
    #[error("there is no room for {0} seconds")]
    Full(u64),
    /// It could not be sealed, so nothing was kept.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// It could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What can be seen to be wrong with an envelope that somebody else sealed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Unfit {
    /// Not an envelope.
    #[error("The body is no envelope of version 1 and suite 1, which has {ENVELOPE_LEN} bytes.")]
    Format,
    /// For another hub.
    #[error("The envelope belongs to another hub.")]
    Hub,
    /// Its label has another id.
    #[error("The envelope says another id than the address.")]
    Id,
    /// Sealed to keys that are not used any more, or not yet.
    #[error("The envelope is sealed to epoch {0}, which is not current here. Seal it to epoch {1}.")]
    Epoch(u32, u32),
    /// Sealed to somebody else, or not to both who have to be able to open it.
    #[error("The envelope is not sealed to the team and to recovery, in this order.")]
    Recipients,
}

/// Takes requests in.
pub struct Intake {
    /// The rules that depend on the council: hubs, promise, bank holidays.
    pub site: Arc<Site>,
    /// To whom requests are sealed.
    pub keys: Ring,
    /// Where they are kept.
    pub store: Store,
    /// What day it is.
    pub clock: Clock,
    /// How much the quarantine lane takes.
    pub room: Room,
    /// Who may write.
    pub turns: Turns,
}

impl Intake {
    /// Checks, seals and keeps a request in its lane. Whoever gets [`Accepted`] may rely on it: it is on the disk.
    /// With the same `idempotency_key` a repeat gets the first answer. With a `receipt` the person can come
    /// back; a repeat has the same one.
    ///
    /// # Errors
    /// Says why the request was not accepted; nothing of it was kept then.
    pub async fn receive(
        &self,
        draft: &ReferralDraft,
        lane: Lane,
        idempotency_key: Option<&str>,
        receipt: Option<&Keys>,
    ) -> Result<Accepted, Refusal> {
        let referral = draft.validate(&self.site.rules()).map_err(Refusal::Invalid)?;
        if let Some(error) = referral.request.unanswerable(receipt.is_some()) {
            return Err(Refusal::Invalid(vec![error]));
        }
        let _turn = self.turns.take(lane).ok_or(Refusal::Full(turns::WAIT))?;
        let id = random();
        let (envelope, repeat) = {
            let body = json(&referral, BODY_LEN);
            let envelope = self.keys.seal(id, &json(&referral.headline(), HEADLINE_LEN), &body)?;
            (envelope, idempotency_key.map(|key| repeat(key, &body, receipt)))
        };
        let epoch = self.keys.newest().number;
        self.keep(self.request(id, epoch, SealedBy::Server, lane, envelope, receipt), repeat).await
    }

    /// Checks what can be seen of a request that its sender has sealed, and keeps it. A repeat with the same
    /// bytes and receipt gets the first answer. Whether it obeys the rules shows when the team opens it.
    ///
    /// # Errors
    /// Says why the request was not accepted; nothing of it was kept then.
    pub async fn receive_sealed(
        &self,
        id: [u8; 16],
        envelope: Vec<u8>,
        lane: Lane,
        receipt: Option<&Keys>,
    ) -> Result<Accepted, Refusal> {
        let epoch = self.fit(&id, &envelope)?;
        let _turn = self.turns.take(lane).ok_or(Refusal::Full(turns::WAIT))?;
        let repeat = repeat(&hex::text(&id), &envelope, receipt);
        self.keep(self.request(id, epoch, SealedBy::Browser, lane, envelope, receipt), Some(repeat)).await
    }

    /// Checks an envelope as far as it can be seen, and says to which epoch it is sealed.
    fn fit(&self, id: &[u8; 16], envelope: &[u8]) -> Result<u32, Unfit> {
        let label = envelope::label(envelope).map_err(|_| Unfit::Format)?;
        if label.hub != self.keys.hub {
            return Err(Unfit::Hub);
        }
        if label.request != *id {
            return Err(Unfit::Id);
        }
        let epoch = self.keys.current(label.epoch);
        let epoch = epoch.ok_or(Unfit::Epoch(label.epoch, self.keys.newest().number))?;
        if envelope::recipients(envelope) != Ok([epoch.team.id(), epoch.recovery.id()]) {
            return Err(Unfit::Recipients);
        }
        Ok(epoch.number)
    }

    /// What is kept of a request that arrives now.
    fn request(
        &self,
        id: [u8; 16],
        key_epoch: u32,
        sealed_by: SealedBy,
        lane: Lane,
        envelope: Vec<u8>,
        receipt: Option<&Keys>,
    ) -> NewRequest {
        let today = self.clock.today();
        NewRequest {
            id,
            team: TEAM,
            key_epoch,
            received_hour: self.clock.hour(),
            due: promise::due(today, self.site.council.promise_working_days, &self.site.bank_holidays),
            retain_until: today.saturating_add(Duration::days(self.site.retention.days.into())),
            sealed_by,
            lane,
            envelope,
            receipt: receipt.map(|keys| ReceiptRow { lookup_hash: keys.lookup_hash(), reply_key: keys.reply }),
        }
    }

    async fn keep(&self, request: NewRequest, repeat: Option<Repeat>) -> Result<Accepted, Refusal> {
        match self.store.keep(request, repeat, self.room, || reference::new(&mut rng())).await? {
            Kept::Stored { new, reference, due } => Ok(Accepted { new, reference, due }),
            Kept::OtherBody => Err(Refusal::OtherBody),
            Kept::TakenReceipt => Err(Refusal::TakenReceipt),
            Kept::Full => Err(Refusal::Full(self.clock.until_next_hour())),
        }
    }
}

/// `value` as JSON in memory that is wiped. The room is taken at once, because a buffer that grows leaves
/// copies of its beginning behind.
pub(super) fn json(value: &impl Serialize, room: usize) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    // Writing to memory cannot fail, and these types have no key or number that JSON does not have.
    let written = serde_json::to_writer(&mut *bytes, value);
    debug_assert!(written.is_ok());
    bytes
}

/// What is kept to know a repeat: nothing from which the key or the body could be had.
fn repeat(key: &str, body: &[u8], receipt: Option<&Keys>) -> Repeat {
    let receipt = receipt.map(Keys::to_string).unwrap_or_default();
    Repeat { key_hash: Sha256::digest(key).into(), body_mac: mac(key.as_bytes(), &[body, receipt.as_bytes()]) }
}
