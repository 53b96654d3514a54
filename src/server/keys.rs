//! The hub's keys: a team key and a recovery key for each epoch, as files in `DATA/keys`.
//!
//! `team-0001.pub.json` and `recovery-0001.pub.json` hold public halves and are all that a running
//! server reads. `team-0001.key.json` and `recovery-0001.key.json` hold private halves, each wrapped
//! under a passphrase; the recovery file belongs offline.

pub mod passphrase;
mod wrap;

use super::rng;
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use hub_seal::{
    SealError,
    envelope::{self, Label},
    key::{PublicKey, SecretKey},
};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs, io,
    io::Write as _,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};
use thiserror::Error;

/// The passphrase of demonstration keys. It protects nothing, which is why such a key is marked.
pub const DEMONSTRATION_PASSPHRASE: &str = "demonstration only";

/// Why keys could not be made, read or unlocked.
#[derive(Debug, Error)]
pub enum KeyError {
    /// Nothing to seal to.
    #[error("There is no key to seal requests to in {}. Run `hub keys new --data {}` first.", .keys.display(), .data.display())]
    None {
        /// The folder of keys.
        keys: PathBuf,
        /// The data folder, to be named in the command.
        data: PathBuf,
    },
    /// Making a key would overwrite one, and with it every request that was sealed to it.
    #[error("{} is there already. A key is never overwritten, because requests that were sealed to it could not be read any more.", .0.display())]
    Exists(PathBuf),
    /// A file could not be read or written.
    #[error("The key file {} cannot be used: {error}.", .path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the operating system says.
        error: io::Error,
    },
    /// A file is not a key file.
    #[error("The key file {} is damaged.", .0.display())]
    Damaged(PathBuf),
    /// The passphrase does not open the key.
    #[error("That is not the passphrase of {}.", .0.display())]
    Passphrase(PathBuf),
}

/// Whose key it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The people who answer requests.
    Team,
    /// The council's copy, kept offline for the day when the team's key is lost.
    Recovery,
}

impl Role {
    const fn word(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Recovery => "recovery",
        }
    }
}

/// What a server needs to seal requests.
#[derive(Clone, Debug)]
pub struct PublicKeys {
    /// The hub's id: random, made with its first key.
    pub hub: [u8; 8],
    /// The epoch of both keys; 1 is the first.
    pub epoch: u32,
    /// The team's key.
    pub team: PublicKey,
    /// The recovery key.
    pub recovery: PublicKey,
    /// Whether the passphrase is the published one, so that anybody can read what is sealed.
    pub demonstration: bool,
}

impl PublicKeys {
    /// Seals what is kept under `id` to the team and to recovery (see [`envelope::seal`]).
    ///
    /// # Errors
    /// When it does not fit, or a key cannot be used.
    pub fn seal(&self, id: [u8; 16], headline: &[u8], body: &[u8]) -> Result<Vec<u8>, SealError> {
        let label = Label { hub: self.hub, epoch: self.epoch, request: id };
        envelope::seal(&label, [&self.team, &self.recovery], headline, body, &mut rng())
    }
}

#[derive(Serialize, Deserialize)]
struct PublicFile {
    role: Role,
    hub: String,
    epoch: u32,
    suite: String,
    public_key: String,
    demonstration: bool,
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    #[serde(flatten)]
    public: PublicFile,
    wrapped: wrap::Wrapped,
}

/// Makes the team key and the recovery key of the first epoch, with a passphrase each.
///
/// # Errors
/// [`KeyError::Exists`] when there is a key already, [`KeyError::File`] when a file cannot be written.
pub fn create(
    data: &Path,
    demonstration: bool,
    passphrases: &Passphrases,
    rng: &mut impl CryptoRng,
) -> Result<PathBuf, KeyError> {
    const EPOCH: u32 = 1;
    let files = [(Role::Team, "key"), (Role::Recovery, "key"), (Role::Team, "pub"), (Role::Recovery, "pub")]
        .map(|(role, kind)| file(data, role, EPOCH, kind));
    if let Some(path) = files.iter().find(|path| path.exists()) {
        return Err(KeyError::Exists(path.clone()));
    }
    let folder = folder(data);
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .map_err(|error| KeyError::File { path: folder, error })?;

    let mut hub = [0; 8];
    rng.fill_bytes(&mut hub);
    // The private files are written first: a public file means that its private half is safe on the disk.
    let mut public_files = Vec::new();
    for (role, passphrase) in [(Role::Team, &passphrases.team), (Role::Recovery, &passphrases.recovery)] {
        let path = file(data, role, EPOCH, "key");
        let damaged = || KeyError::Damaged(path.clone());
        let secret = SecretKey::generate(rng);
        let public = secret.public().map_err(|_| damaged())?;
        let public_file = || PublicFile {
            role,
            hub: BASE64.encode(hub),
            epoch: EPOCH,
            suite: "X25519-HKDF-SHA256 + HKDF-SHA256 + ChaCha20Poly1305".to_owned(),
            public_key: BASE64.encode(public.0),
            demonstration,
        };
        let wrapped = wrap::wrap(&secret, &public, passphrase, rng).map_err(|_| damaged())?;
        write(&path, &KeyFile { public: public_file(), wrapped })?;
        public_files.push((file(data, role, EPOCH, "pub"), public_file()));
    }
    for (path, public_file) in &public_files {
        write(path, public_file)?;
    }
    Ok(file(data, Role::Recovery, EPOCH, "key"))
}

