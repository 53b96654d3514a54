//! How much one address may send before what it sends is kept apart. No address is kept: only counters, in
//! memory, at places that a keyed hash of the address leads to, under a key that is thrown away every day.

use super::{mac::mac, random};
use axum::http::{HeaderMap, HeaderName};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, clock::Clock as _};
use hub_core::lane::Lane;
use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Requests for help in a row from one address before they go to quarantine. Generous, because a whole
/// school, library or estate can share one address (security.md, section 2.5).
pub const SEND_BURST: NonZeroU32 = NonZeroU32::new(30).unwrap();
/// After that, one every two minutes: 30 an hour.
const SEND_PERIOD: Duration = Duration::from_mins(2);
/// How much of the quarantine lane one address may take in a row, so that it is not full for the others.
const APART_BURST: NonZeroU32 = NonZeroU32::new(300).unwrap();
/// After that, one every 12 seconds: 300 an hour.
const APART_PERIOD: Duration = Duration::from_secs(12);
/// Visits without script that one address may begin in a row before they are carried apart: a large class.
const VISIT_BURST: NonZeroU32 = NonZeroU32::new(120).unwrap();
/// After that, one every half minute.
const VISIT_PERIOD: Duration = Duration::from_secs(30);
/// Searches without script in a row.
const SEARCH_BURST: NonZeroU32 = NonZeroU32::new(600).unwrap();
/// After that, one a second.
const SEARCH_PERIOD: Duration = Duration::from_secs(1);
/// Changes of requests that are there, in a row.
const CHANGE_BURST: NonZeroU32 = NonZeroU32::new(60).unwrap();
/// After that, one a minute.
const CHANGE_PERIOD: Duration = Duration::from_mins(1);
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
/// How many places there are to count at. However many addresses come, the counters cannot grow beyond
/// that: two addresses that meet at one place share its count, one pair in 131,072.
const PLACES: u32 = 1 << 17;

/// Where an address is counted. It leads back to no address.
pub type Place = u32;

/// What is being counted beside requests for help.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// The beginning of a visit without script.
    Visit,
    /// A search without script.
    Search,
    /// A receipt code, right or wrong.
    Code,
    /// A message, or a receipt that is not wanted.
    Change,
    /// A receipt code that is to be sent by e-mail: as many as requests.
    Mail,
}

/// The counters of every address.
pub struct Limits {
    sends: DefaultKeyedRateLimiter<Place>,
    apart: DefaultKeyedRateLimiter<Place>,
    visits: DefaultKeyedRateLimiter<Place>,
    searches: DefaultKeyedRateLimiter<Place>,
    codes: DefaultKeyedRateLimiter<Place>,
    changes: DefaultKeyedRateLimiter<Place>,
    mails: DefaultKeyedRateLimiter<Place>,
    /// E-mails by receipt.
    receipt_mails: DefaultKeyedRateLimiter<Place>,
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
        let limiter = |period, burst| DefaultKeyedRateLimiter::keyed(quota(period, burst));
        Self {
            sends: limiter(SEND_PERIOD, send_burst),
            apart: limiter(APART_PERIOD, APART_BURST),
            visits: limiter(VISIT_PERIOD, VISIT_BURST),
            searches: limiter(SEARCH_PERIOD, SEARCH_BURST),
            codes: limiter(CODE_PERIOD, code_burst),
            changes: limiter(CHANGE_PERIOD, CHANGE_BURST),
            mails: limiter(SEND_PERIOD, send_burst),
            receipt_mails: limiter(RECEIPT_MAIL_PERIOD, RECEIPT_MAIL_BURST),
            hub_mails: DefaultDirectRateLimiter::direct(quota(HUB_MAIL_PERIOD, HUB_MAIL_BURST)),
            wrong: Mutex::new((Instant::now(), 0)),
            seed: Mutex::new((Instant::now(), random())),
            header,
        }
    }

    /// Counts a request for help and says in which lane it goes.
    ///
    /// # Errors
    /// The seconds until there is room again: the address has filled its share of the quarantine lane too.
    pub fn lane(&self, peer: Option<Peer>, headers: &HeaderMap) -> Result<Lane, u64> {
        let place = self.place(self.address(peer, headers));
        match check(&self.sends, place) {
            Ok(()) => Ok(Lane::Normal),
            Err(_) => check(&self.apart, place).map(|()| Lane::Quarantine),
        }
    }

    /// Counts one more.
    ///
    /// # Errors
    /// The seconds until there is room again.
    pub fn count(&self, what: What, peer: Option<Peer>, headers: &HeaderMap) -> Result<(), u64> {
        let limiter = match what {
            What::Visit => &self.visits,
            What::Search => &self.searches,
            What::Code => &self.codes,
            What::Change => &self.changes,
            What::Mail => &self.mails,
        };
        check(limiter, self.place(self.address(peer, headers)))
    }

    /// Counts one more e-mail with the code of this receipt.
    ///
    /// # Errors
    /// The seconds until there is room again.
    pub fn count_mail(&self, lookup_hash: &[u8; 32]) -> Result<(), u64> {
        check(&self.receipt_mails, place_of(lookup_hash))?;
        let hub = &self.hub_mails;
        hub.check().map_err(|until| until.wait_time_from(hub.clock().now()).as_secs() + 1)
    }

    /// Where the connections of an address are counted; nowhere if all of them come from the proxy.
    pub fn place_of_connection(&self, peer: Peer) -> Option<Place> {
        self.header.is_none().then(|| self.place(Some(peer.0)))
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

    fn place(&self, address: Option<IpAddr>) -> Place {
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
        place_of(&mac(&guard.1, &[&address]))
    }
}

