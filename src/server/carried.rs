//! What the server carries between the pages of a journey for people without script, and of coming back with a code
//! for everybody.
//!
//! It lies in memory only, for an hour, sealed under a key that only the visitor's cookie holds, or in the private
//! view the memory of the page: somebody who copies the server's memory without that, or that without the server,
//! has nothing.

use super::{random, rng};
use crate::journey::{Asking, returning::Returning};
use axum::http::{HeaderMap, HeaderValue, header};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use chacha20poly1305::{
    ChaCha20Poly1305, Key, KeyInit, Nonce,
    aead::{Aead as _, Payload},
};
use hkdf::Hkdf;
use hub_core::{checklist::Session, lane::Lane};
use moka::{policy::EvictionPolicy, sync::Cache};
use rand_core::Rng as _;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::{sync::Arc, time::Duration};
use zeroize::Zeroizing;

/// The cookie. It is set only when a form is posted, so that nobody who only reads has one.
pub const COOKIE: &str = "hub-visit";

/// The header in which the private view sends what else would be the cookie: some browsers write every cookie to the
/// disk, and what a page has in its memory is gone with it.
const HEADER: &str = "visit";

/// How long answers are carried after the last post, in seconds.
const LIFE: u64 = 60 * 60;

/// How many bytes are carried at most for all visitors together; the oldest go first. A visit has about
/// 20 KB at the very most, so that this is more than 3,000 people typing at once.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The same for visits from addresses that begin very many: they only push out each other.
const MOST_BYTES_APART: u64 = 8 * 1024 * 1024;

/// Everything that is carried for one visitor.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Carried {
    /// The request for help.
    pub asking: Asking,
    /// The idempotency key of the request that was sent last, so that a second press finds its receipt.
    pub sent_key: String,
    /// The checklist.
    pub session: Session,
    /// Whether the last post of the checklist answered nothing.
    pub unanswered: bool,
    /// What was searched for.
    pub search: String,
    /// Coming back with a receipt code.
    pub returning: Returning,
}

/// A visit: random bytes, which the visitor's cookie has or the page that they look at.
pub struct Visit {
    secret: Zeroizing<[u8; 32]>,
    in_page: bool,
}

impl Visit {
    /// A new visit.
    pub fn begin() -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        rng().fill_bytes(&mut *secret);
        Self { secret, in_page: false }
    }

    fn in_cookie(headers: &HeaderMap) -> Option<Self> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        cookies
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .filter(|(name, _)| *name == COOKIE)
            .find_map(|(_, value)| Self::read(value, false))
    }

    fn in_header(headers: &HeaderMap) -> Option<Self> {
        Self::read(headers.get(HEADER)?.to_str().ok()?, true)
    }

    fn read(value: &str, in_page: bool) -> Option<Self> {
        let secret = BASE64.decode(value).ok()?.try_into().ok()?;
        Some(Self { secret: Zeroizing::new(secret), in_page })
    }

    /// The cookie for `Set-Cookie`. `secure` unless the hub is being tried out on plain HTTP. It has no day on
    /// which it ends, because every browser would write it to the disk then, for whoever comes next. None where the
    /// page has what would be in it.
    pub fn cookie(&self, secure: bool) -> Option<HeaderValue> {
        if self.in_page {
            return None;
        }
        let value = Zeroizing::new(BASE64.encode(*self.secret));
        let secure = if secure { "; Secure" } else { "" };
        HeaderValue::from_str(&format!("{COOKIE}={}; HttpOnly; SameSite=Strict; Path=/{secure}", *value)).ok()
    }

    fn derive(&self, purpose: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        // Only a key of more than 255 hashes could be refused, and this one is a single hash long.
        let expanded = Hkdf::<Sha256>::new(None, &*self.secret).expand(purpose, &mut *key);
        debug_assert!(expanded.is_ok());
        key
    }

    fn name(&self) -> [u8; 32] {
        *self.derive(b"name")
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&Key::from(*self.derive(b"key")))
    }
}

/// The visits of the last hour, by lane.
pub struct Visits {
    normal: Sealed,
    apart: Sealed,
}

/// Visits under the names that their cookies give them.
type Sealed = Cache<[u8; 32], Arc<[u8]>>;

impl Default for Visits {
    fn default() -> Self {
        let room = |most| {
            Cache::builder()
                .max_capacity(most)
                .weigher(|_, sealed: &Arc<[u8]>| u32::try_from(sealed.len() + 64).unwrap_or(u32::MAX))
                .time_to_live(Duration::from_secs(LIFE))
                // Whoever has gone on last stays, however many begin and go no further.
                .eviction_policy(EvictionPolicy::lru())
                .build()
        };
        Self { normal: room(MOST_BYTES), apart: room(MOST_BYTES_APART) }
    }
}

impl Visits {
    /// The visit of a request, if it has one. What was begun before the app came, with the cookie, goes on with it.
    pub fn of(&self, headers: &HeaderMap) -> Option<Visit> {
        let (in_page, in_cookie) = (Visit::in_header(headers), Visit::in_cookie(headers));
        let known = |visit: &Option<Visit>| visit.as_ref().is_some_and(|visit| self.knows(visit));
        if known(&in_page) || !known(&in_cookie) { in_page.or(in_cookie) } else { in_cookie }
    }

