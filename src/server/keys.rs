//! The hub's keys: a team key, a recovery key and a signing key for each epoch, as files in `DATA/keys`.
//!
//! `team-0001.pub.json` and `recovery-0001.pub.json` hold public halves and are all that a running server
//! and the build of the pages read. `team-0001.key.json` and `recovery-0001.key.json` hold private halves,
//! each with the signing key of its epoch, wrapped under a passphrase; the recovery file belongs offline.
//! `retired-0001` says that nothing new is sealed to an epoch. No file is ever overwritten.

pub mod passphrase;
pub mod ring;
mod wrap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use hub_seal::key::{PublicKey, SecretKey};
use passphrase::Passphrase;
use rand_core::CryptoRng;
use ring::{Epoch, Ring, RingError, Signer};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs, io,
    io::Write as _,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};
use thiserror::Error;
use zeroize::Zeroizing;

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
    /// The epochs do not belong together.
    #[error("The keys in {} cannot be trusted: {error}. Put the folder back as it was, from a backup.", .path.display())]
    Ring {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong.
        error: RingError,
    },
    /// There is no such epoch.
    #[error("There is no epoch {0}. `hub keys list` shows those that there are.")]
    Unknown(u32),
    /// Without it nobody could send anything.
    #[error("Epoch {0} is the only one to which requests may be sealed. Make the next one first, with `hub keys new`.")]
    Last(u32),
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
    const BOTH: [Self; 2] = [Self::Team, Self::Recovery];

    const fn word(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Recovery => "recovery",
        }
    }
}

#[derive(Clone, Serialize, Deserialize)]
struct PublicFile {
    role: Role,
    hub: String,
    epoch: u32,
    suite: String,
    public_key: String,
    demonstration: bool,
    /// Of the epoch; keys that are older than signing have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signing_key: Option<String>,
    /// Of the epoch before, over this one; the first has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signature: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    #[serde(flatten)]
    public: PublicFile,
    /// The private key, and after it the seed of the signing key, if there is one.
    wrapped: wrap::Wrapped,
}

/// The passphrases of a new epoch.
pub struct Passphrases {
    /// Of the team's key.
    pub team: Passphrase,
    /// Of the recovery key.
    pub recovery: Passphrase,
}

/// What a passphrase opens.
pub struct Unlocked {
    /// The epoch of the key.
    pub epoch: u32,
    /// The private key.
    pub secret: SecretKey,
    /// What signs the next epoch; nothing in keys that are older than signing.
    pub signer: Option<Signer>,
}

/// Makes the next epoch, or the first: its keys, with a passphrase each. Returns the recovery file, which
/// has to go offline. `before` signs it: the signer of the newest epoch, if that has one.
///
/// # Errors
/// [`KeyError::Exists`] when a file is in the way, [`KeyError::Ring`] when `before` is not the signer of the
/// newest epoch, [`KeyError::File`] when a file cannot be written.
pub fn create(
    data: &Path,
    demonstration: bool,
    before: Option<&Signer>,
    passphrases: &Passphrases,
    rng: &mut impl CryptoRng,
) -> Result<PathBuf, KeyError> {
    let (hub, mut epochs) = if numbers(data).is_empty() {
        let mut hub = [0; 8];
        rng.fill_bytes(&mut hub);
        (hub, Vec::new())
    } else {
        let present = ring(data)?;
        (present.hub, present.epochs().to_vec())
    };
    let number = epochs.last().map_or(1, |epoch| epoch.number + 1);
    let kinds = [(Role::Team, "key"), (Role::Recovery, "key"), (Role::Team, "pub"), (Role::Recovery, "pub")];
    if let Some(path) = kinds.map(|(role, kind)| file(data, role, number, kind)).iter().find(|path| path.exists()) {
        return Err(KeyError::Exists(path.clone()));
    }

    let mut seed = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut *seed);
    let secrets = [SecretKey::generate(rng), SecretKey::generate(rng)];
    let damaged = |_| KeyError::Damaged(folder(data));
    let [team, recovery] = [secrets[0].public().map_err(damaged)?, secrets[1].public().map_err(damaged)?];
    let signing = Some(Signer::from_seed(&seed).public());
    let mut epoch = Epoch { number, team, recovery, signing, signature: None, retired: false };
    if let Some(before) = before {
        epoch.sign(&hub, before);
    }
    epochs.push(epoch);
    Ring::new(hub, epochs).map_err(|error| KeyError::Ring { path: folder(data), error })?;

    let folder = folder(data);
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&folder)
        .map_err(|error| KeyError::File { path: folder, error })?;
    // The private files are written first: a public file means that its private half is safe on the disk.
    let mut public_files = Vec::new();
    for (role, secret) in Role::BOTH.into_iter().zip(&secrets) {
        let (key, passphrase) = match role {
            Role::Team => (&epoch.team, &passphrases.team),
            Role::Recovery => (&epoch.recovery, &passphrases.recovery),
        };
        let path = file(data, role, number, "key");
        let public = PublicFile {
            role,
            hub: BASE64.encode(hub),
            epoch: number,
            suite: "X25519-HKDF-SHA256 + HKDF-SHA256 + ChaCha20Poly1305".to_owned(),
            public_key: BASE64.encode(key.0),
            demonstration,
            signing_key: epoch.signing.map(|key| BASE64.encode(key)),
            signature: epoch.signature.map(|signature| BASE64.encode(signature)),
        };
        let both = Zeroizing::new([&secret.bytes()[..], &seed[..]].concat());
        let wrapped =
            wrap::wrap(&both, &bound(&public), passphrase, rng).map_err(|_| KeyError::Damaged(path.clone()))?;
        write(&path, &KeyFile { public: public.clone(), wrapped })?;
        public_files.push((file(data, role, number, "pub"), public));
    }
    for (path, public) in &public_files {
        write(path, public)?;
    }
    Ok(file(data, Role::Recovery, number, "key"))
}