/// The place that a hash leads to.
fn place_of(hash: &[u8; 32]) -> Place {
    let [a, b, c, d, ..] = *hash;
    u32::from_be_bytes([a, b, c, d]) % PLACES
}

fn check(limiter: &DefaultKeyedRateLimiter<Place>, place: Place) -> Result<(), u64> {
    limiter.check_key(&place).map_err(|until| until.wait_time_from(limiter.clock().now()).as_secs() + 1)
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

    fn narrow(header: Option<HeaderName>) -> Limits {
        Limits::new(NonZeroU32::MIN, NonZeroU32::MIN, header)
    }

    #[test]
    fn what_an_address_sends_beyond_its_limit_goes_to_quarantine_and_is_refused_only_when_its_share_is_full() {
        let limits = narrow(None);
        let none = HeaderMap::new();
        assert_eq!(limits.lane(peer("192.0.2.1"), &none), Ok(Lane::Normal));
        for _ in 0..APART_BURST.get() {
            assert_eq!(limits.lane(peer("192.0.2.1"), &none), Ok(Lane::Quarantine));
        }
        let wait = limits.lane(peer("192.0.2.1"), &none).expect_err("too many");
        assert!((1..=13).contains(&wait), "{wait}");
        assert_eq!(limits.lane(peer("192.0.2.2"), &none), Ok(Lane::Normal));
    }

    #[test]
    fn a_class_of_thirty_behind_one_address_stays_in_the_normal_lane() {
        let limits = Limits::new(SEND_BURST, CODE_BURST, None);
        assert!((0..30).all(|_| limits.lane(peer("192.0.2.1"), &HeaderMap::new()) == Ok(Lane::Normal)));
    }

    #[test]
    fn each_thing_has_its_own_count_and_who_is_over_it_is_told_when_to_come_back() {
        let limits = narrow(None);
        let none = HeaderMap::new();
        assert_eq!(limits.count(What::Code, peer("192.0.2.1"), &none), Ok(()));
        let wait = limits.count(What::Code, peer("192.0.2.1"), &none).expect_err("too many");
        assert!((1..=31).contains(&wait), "{wait}");
        for what in [What::Visit, What::Search, What::Change] {
            assert_eq!(limits.count(what, peer("192.0.2.1"), &none), Ok(()));
        }
    }

    #[test]
    fn however_many_addresses_come_the_counters_do_not_grow_beyond_their_places() {
        let limits = narrow(None);
        for number in 0..3 * PLACES {
            let _ = limits.count(What::Code, Some(Peer(IpAddr::V4(number.into()))), &HeaderMap::new());
        }
        assert!(limits.codes.len() <= PLACES as usize, "{}", limits.codes.len());
    }

    #[test]
    fn the_more_codes_are_wrong_the_longer_each_takes_and_none_for_ever() {
        let limits = narrow(None);
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
        let limits = narrow(None);
        let none = HeaderMap::new();
        assert_eq!(limits.lane(peer("2001:db8::1"), &none), Ok(Lane::Normal));
        assert_eq!(limits.lane(peer("2001:db8::2"), &none), Ok(Lane::Quarantine));
        assert_eq!(limits.lane(peer("2001:db8:0:1::1"), &none), Ok(Lane::Normal));
    }

    #[test]
    fn what_the_proxy_added_counts_and_what_the_client_wrote_does_not() {
        let limits = narrow(Some(HeaderName::from_static("x-forwarded-for")));
        let from = |value: &'static str| {
            HeaderMap::from_iter([(HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static(value))])
        };
        assert_eq!(limits.lane(peer("127.0.0.1"), &from("10.0.0.1, 192.0.2.1")), Ok(Lane::Normal));
        assert_eq!(limits.lane(peer("127.0.0.1"), &from("10.0.0.2, 192.0.2.1")), Ok(Lane::Quarantine));
        assert_eq!(limits.lane(peer("127.0.0.1"), &from("192.0.2.2")), Ok(Lane::Normal));
    }

    #[test]
    fn connections_are_counted_by_address_but_not_those_of_a_proxy() {
        let proxied = narrow(Some(HeaderName::from_static("x-forwarded-for")));
        let proxy = Peer(IpAddr::from([127, 0, 0, 1]));
        assert_eq!(proxied.place_of_connection(proxy), None);
        assert!(narrow(None).place_of_connection(proxy).is_some());
    }
}