    /// Whether something is carried for a visit.
    pub fn knows(&self, visit: &Visit) -> bool {
        self.sealed(&visit.name()).is_some()
    }

    /// What is carried for a visit; an empty beginning if it is new or its hour is over.
    pub fn load(&self, visit: &Visit) -> Carried {
        self.open(visit).unwrap_or_default()
    }

    /// Forgets what is carried.
    pub fn forget(&self, visit: &Visit) {
        for sealed in [&self.normal, &self.apart] {
            sealed.invalidate(&visit.name());
        }
    }

    fn sealed(&self, name: &[u8; 32]) -> Option<Arc<[u8]>> {
        self.normal.get(name).or_else(|| self.apart.get(name))
    }

    fn open(&self, visit: &Visit) -> Option<Carried> {
        let name = visit.name();
        let sealed = self.sealed(&name)?;
        let (nonce, sealed) = sealed.split_first_chunk::<12>()?;
        let plain =
            Zeroizing::new(visit.cipher().decrypt(&Nonce::from(*nonce), Payload { msg: sealed, aad: &name }).ok()?);
        serde_json::from_slice(&plain).ok()
    }

    /// Carries this from now on, for another hour: in `lane`, or where this visit is carried already.
    pub fn save(&self, visit: &Visit, carried: &Carried, lane: Lane) {
        let name = visit.name();
        let nonce: [u8; 12] = random();
        let plain = Zeroizing::new(serde_json::to_vec(carried).unwrap_or_default());
        if let Ok(sealed) = visit.cipher().encrypt(&Nonce::from(nonce), Payload { msg: &plain, aad: &name }) {
            let apart =
                self.apart.contains_key(&name) || (lane == Lane::Quarantine && !self.normal.contains_key(&name));
            let visits = if apart { &self.apart } else { &self.normal };
            visits.insert(name, [&nonce[..], &sealed].concat().into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookie_of(visit: &Visit) -> HeaderMap {
        let set = visit.cookie(true).expect("a cookie");
        let pair = set.to_str().expect("text").split(';').next().expect("a pair").to_owned();
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&format!("other=1; {pair}")).expect("a header"))])
    }

    #[test]
    fn what_is_carried_comes_back_with_the_cookie_and_without_it_never() {
        let visits = Visits::default();
        let visit = Visit::begin();
        let carried = Carried { search: "sleep".to_owned(), ..Carried::default() };
        visits.save(&visit, &carried, Lane::Normal);
        let again = visits.of(&cookie_of(&visit)).expect("a visit");
        assert_eq!(visits.load(&again).search, "sleep");
        assert_eq!(visits.load(&Visit::begin()).search, "");
        visits.forget(&again);
        assert_eq!(visits.load(&again).search, "");
        assert!(visits.of(&HeaderMap::new()).is_none());
    }

    #[test]
    fn a_page_that_has_the_visit_gets_no_cookie_and_what_a_cookie_began_goes_on() {
        let visits = Visits::default();
        let begun = Visit::begin();
        let mut headers = cookie_of(&begun);
        headers.insert(HEADER, HeaderValue::from_str(&BASE64.encode([7; 32])).expect("a header"));
        let in_page = visits.of(&headers).expect("a visit");
        assert!(in_page.cookie(true).is_none());
        visits.save(&begun, &Carried::default(), Lane::Normal);
        assert!(visits.of(&headers).expect("a visit").cookie(true).is_some());
        visits.save(&in_page, &Carried::default(), Lane::Normal);
        assert!(visits.of(&headers).expect("a visit").cookie(true).is_none());
    }

    #[test]
    fn visits_that_a_flood_begins_push_out_each_other_and_nobody_else() {
        let visits = Visits::default();
        let visit = Visit::begin();
        let carried = Carried { search: "x".repeat(20_000), ..Carried::default() };
        visits.save(&visit, &carried, Lane::Normal);
        for _ in 0..2 * MOST_BYTES_APART / 20_000 {
            visits.save(&Visit::begin(), &carried, Lane::Quarantine);
        }
        visits.apart.run_pending_tasks();
        assert!(visits.apart.weighted_size() <= MOST_BYTES_APART);
        // Its address is over the limit by now, and it stays where it is.
        visits.save(&visit, &carried, Lane::Quarantine);
        assert!(visits.normal.contains_key(&visit.name()));
        assert_eq!(visits.load(&visit).search, carried.search);
    }

    #[test]
    fn what_lies_in_memory_is_sealed() {
        let visits = Visits::default();
        let visit = Visit::begin();
        visits.save(&visit, &Carried { search: "CANARY".to_owned(), ..Carried::default() }, Lane::Normal);
        for (_, sealed) in &visits.normal {
            assert!(!sealed.windows(6).any(|window| window == b"CANARY"));
        }
    }

    #[test]
    fn the_cookie_is_kept_from_scripts_and_other_sites() {
        let visit = Visit::begin();
        let cookie = visit.cookie(true).expect("a cookie");
        let cookie = cookie.to_str().expect("text");
        assert!(cookie.ends_with("; HttpOnly; SameSite=Strict; Path=/; Secure"), "{cookie}");
        assert!(!visit.cookie(false).expect("a cookie").to_str().expect("text").contains("Secure"));
    }
}
