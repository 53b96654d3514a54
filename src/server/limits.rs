//! How much one address may send. No address is kept: only keyed hashes, in memory, under a key that is
//! thrown away every day.

use super::{mac::mac, random};
use axum::http::{HeaderMap, HeaderName};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, clock::Clock as _};
use std::{
    hash::Hash,
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Requests for help in a row from one address. Generous, because a whole school, library or estate can
/// share one address (security.md, section 2.5).
pub const SEND_BURST: NonZeroU32 = NonZeroU32::new(30).unwrap();
/// After that, one every two minutes: 30 an hour.
const SEND_PERIOD: Duration = Duration::from_mins(2);
/// Posts of journey pages in a row; a journey has about ten.
const STEP_BURST: NonZeroU32 = NonZeroU32::new(600).unwrap();
/// After that, one a second.
const STEP_PERIOD: Duration = Duration::from_secs(1);
/// Receipt codes in a row from one address.
pub const CODE_BURST: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// After that, one every half minute. Nobody is locked out, whoever else shares their address.
const CODE_PERIOD: Duration = Duration::from_secs(30);
/// E-mails with one receipt code in a row: room for a slip in the address.
const RECEIPT_MAIL_BURST: NonZeroU32 = NonZeroU32::new(5).unwrap();
/// After that, one an hour.
const RECEIPT_MAIL_PERIOD: Duration = Duration::from_hours(1);
/// E-mails in a row from the whole hub, whoever asks for them: more than a county's families in an hour.
const HUB_MAIL_BURST: NonZeroU32 = NonZeroU32::new(100).unwrap();
/// After that, one a minute.
const HUB_MAIL_PERIOD: Duration = Duration::from_mins(1);
/// How much longer every code takes for each wrong one of the last minute, wherever that came from.
const PAUSE: Duration = Duration::from_millis(10);
/// How much longer a code takes at most: however many guess, the others still get in.
const LONGEST_PAUSE: Duration = Duration::from_secs(3);
/// For how long a wrong code counts.
const MINUTE: Duration = Duration::from_mins(1);
/// How long a key for hashing addresses lives.
const DAY: Duration = Duration::from_hours(24);
/// When this many addresses are remembered, those with nothing to remember are dropped.
const MOST_ADDRESSES: usize = 20_000;

type AddressHash = [u8; 16];

/// What is being counted.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// A request for help, from the form or the API.
    Send,
    /// A post of a journey page.
    Step,
    /// A receipt code, right or wrong.
    Code,
    /// A receipt code that is to be sent by e-mail: as many as requests.
    Mail,
}

/// The counters of every address.
pub struct Limits {
    sends: DefaultKeyedRateLimiter<AddressHash>,
    steps: DefaultKeyedRateLimiter<AddressHash>,
    codes: DefaultKeyedRateLimiter<AddressHash>,
    mails: DefaultKeyedRateLimiter<AddressHash>,
    /// E-mails by the hash of the receipt.
    receipt_mails: DefaultKeyedRateLimiter<[u8; 32]>,
    hub_mails: DefaultDirectRateLimiter,
    /// Since when wrong codes are counted, and how many there were.
    wrong: Mutex<(Instant, u32)>,
    seed: Mutex<(Instant, [u8; 32])>,
    header: Option<HeaderName>,
}

/// The address at the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

impl Limits {
    /// Counters that allow `send_burst` requests for help and `code_burst` receipt codes in a row. Behind a
    /// proxy every connection comes from the proxy, and `header` is the one in which it says for whom; its
    /// last entry counts, because the others are the client's own words.
    pub fn new(send_burst: NonZeroU32, code_burst: NonZeroU32, header: Option<HeaderName>) -> Self {
        Self {
            sends: DefaultKeyedRateLimiter::keyed(quota(SEND_PERIOD, send_burst)),
            steps: DefaultKeyedRateLimiter::keyed(quota(STEP_PERIOD, STEP_BURST)),
            codes: DefaultKeyedRateLimiter::keyed(quota(CODE_PERIOD, code_burst)),
            mails: DefaultKeyedRateLimiter::keyed(quota(SEND_PERIOD, send_burst)),
            receipt_mails: DefaultKeyedRateLimiter::keyed(quota(RECEIPT_MAIL_PERIOD, RECEIPT_MAIL_BURST)),
            hub_mails: DefaultDirectRateLimiter::direct(quota(HUB_MAIL_PERIOD, HUB_MAIL_BURST)),
            wrong: Mutex::new((Instant::now(), 0)),
            seed: Mutex::new((Instant::now(), random())),
            header,
        }
    }

    /// Counts one more.
    ///
    /// # Errors
    /// The seconds until there is room again.
    pub fn count(&self, what: What, peer: Option<Peer>, headers: &HeaderMap) -> Result<(), u64> {
        let hash = self.hash(self.address(peer, headers));
        let limiter = match what {
            What::Send => &self.sends,
            What::Step => &self.steps,
            What::Code => &self.codes,
            What::Mail => &self.mails,
        };
        check(limiter, &hash)
    }

    /// Counts one more e-mail with the code of this receipt.
    ///
    /// # Errors
    /// The seconds until there is room again.
    pub fn count_mail(&self, lookup_hash: &[u8; 32]) -> Result<(), u64> {
        check(&self.receipt_mails, lookup_hash)?;
        let hub = &self.hub_mails;
        hub.check().map_err(|until| until.wait_time_from(hub.clock().now()).as_secs() + 1)
    }

