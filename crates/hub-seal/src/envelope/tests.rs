use super::*;
use crate::testing::Repeatable;
use hub_core::{
    referral::{Care, ContactWay, Headline, Variant, limits},
    stage::Stage,
    topic::Topic,
};
use proptest::prelude::*;

const LABEL: Label = Label { hub: *b"sherwood", epoch: 7, request: *b"0123456789abcdef" };

struct Keys {
    team: SecretKey,
    recovery: SecretKey,
}

impl Keys {
    fn new() -> Self {
        let mut rng = Repeatable::new(1000);
        Self { team: SecretKey::generate(&mut rng), recovery: SecretKey::generate(&mut rng) }
    }

    fn seal(&self, headline: &[u8], body: &[u8], seed: u64) -> Result<Vec<u8>, SealError> {
        let (team, recovery) = (self.team.public().expect("a key"), self.recovery.public().expect("a key"));
        seal(&LABEL, [&team, &recovery], headline, body, &mut Repeatable::new(seed))
    }
}

#[test]
fn the_team_and_recovery_can_each_open_and_nobody_else() {
    let keys = Keys::new();
    let envelope = keys.seal(b"headline", b"body", 1).expect("sealed");
    let names = [&keys.team, &keys.recovery].map(|secret| secret.public().expect("a key").id());
    assert_eq!(recipients(&envelope), Ok(names));
    assert_eq!(recipients(&envelope[1..]), Err(OpenError::Format));
    for secret in [&keys.team, &keys.recovery] {
        let opened = open(&envelope, secret).expect("opened");
        assert_eq!(
            (opened.label, opened.headline.as_slice(), opened.body.as_slice()),
            (LABEL, &b"headline"[..], &b"body"[..])
        );
    }
    let stranger = SecretKey::generate(&mut Repeatable::new(5000));
    assert_eq!(open(&envelope, &stranger).map(|_| ()), Err(OpenError::OtherKey));
}

#[test]
fn a_stranger_who_writes_the_teams_key_id_over_his_own_still_opens_nothing() {
    let keys = Keys::new();
    let mut envelope = keys.seal(b"headline", b"body", 1).expect("sealed");
    let stranger = SecretKey::generate(&mut Repeatable::new(5000));
    envelope[HEADER_LEN..HEADER_LEN + KEY_ID_LEN].copy_from_slice(&stranger.public().expect("a key").id());
    assert_eq!(open(&envelope, &stranger).map(|_| ()), Err(OpenError::Altered));
}

#[test]
fn altering_any_region_is_noticed_by_both_recipients() {
    let keys = Keys::new();
    let envelope = keys.seal(b"headline", b"body", 1).expect("sealed");
    let second = HEADER_LEN + RECIPIENT_LEN;
    let headline = HEADER_LEN + 2 * RECIPIENT_LEN;
    let body = headline + HEADLINE_LEN + TAG_LEN;
    let regions = [
        ("version", 0),
        ("suite", 1),
        ("hub", 2),
        ("epoch", 10),
        ("request id", 14),
        ("team's key id", HEADER_LEN),
        ("team's encapsulated key", HEADER_LEN + KEY_ID_LEN),
        ("team's data key", second - 1),
        ("recovery's key id", second),
        ("recovery's encapsulated key", second + KEY_ID_LEN),
        ("recovery's data key", headline - 1),
        ("headline", headline),
        ("headline's tag", body - 1),
        ("body", body),
        ("body's tag", ENVELOPE_LEN - 1),
    ];
    for (region, at) in regions {
        let mut altered = envelope.clone();
        altered[at] ^= 1;
        for secret in [&keys.team, &keys.recovery] {
            assert!(open(&altered, secret).is_err(), "{region}");
        }
    }
    assert!(matches!(open(&envelope[..ENVELOPE_LEN - 1], &keys.team), Err(OpenError::Format)));
    assert!(matches!(open(&[], &keys.team), Err(OpenError::Format)));
}

#[test]
fn the_same_words_sealed_twice_differ() {
    let keys = Keys::new();
    let (one, other) = (keys.seal(b"h", b"b", 1).expect("sealed"), keys.seal(b"h", b"b", 2).expect("sealed"));
    assert_ne!(one[HEADER_LEN..], other[HEADER_LEN..]);
    assert_ne!(one[ENVELOPE_LEN - 32..], other[ENVELOPE_LEN - 32..]);
}

#[test]
fn what_does_not_fit_is_refused_and_not_cut() {
    let keys = Keys::new();
    let (headline_room, body_room) = (room(HEADLINE_LEN), room(BODY_LEN));
    assert!(keys.seal(&vec![1; headline_room], &vec![1; body_room], 1).is_ok());
    assert_eq!(
        keys.seal(&vec![1; headline_room + 1], b"", 1),
        Err(SealError::TooLong { given: headline_room + 1, room: headline_room })
    );
    assert_eq!(
        keys.seal(b"", &vec![1; body_room + 1], 1),
        Err(SealError::TooLong { given: body_room + 1, room: body_room })
    );
}

#[test]
fn the_longest_headline_fits() {
    // As many bytes as a name can have; that every request fits its part, the core's own tests hold.
    let name = "\u{5d0}\u{301}\u{301}".repeat(limits::SHORT);
    assert_eq!(hub_core::text::over(&name, limits::SHORT), None);
    let headline = Headline {
        variant: Some(Variant::ParentOrCarer),
        danger: false,
        care: Care {
            contact: ContactWay::ALL.to_vec(),
            never: ContactWay::ALL.to_vec(),
            secret: false,
            no_message: false,
            code_word: false,
        },
        name,
        children: Stage::ALL.to_vec(),
        help: Topic::ALL.to_vec(),
        hub: "h".repeat(limits::SHORT),
    };
    let json = serde_json::to_vec(&headline).expect("JSON");
    assert!(json.len() <= room(HEADLINE_LEN), "{}", json.len());
    assert!(json.len() > room(512), "512 bytes would be enough after all: {}", json.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_envelope_has_one_size_and_gives_back_what_went_in(
        headline in proptest::collection::vec(any::<u8>(), 0..room(HEADLINE_LEN)),
        body in proptest::collection::vec(any::<u8>(), 0..room(BODY_LEN)),
        seed in any::<u32>(),
    ) {
        let keys = Keys::new();
        let envelope = keys.seal(&headline, &body, u64::from(seed)).expect("sealed");
        prop_assert_eq!(envelope.len(), ENVELOPE_LEN);
        let opened = open(&envelope, &keys.team).expect("opened");
        prop_assert_eq!(opened.headline.as_slice(), headline.as_slice());
        prop_assert_eq!(opened.body.as_slice(), body.as_slice());
    }

    #[test]
    fn no_bytes_make_opening_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0..ENVELOPE_LEN, with in any::<u8>()) {
        let keys = Keys::new();
        prop_assert!(open(&bytes, &keys.team).is_err());
        let mut envelope = keys.seal(b"headline", b"body", 1).expect("sealed");
        let whole = envelope[at] == with;
        envelope[at] = with;
        prop_assert_eq!(open(&envelope, &keys.team).is_ok(), whole);
    }
}
