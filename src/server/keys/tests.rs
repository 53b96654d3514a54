use super::*;
use crate::server::rng;
use std::sync::atomic::{AtomicU32, Ordering};

/// A data folder that goes with the test.
struct Data(PathBuf);

impl Data {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("hub-keys-{}-{number}", std::process::id())))
    }

    fn create(&self, before: Option<&Signer>) -> Result<PathBuf, KeyError> {
        let passphrases = Passphrases { team: Passphrase::demonstration(), recovery: Passphrase::demonstration() };
        create(&self.0, true, before, &passphrases, &mut rng())
    }

    fn file(&self, role: Role, epoch: u32, kind: &str) -> PathBuf {
        file(&self.0, role, epoch, kind)
    }

    fn unlock(&self, role: Role, epoch: u32) -> Result<Unlocked, KeyError> {
        unlock(&self.file(role, epoch, "key"), &Passphrase::demonstration())
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_was_made_is_found_and_unlocked_with_its_passphrase_alone() {
    let data = Data::new();
    assert!(matches!(ring(&data.0), Err(KeyError::None { .. })));
    data.create(None).expect("keys");
    assert!(is_demonstration(&data.0, 1));
    let ring = ring(&data.0).expect("public keys");
    let Epoch { number, team, recovery, signing, .. } = *ring.newest();
    assert_eq!(number, 1);
    assert_ne!(team, recovery);
    for (role, public) in [(Role::Team, team), (Role::Recovery, recovery)] {
        let unlocked = data.unlock(role, 1).expect("a private key");
        assert_eq!(unlocked.secret.public(), Ok(public));
        assert_eq!(unlocked.signer.map(|signer| signer.public()), signing);
    }
}

#[test]
fn the_next_epoch_is_signed_with_the_teams_or_with_the_recovery_key_of_the_one_before() {
    let data = Data::new();
    data.create(None).expect("keys");
    let stranger = Signer::from_seed(&[7; 32]);
    for signer in [None, Some(&stranger)] {
        let refused = data.create(signer);
        assert!(matches!(refused, Err(KeyError::Ring { error: RingError::Signature(2), .. })));
    }
    assert!(!data.file(Role::Team, 2, "key").exists());
    for (number, role) in [(2, Role::Team), (3, Role::Recovery)] {
        let before = data.unlock(role, number - 1).expect("a private key");
        data.create(before.signer.as_ref()).expect("keys");
        assert_eq!(ring(&data.0).expect("a chain").newest().number, number);
    }
}

#[test]
fn a_key_that_somebody_put_in_the_place_of_another_is_noticed() {
    let data = Data::new();
    data.create(None).expect("keys");
    data.create(data.unlock(Role::Team, 1).expect("a key").signer.as_ref()).expect("keys");
    let other = Data::new();
    other.create(None).expect("keys");
    let mut put: PublicFile = read(&data.file(Role::Team, 2, "pub")).expect("a public file");
    put.public_key = read::<PublicFile>(&other.file(Role::Team, 1, "pub")).expect("a public file").public_key;
    fs::write(data.file(Role::Team, 2, "pub"), serde_json::to_vec(&put).expect("JSON")).expect("written");
    assert!(matches!(ring(&data.0), Err(KeyError::Ring { error: RingError::Signature(2), .. })));
    fs::copy(other.file(Role::Team, 1, "pub"), data.file(Role::Team, 2, "pub")).expect("copied");
    assert!(matches!(ring(&data.0), Err(KeyError::Ring { error: RingError::Gap(2), .. })));
}

#[test]
fn a_retired_epoch_takes_nothing_new_and_the_last_one_cannot_be_retired() {
    let data = Data::new();
    data.create(None).expect("keys");
    assert!(matches!(retire(&data.0, 1), Err(KeyError::Last(1))));
    data.create(data.unlock(Role::Team, 1).expect("a key").signer.as_ref()).expect("keys");
    assert!(matches!(retire(&data.0, 3), Err(KeyError::Unknown(3))));
    for _ in 0..2 {
        retire(&data.0, 1).expect("retired");
    }
    let ring = ring(&data.0).expect("a chain");
    assert!(ring.current(1).is_none() && ring.current(2).is_some());
    assert!(matches!(retire(&data.0, 2), Err(KeyError::Last(2))));
    assert!(data.unlock(Role::Team, 1).is_ok(), "old requests could not be read");
}

#[test]
fn keys_that_are_older_than_signing_are_read_and_followed_by_a_chain() {
    let data = Data::new();
    data.create(None).expect("keys");
    // As they were written then: without a signing key, and bound to the public key alone.
    let secrets = Role::BOTH.map(|role| data.unlock(role, 1).expect("a private key").secret);
    for (role, secret) in Role::BOTH.into_iter().zip(&secrets) {
        let mut public: PublicFile = read(&data.file(role, 1, "pub")).expect("a public file");
        public.signing_key = None;
        let passphrase = Passphrase::demonstration();
        let wrapped = wrap::wrap(secret.bytes(), &bound(&public), &passphrase, &mut rng()).expect("wrapped");
        fs::write(data.file(role, 1, "pub"), serde_json::to_vec(&public).expect("JSON")).expect("written");
        let key = serde_json::to_vec(&KeyFile { public, wrapped }).expect("JSON");
        fs::write(data.file(role, 1, "key"), key).expect("written");
    }
    let unlocked = data.unlock(Role::Team, 1).expect("a private key");
    assert_eq!(unlocked.secret.bytes(), secrets[0].bytes());
    assert!(unlocked.signer.is_none());
    data.create(None).expect("keys");
    assert!(matches!(data.create(None), Err(KeyError::Ring { error: RingError::Signature(3), .. })));
    assert_eq!(ring(&data.0).expect("a chain").newest().number, 2);
}

#[test]
fn one_key_is_never_overwritten_even_if_the_others_are_gone() {
    let data = Data::new();
    let recovery = data.create(None).expect("keys");
    for role in Role::BOTH {
        fs::remove_file(data.file(role, 1, "pub")).expect("a public file");
    }
    fs::remove_file(recovery).expect("the recovery file");
    assert!(matches!(data.create(None), Err(KeyError::Exists(path)) if path.ends_with("team-0001.key.json")));
}

#[test]
fn a_private_key_does_not_open_under_another_public_key() {
    let data = Data::new();
    data.create(None).expect("keys");
    let path = data.file(Role::Team, 1, "key");
    let mut key: KeyFile = read(&path).expect("a key file");
    key.public.public_key = BASE64.encode([9; 32]);
    fs::write(&path, serde_json::to_vec(&key).expect("JSON")).expect("written");
    assert!(matches!(data.unlock(Role::Team, 1), Err(KeyError::Passphrase(_))));
    fs::write(&path, "{}").expect("written");
    assert!(matches!(data.unlock(Role::Team, 1), Err(KeyError::Damaged(_))));
}
