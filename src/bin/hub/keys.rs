//! `hub keys`: making, listing, retiring and checking the keys to which requests are sealed.

use super::Data;
use clap::Subcommand;
use family_hub::server::{
    keys::{
        self, Passphrases, create, is_demonstration,
        passphrase::Passphrase,
        ring::{Epoch, Ring},
    },
    recover, rng,
};
use std::{
    error::Error,
    fmt::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What can be done with keys.
#[derive(Subcommand)]
pub enum KeysCommand {
    /// Make the keys of the first epoch, or of the next one, which the one before signs.
    New {
        #[command(flatten)]
        data: Data,
        /// For trying the hub out: with a published passphrase.
        #[arg(long)]
        demo: bool,
        /// The recovery file of the epoch before, to sign with when the team's passphrase is lost.
        #[arg(long)]
        before: Option<PathBuf>,
    },
    /// List every epoch, and whether the chain of signatures holds.
    List {
        #[command(flatten)]
        data: Data,
    },
    /// Take no new requests for an epoch; old ones stay readable. Open pages may still have its keys: wait a
    /// day after the pages carry newer ones.
    Retire {
        /// The number of the epoch.
        epoch: u32,
        #[command(flatten)]
        data: Data,
    },
    /// Print the fingerprint of the keys, for a poster or to compare with one.
    Fingerprint {
        #[command(flatten)]
        data: Data,
        /// The keys as the hub serves them, instead of those in the data folder.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Seal every request and message to the newest keys, with the recovery file of the keys they are sealed to.
    Recover {
        /// The recovery file.
        #[arg(long)]
        key: PathBuf,
        #[command(flatten)]
        data: Data,
    },
}

/// Does it.
pub async fn run(command: KeysCommand) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        KeysCommand::New { data, demo, before } => new(&data.folder, demo, before)?,
        KeysCommand::List { data } => print!("{}", list(&data.folder)?),
        KeysCommand::Retire { epoch, data } => {
            keys::retire(&data.folder, epoch)?;
            println!("Nothing new is sealed to epoch {epoch}. {PUBLISH}");
        }
        KeysCommand::Fingerprint { data, file } => {
            let ring = match file {
                None => keys::ring(&data.folder)?,
                Some(path) => published(&path)?,
            };
            print!("{}", fingerprints(&ring));
        }
        KeysCommand::Recover { key, data } => {
            let passphrase = Passphrase::ask(&format!("Passphrase of {}", key.display()), "HUB_RECOVERY_PASSPHRASE")?;
            println!("{}", recover::recover(&data.folder, &key, &passphrase).await?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What has to be done when keys have changed.
const PUBLISH: &str = "Run `hub prerender` so that the pages carry the change, and start the hub again.";

fn new(data: &Path, demo: bool, before: Option<PathBuf>) -> Result<(), Box<dyn Error>> {
    let signer = match keys::ring(data) {
        Err(keys::KeyError::None { .. }) => None,
        Err(error) => return Err(error.into()),
        Ok(ring) => ring.epochs().last().map_or(Ok(None), |last| signer(data, last, before))?,
    };
    let passphrases = if demo {
        println!("The passphrase of these demonstration keys is: {}", keys::DEMONSTRATION_PASSPHRASE);
        Passphrases { team: Passphrase::demonstration(), recovery: Passphrase::demonstration() }
    } else {
        Passphrases {
            team: Passphrase::choose("Passphrase of the team's new key", "HUB_PASSPHRASE")?,
            recovery: Passphrase::choose("Passphrase of the new recovery key", "HUB_RECOVERY_PASSPHRASE")?,
        }
    };
    let recovery = create(data, demo, signer.as_ref(), &passphrases, &mut rng())?;
    println!("The keys are in {}.", data.join("keys").display());
    println!("Move {} to a place offline, such as a USB stick in a safe, and delete it here.", recovery.display());
    let ring = keys::ring(data)?;
    if ring.epochs().len() > 1 {
        println!("{PUBLISH}");
    }
    print!("{}", fingerprints(&ring));
    Ok(())
}

/// What signs the epoch after `last`: from the team's key file, or from the file that was named.
fn signer(data: &Path, last: &Epoch, before: Option<PathBuf>) -> Result<Option<keys::ring::Signer>, Box<dyn Error>> {
    if last.signing.is_none() {
        println!("Epoch {} is older than signatures: the chain begins with the next.", last.number);
        return Ok(None);
    }
    let path = before.unwrap_or_else(|| keys::team_file(data, last.number));
    let passphrase = if is_demonstration(data, last.number) {
        Passphrase::demonstration()
    } else {
        Passphrase::ask(&format!("Passphrase of {}, to sign the next", path.display()), "HUB_PASSPHRASE_BEFORE")?
    };
    Ok(keys::unlock(&path, &passphrase)?.signer)
}

fn published(path: &Path) -> Result<Ring, Box<dyn Error>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))?;
    Ok(Ring::from_json(&text).map_err(|error| format!("The keys in {} cannot be trusted: {error}.", path.display()))?)
}

fn list(data: &Path) -> Result<String, keys::KeyError> {
    let ring = keys::ring(data)?;
    let lines = ring.epochs().iter().map(|epoch| {
        let state = match epoch {
            epoch if epoch.retired => "retired",
            epoch if epoch.number == ring.newest().number => "newest",
            _ => "current",
        };
        let chain = match (epoch.signature, epoch.signing) {
            (Some(_), _) => format!("signed by epoch {}", epoch.number - 1),
            (None, Some(_)) => "begins the chain".to_owned(),
            (None, None) => "older than signatures".to_owned(),
        };
        let demonstration = if is_demonstration(data, epoch.number) { ", demonstration" } else { "" };
        format!("epoch {:<4} {state:<8} {chain}{demonstration}\n", epoch.number)
    });
    Ok(lines.collect())
}

/// The fingerprint of the keys to which requests are sealed, and of those with which the chain begins.
fn fingerprints(ring: &Ring) -> String {
    let newest = ring.newest();
    let mut text = format!("Fingerprint of epoch {}:  {}\n", newest.number, newest.fingerprint(&ring.hub));
    if let Some(first) = ring.epochs().first().filter(|first| first.number != newest.number) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "The chain begins with epoch {}:  {}", first.number, first.fingerprint(&ring.hub));
    }
    text
}
