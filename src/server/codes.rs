//! Deriving what receipt codes open, on the server: for people without script, and for everybody who comes
//! back. It takes much memory on purpose, so that only a few are derived at a time.

use hub_core::receipt::Code;
use hub_seal::{
    Memory, hex,
    receipt::{self, Opened, ReceiptError, SALT_LEN},
};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use thiserror::Error;
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// How many codes are derived at a time: each takes 19 MiB and a tenth of a second.
const AT_ONCE: usize = 2;

/// How long somebody waits for their turn before they are asked to try again.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why nothing was derived. Says nothing about the code.
#[derive(Debug, Error)]
pub enum CodesError {
    /// Too many others are waiting.
    #[error("too many receipt codes at once")]
    Busy,
    /// There is no memory for it.
    #[error(transparent)]
    Receipt(#[from] ReceiptError),
}

/// Derives what codes open.
pub struct Codes {
    salt: [u8; SALT_LEN],
    turns: Arc<Semaphore>,
    /// Memory that nobody uses now, for as many as have a turn.
    free: Arc<Mutex<Vec<Memory>>>,
}

impl Codes {
    /// For the hub with this id.
    pub fn new(hub: &[u8; 8]) -> Self {
        Self { salt: receipt::salt(hub), turns: Arc::new(Semaphore::new(AT_ONCE)), free: Arc::default() }
    }

    /// The salt in hexadecimal digits, for those who derive on their own.
    pub fn salt(&self) -> String {
        hex::text(&self.salt)
    }

    /// What `code` opens.
    ///
    /// # Errors
    /// When too many others are waiting, or there is no memory.
    pub async fn open(&self, code: Code) -> Result<Opened, CodesError> {
        let turn = timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned()).await;
        let turn = turn.ok().and_then(Result::ok).ok_or(CodesError::Busy)?;
        let (salt, free) = (self.salt, Arc::clone(&self.free));
        let opened = spawn_blocking(move || {
            // The turn ends with the work, even if whoever waits for it has gone away.
            let _turn = turn;
            let taken = lock(&free).pop();
            let mut memory = taken.or_else(Memory::new).ok_or(ReceiptError::Derive)?;
            let opened = receipt::open_in(&code, &salt, &mut memory);
            lock(&free).push(memory);
            opened
        });
        Ok(opened.await.map_err(|_| CodesError::Busy)??)
    }
}

fn lock(free: &Mutex<Vec<Memory>>) -> MutexGuard<'_, Vec<Memory>> {
    free.lock().unwrap_or_else(PoisonError::into_inner)
}
