//! Deriving what receipt codes open, on the server: for people without script, and for everybody who comes
//! back. It takes much memory on purpose, so that only a few are derived at a time.

use hub_core::receipt::Code;
use hub_seal::{
    hex,
    receipt::{self, Opened, ReceiptError, SALT_LEN},
};
use std::{
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};
use thiserror::Error;
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, oneshot},
    time::timeout,
};

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
    work: mpsc::Sender<Work>,
}

/// A code, whose turn it is, and where what it opens is waited for.
type Work = (Code, OwnedSemaphorePermit, oneshot::Sender<Result<Opened, ReceiptError>>);

impl Codes {
    /// For the hub with this id.
    pub fn new(hub: &[u8; 8]) -> Self {
        let salt = receipt::salt(hub);
        let (work, waiting) = mpsc::channel::<Work>();
        let waiting = Arc::new(Mutex::new(waiting));
        // Threads of their own: the allocator keeps the memory that a thread has used for the next time, and
        // among all the threads that read files it would be kept many times.
        for _ in 0..AT_ONCE {
            let waiting = Arc::clone(&waiting);
            thread::spawn(move || {
                let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok((code, _turn, answer)) = next() {
                    // Whoever has gone away does not wait for it.
                    let _ = answer.send(receipt::open(&code, &salt));
                }
            });
        }
        Self { salt, turns: Arc::new(Semaphore::new(AT_ONCE)), work }
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
        let (answer, opened) = oneshot::channel();
        self.work.send((code, turn, answer)).map_err(|_| CodesError::Busy)?;
        Ok(opened.await.map_err(|_| CodesError::Busy)??)
    }
}
