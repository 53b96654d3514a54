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

    fn create(&self) -> Result<PathBuf, KeyError> {
        let passphrases = Passphrases {
            team: passphrase::Passphrase::demonstration(),
            recovery: passphrase::Passphrase::demonstration(),
        };
        create(&self.0, true, &passphrases, &mut rng())
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
    assert!(matches!(newest(&data.0), Err(KeyError::None { .. })));
    data.create().expect("keys");
    let keys = newest(&data.0).expect("public keys");
    assert_eq!((keys.epoch, keys.demonstration), (1, true));
    assert_ne!(keys.team, keys.recovery);
    let passphrase = passphrase::Passphrase::demonstration();
    for (role, public) in [(Role::Team, keys.team), (Role::Recovery, keys.recovery)] {
        let secret = unlock(&data.0, role, 1, &passphrase).expect("a private key");
        assert_eq!(secret.public(), Ok(public));
    }
}

#[test]
fn one_key_is_never_overwritten_even_if_the_others_are_gone() {
    let data = Data::new();
    let recovery = data.create().expect("keys");
    for role in [Role::Team, Role::Recovery] {
        fs::remove_file(file(&data.0, role, 1, "pub")).expect("a public file");
    }
    fs::remove_file(recovery).expect("the recovery file");
    assert!(matches!(data.create(), Err(KeyError::Exists(path)) if path.ends_with("team-0001.key.json")));
}

#[test]
fn a_private_key_does_not_open_under_another_public_key() {
    let data = Data::new();
    data.create().expect("keys");
    let path = file(&data.0, Role::Team, 1, "key");
    let mut key: KeyFile = read(&path).expect("a key file");
    key.public.public_key = BASE64.encode([9; 32]);
    fs::write(&path, serde_json::to_vec(&key).expect("JSON")).expect("written");
    assert!(matches!(
        unlock(&data.0, Role::Team, 1, &passphrase::Passphrase::demonstration()),
        Err(KeyError::Passphrase(_))
    ));
    fs::write(&path, "{}").expect("written");
    assert!(matches!(
        unlock(&data.0, Role::Team, 1, &passphrase::Passphrase::demonstration()),
        Err(KeyError::Damaged(_))
    ));
}