/// The passphrases of a new pair of keys.
pub struct Passphrases {
    /// Of the team's key.
    pub team: passphrase::Passphrase,
    /// Of the recovery key.
    pub recovery: passphrase::Passphrase,
}

/// The public keys of the newest epoch.
///
/// # Errors
/// [`KeyError::None`] when there is none, which is no state in which to take requests.
pub fn newest(data: &Path) -> Result<PublicKeys, KeyError> {
    let none = || KeyError::None { keys: folder(data), data: data.to_owned() };
    let epoch = fs::read_dir(folder(data))
        .map_err(|_| none())?
        .filter_map(|entry| epoch_of(&entry.ok()?.file_name().to_string_lossy()))
        .max()
        .ok_or_else(none)?;
    let (team, hub, demonstration) = read_public(&file(data, Role::Team, epoch, "pub"))?;
    let (recovery, ..) = read_public(&file(data, Role::Recovery, epoch, "pub"))?;
    Ok(PublicKeys { hub, epoch, team, recovery, demonstration })
}

/// Whether the team's key of `epoch` is a demonstration key.
pub fn is_demonstration(data: &Path, epoch: u32) -> bool {
    read_public(&file(data, Role::Team, epoch, "pub")).is_ok_and(|(.., demonstration)| demonstration)
}

/// The private half of a key, opened in memory.
///
/// # Errors
/// [`KeyError::Passphrase`] when the passphrase is not the right one.
pub fn unlock(data: &Path, role: Role, epoch: u32, passphrase: &passphrase::Passphrase) -> Result<SecretKey, KeyError> {
    let path = file(data, role, epoch, "key");
    let key: KeyFile = read(&path)?;
    let public = decode(&key.public.public_key).map(PublicKey).ok_or_else(|| KeyError::Damaged(path.clone()))?;
    wrap::unwrap(&key.wrapped, &public, passphrase).map_err(|error| match error {
        wrap::WrapError::Format => KeyError::Damaged(path),
        wrap::WrapError::Passphrase => KeyError::Passphrase(path),
    })
}

fn folder(data: &Path) -> PathBuf {
    data.join("keys")
}

fn file(data: &Path, role: Role, epoch: u32, kind: &str) -> PathBuf {
    folder(data).join(format!("{}-{epoch:04}.{kind}.json", role.word()))
}

fn epoch_of(name: &str) -> Option<u32> {
    name.strip_prefix("team-")?.strip_suffix(".pub.json")?.parse().ok()
}

fn read_public(path: &Path) -> Result<(PublicKey, [u8; 8], bool), KeyError> {
    let public: PublicFile = read(path)?;
    let key = decode(&public.public_key).zip(decode(&public.hub));
    let (key, hub) = key.ok_or_else(|| KeyError::Damaged(path.to_owned()))?;
    Ok((PublicKey(key), hub, public.demonstration))
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, KeyError> {
    let text = fs::read(path).map_err(|error| KeyError::File { path: path.to_owned(), error })?;
    serde_json::from_slice(&text).map_err(|_| KeyError::Damaged(path.to_owned()))
}

fn write<T: Serialize>(path: &Path, value: &T) -> Result<(), KeyError> {
    let write = || -> io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(&serde_json::to_vec_pretty(value)?)?;
        file.write_all(b"\n")?;
        file.sync_all()
    };
    write().map_err(|error| KeyError::File { path: path.to_owned(), error })
}

fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64.decode(text).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests;