    /// Counts a wrong receipt code.
    pub fn wrong_code(&self) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.0.elapsed() > MINUTE {
            *wrong = (Instant::now(), 0);
        }
        wrong.1 = wrong.1.saturating_add(1);
    }

    /// How much longer the next receipt code has to take, right or wrong: guessing from many addresses at
    /// once makes guessing slow, and nobody is refused for it.
    pub fn pause(&self) -> Duration {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if wrong.0.elapsed() > MINUTE { Duration::ZERO } else { PAUSE.saturating_mul(wrong.1).min(LONGEST_PAUSE) }
    }

    fn address(&self, peer: Option<Peer>, headers: &HeaderMap) -> Option<IpAddr> {
        let forwarded = self.header.as_ref().and_then(|name| {
            let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
            value.rsplit(',').next()?.trim().parse().ok()
        });
        forwarded.or(peer.map(|peer| peer.0))
    }

    fn hash(&self, address: Option<IpAddr>) -> AddressHash {
        let mut guard = self.seed.lock().unwrap_or_else(PoisonError::into_inner);
        if guard.0.elapsed() > DAY {
            *guard = (Instant::now(), random());
        }
        let address = match address {
            Some(IpAddr::V4(v4)) => v4.octets().to_vec(),
            // A household or a phone has a whole /64.
            Some(IpAddr::V6(v6)) => {
                v6.to_ipv4_mapped().map_or_else(|| v6.octets()[..8].to_vec(), |v4| v4.octets().to_vec())
            }
            None => Vec::new(),
        };
        let mut hash = AddressHash::default();
        hash.copy_from_slice(&mac(&guard.1, &[&address])[..16]);
        hash
    }
}

fn check<K: Clone + Eq + Hash>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), u64> {
    if limiter.len() > MOST_ADDRESSES {
        limiter.retain_recent();
    }
    limiter.check_key(key).map_err(|until| until.wait_time_from(limiter.clock().now()).as_secs() + 1)
}

fn quota(period: Duration, burst: NonZeroU32) -> Quota {
    // Only a period of zero has no quota, and these are constants.
    Quota::with_period(period).map_or(Quota::per_second(burst), |quota| quota.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[expect(clippy::unnecessary_wraps, reason = "the limits take what a request may not have")]
    fn peer(text: &str) -> Option<Peer> {
        Some(Peer(text.parse().expect("an address")))
    }

    #[test]
    fn each_address_has_its_own_count_and_is_told_when_to_come_back() {
        let limits = Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, None);
        let none = HeaderMap::new();
        assert_eq!(limits.count(What::Send, peer("192.0.2.1"), &none), Ok(()));
        let wait = limits.count(What::Send, peer("192.0.2.1"), &none).expect_err("too many");
        assert!((1..=121).contains(&wait), "{wait}");
        assert_eq!(limits.count(What::Send, peer("192.0.2.2"), &none), Ok(()));
        assert_eq!(limits.count(What::Step, peer("192.0.2.1"), &none), Ok(()));
    }

    #[test]
    fn the_more_codes_are_wrong_the_longer_each_takes_and_none_for_ever() {
        let limits = Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, None);
        assert_eq!(limits.pause(), Duration::ZERO);
        limits.wrong_code();
        limits.wrong_code();
        assert_eq!(limits.pause(), PAUSE * 2);
        (0..10_000).for_each(|_| limits.wrong_code());
        assert_eq!(limits.pause(), LONGEST_PAUSE);
    }

    #[test]
    fn a_code_is_sent_a_few_times_and_a_flood_of_codes_ends_too() {
        let limits = Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, None);
        let receipt = |number: u32| {
            let mut hash = [0; 32];
            hash[..4].copy_from_slice(&number.to_be_bytes());
            hash
        };
        let sent = |number| limits.count_mail(&receipt(number)).is_ok();
        assert_eq!((0..10).filter(|_| sent(0)).count(), 5);
        assert!(sent(1), "another receipt counts with the first");
        assert_eq!((2..1000).filter(|number| sent(*number)).count(), 94);
    }

    #[test]
    fn a_version_6_address_counts_by_its_network() {
        let limits = Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, None);
        let none = HeaderMap::new();
        assert!(limits.count(What::Send, peer("2001:db8::1"), &none).is_ok());
        assert!(limits.count(What::Send, peer("2001:db8::2"), &none).is_err());
        assert!(limits.count(What::Send, peer("2001:db8:0:1::1"), &none).is_ok());
    }

    #[test]
    fn what_the_proxy_added_counts_and_what_the_client_wrote_does_not() {
        let limits = Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, Some(HeaderName::from_static("x-forwarded-for")));
        let from = |value: &'static str| {
            HeaderMap::from_iter([(HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static(value))])
        };
        assert!(limits.count(What::Send, peer("127.0.0.1"), &from("10.0.0.1, 192.0.2.1")).is_ok());
        assert!(limits.count(What::Send, peer("127.0.0.1"), &from("10.0.0.2, 192.0.2.1")).is_err());
        assert!(limits.count(What::Send, peer("127.0.0.1"), &from("192.0.2.2")).is_ok());
    }
}
