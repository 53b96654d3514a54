use super::*;
use crate::testing::Repeatable;
use hpke::Kem as _;
use hub_core::{
    referral::{Care, ContactWay, Headline, Variant, limits},
    stage::Stage,
    topic::Topic,
};
use proptest::prelude::*;
use rand_core::{Infallible, TryCryptoRng, TryRng};

/// Gives the bytes that it was made with, and then nothing sensible.
struct Fixed(Vec<u8>);

impl TryRng for Fixed {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unimplemented!("only bytes are asked for")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unimplemented!("only bytes are asked for")
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        out.copy_from_slice(&self.0.drain(..out.len()).collect::<Vec<_>>());
        Ok(())
    }
}

impl TryCryptoRng for Fixed {}

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

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
}

/// RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.
mod rfc_9180_a_2_1 {
    pub(super) const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
    pub(super) const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
    pub(super) const IKM_R: &str = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
    pub(super) const SK_RM: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
    pub(super) const PK_RM: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    pub(super) const ENC: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
    pub(super) const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";
    pub(super) const AAD_0: &str = "436f756e742d30";
    pub(super) const SEALED_0: &str =
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28";
    pub(super) const KEY: &str = "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91";
    pub(super) const BASE_NONCE: &str = "5c4d98150661b848853b547f";
}

#[test]
fn the_suite_opens_what_the_rfc_sealed() {
    use rfc_9180_a_2_1 as rfc;
    let secret = Deserializable::from_bytes(&hex(rfc::SK_RM)).expect("a private key");
    let enc = Deserializable::from_bytes(&hex(rfc::ENC)).expect("an encapsulated key");
    let mut context =
        setup_receiver::<HpkeAead, HkdfSha256, Kem>(&OpModeR::Base, &secret, &enc, &hex(rfc::INFO)).expect("a context");
    assert_eq!(context.open(&hex(rfc::SEALED_0), &hex(rfc::AAD_0)), Ok(hex(rfc::PLAINTEXT)));
}

#[test]
fn the_suite_seals_what_the_rfc_sealed() {
    use rfc_9180_a_2_1 as rfc;
    let (_, public) = Kem::derive_keypair(&hex(rfc::IKM_R));
    assert_eq!(public.to_bytes().as_slice(), hex(rfc::PK_RM));
    let (enc, mut context) = setup_sender_with_rng::<HpkeAead, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        &hex(rfc::INFO),
        &mut Fixed(hex(rfc::IKM_E)),
    )
    .expect("a context");
    assert_eq!(enc.to_bytes().as_slice(), hex(rfc::ENC));
    assert_eq!(context.seal(&hex(rfc::PLAINTEXT), &hex(rfc::AAD_0)), Ok(hex(rfc::SEALED_0)));
}

#[test]
fn the_cipher_of_headline_and_body_is_the_one_of_the_rfc() {
    use rfc_9180_a_2_1 as rfc;
    let key: [u8; 32] = hex(rfc::KEY).try_into().expect("32 bytes");
    let nonce: [u8; 12] = hex(rfc::BASE_NONCE).try_into().expect("12 bytes");
    let sealed = ChaCha20Poly1305::new(&Key::from(key))
        .encrypt(&Nonce::from(nonce), Payload { msg: &hex(rfc::PLAINTEXT), aad: &hex(rfc::AAD_0) });
    assert_eq!(sealed, Ok(hex(rfc::SEALED_0)));
}

#[test]
fn the_team_and_recovery_can_each_open_and_nobody_else() {
    let keys = Keys::new();
    let envelope = keys.seal(b"headline", b"body", 1).expect("sealed");
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
