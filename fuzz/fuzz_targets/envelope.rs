//! Envelopes and replies from outside: as they are, and as one of ours with changed bytes.
#![no_main]

use getrandom::SysRng;
use hub_seal::{
    envelope::{self, ENVELOPE_LEN, Label},
    key::SecretKey,
    reply::{self, REPLY_LEN},
};
use libfuzzer_sys::fuzz_target;
use rand_core::UnwrapErr;
use std::sync::LazyLock;
use zeroize::Zeroizing;

const LABEL: Label = Label { hub: *b"sherwood", epoch: 1, request: [7; 16] };
const MESSAGE: [u8; 16] = [9; 16];

struct Ours {
    team: SecretKey,
    recovery: SecretKey,
    envelope: Vec<u8>,
    reply: Vec<u8>,
}

static OURS: LazyLock<Ours> = LazyLock::new(|| {
    let [team, recovery] = [1, 2].map(|byte| SecretKey::from_bytes(Zeroizing::new([byte; 32])));
    let [to_team, to_recovery] = [&team, &recovery].map(|key| key.public().expect("a key"));
    let rng = &mut UnwrapErr(SysRng);
    let envelope = envelope::seal(&LABEL, [&to_team, &to_recovery], b"headline", b"body", rng).expect("sealed");
    let reply = reply::seal(&LABEL.request, &MESSAGE, &to_team, "Wednesday at 2pm?", rng).expect("sealed");
    Ours { team, recovery, envelope, reply }
});

/// Ours with some bytes changed: three of the input for each, two for the place and one for what to add.
fn changed(ours: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut bytes = ours.to_vec();
    for change in changes.chunks_exact(3) {
        let place = usize::from(u16::from_be_bytes([change[0], change[1]])) % bytes.len();
        bytes[place] = bytes[place].wrapping_add(change[2]);
    }
    bytes
}

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    let bytes = match kind % 4 {
        0 => rest.to_vec(),
        1 => changed(&OURS.envelope, rest),
        2 => changed(&OURS.reply, rest),
        // Of the right length, so that what comes after the first look is met too.
        _ => rest
            .iter()
            .copied()
            .chain(std::iter::repeat(0))
            .take(if kind & 4 == 0 { ENVELOPE_LEN } else { REPLY_LEN })
            .collect(),
    };
    let label = envelope::label(&bytes);
    let reply = reply::open(&LABEL.request, &MESSAGE, &bytes, &OURS.team);
    let opened = [&OURS.team, &OURS.recovery].map(|key| envelope::open(&bytes, key));
    if bytes == OURS.envelope {
        assert_eq!(label, Ok(LABEL));
        for opened in opened {
            let opened = opened.expect("ours opens");
            assert!(*opened.headline == b"headline" && *opened.body == b"body");
        }
    } else {
        assert!(opened.iter().all(Result::is_err), "what was altered opens");
    }
    assert_eq!(reply.is_ok(), bytes == OURS.reply, "a reply opens exactly as it was sealed");
});