/// The public keys of every epoch, their chain verified.
///
/// # Errors
/// [`KeyError::None`] when there is none, which is no state in which to take requests.
pub fn ring(data: &Path) -> Result<Ring, KeyError> {
    let mut hub = None;
    let mut epochs = Vec::new();
    for number in numbers(data) {
        let [team, recovery] = Role::BOTH.map(|role| read_public(&file(data, role, number, "pub")));
        let (team, recovery) = (team?, recovery?);
        let own = *hub.get_or_insert(team.hub);
        if team.hub != own || recovery.hub != own || team.epoch != number {
            return Err(KeyError::Ring { path: folder(data), error: RingError::Gap(number) });
        }
        let retired = retired(data, number).exists();
        let Public { key, signing, signature, .. } = team;
        epochs.push(Epoch { number, team: key, recovery: recovery.key, signing, signature, retired });
    }
    let hub = hub.ok_or_else(|| KeyError::None { keys: folder(data), data: data.to_owned() })?;
    Ring::new(hub, epochs).map_err(|error| KeyError::Ring { path: folder(data), error })
}

/// Says that no new request may be sealed to an epoch. Those that were stay readable.
///
/// # Errors
/// [`KeyError::Unknown`] when there is no such epoch, [`KeyError::Last`] when no other is current.
pub fn retire(data: &Path, number: u32) -> Result<(), KeyError> {
    let ring = ring(data)?;
    if !ring.epochs().iter().any(|epoch| epoch.number == number) {
        return Err(KeyError::Unknown(number));
    }
    if ring.epochs().iter().all(|epoch| epoch.retired || epoch.number == number) {
        return Err(KeyError::Last(number));
    }
    let path = retired(data, number);
    fs::write(&path, []).map_err(|error| KeyError::File { path, error })
}

/// Whether the team's key of `epoch` is a demonstration key.
pub fn is_demonstration(data: &Path, epoch: u32) -> bool {
    read_public(&file(data, Role::Team, epoch, "pub")).is_ok_and(|public| public.demonstration)
}

/// Where the private half of a team's key lies.
pub fn team_file(data: &Path, epoch: u32) -> PathBuf {
    file(data, Role::Team, epoch, "key")
}

/// What is private in a key file, opened in memory.
///
/// # Errors
/// [`KeyError::Passphrase`] when the passphrase is not the right one.
pub fn unlock(path: &Path, passphrase: &Passphrase) -> Result<Unlocked, KeyError> {
    let damaged = || KeyError::Damaged(path.to_owned());
    let key: KeyFile = read(path)?;
    let both = wrap::unwrap(&key.wrapped, &bound(&key.public), passphrase).map_err(|error| match error {
        wrap::WrapError::Format => damaged(),
        wrap::WrapError::Passphrase => KeyError::Passphrase(path.to_owned()),
    })?;
    let (secret, seed) = both.split_at_checked(32).ok_or_else(damaged)?;
    let signer = match seed {
        [] => None,
        seed => Some(Signer::from_seed(&*half(seed).ok_or_else(damaged)?)),
    };
    Ok(Unlocked { epoch: key.public.epoch, secret: SecretKey::from_bytes(half(secret).ok_or_else(damaged)?), signer })
}

fn half(both: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    both.try_into().ok().map(Zeroizing::new)
}

/// What a wrapped key is bound to: its own public halves.
fn bound(public: &PublicFile) -> Vec<u8> {
    let halves = [Some(&public.public_key), public.signing_key.as_ref()];
    halves.into_iter().flatten().flat_map(|half| BASE64.decode(half).unwrap_or_default()).collect()
}

fn folder(data: &Path) -> PathBuf {
    data.join("keys")
}

fn file(data: &Path, role: Role, epoch: u32, kind: &str) -> PathBuf {
    folder(data).join(format!("{}-{epoch:04}.{kind}.json", role.word()))
}

fn retired(data: &Path, epoch: u32) -> PathBuf {
    folder(data).join(format!("retired-{epoch:04}"))
}

/// The numbers of all epochs, the oldest first.
fn numbers(data: &Path) -> Vec<u32> {
    let number = |name: &str| name.strip_prefix("team-")?.strip_suffix(".pub.json")?.parse().ok();
    let files = fs::read_dir(folder(data)).into_iter().flatten().flatten();
    let mut numbers: Vec<u32> = files.filter_map(|file| number(&file.file_name().to_string_lossy())).collect();
    numbers.sort_unstable();
    numbers
}

/// What a public file says.
struct Public {
    hub: [u8; 8],
    epoch: u32,
    key: PublicKey,
    signing: Option<[u8; 32]>,
    signature: Option<[u8; 64]>,
    demonstration: bool,
}

fn read_public(path: &Path) -> Result<Public, KeyError> {
    let damaged = || KeyError::Damaged(path.to_owned());
    let file: PublicFile = read(path)?;
    Ok(Public {
        hub: decode(&file.hub).ok_or_else(damaged)?,
        epoch: file.epoch,
        key: PublicKey(decode(&file.public_key).ok_or_else(damaged)?),
        signing: file.signing_key.map(|key| decode(&key).ok_or_else(damaged)).transpose()?,
        signature: file.signature.map(|signature| decode(&signature).ok_or_else(damaged)).transpose()?,
        demonstration: file.demonstration,
    })
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
