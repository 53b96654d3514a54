//! Getting a passphrase: from the environment for scripts, from the terminal, or from standard input.

use std::io::{self, BufRead as _, IsTerminal as _};
use thiserror::Error;
use zeroize::Zeroizing;

/// The fewest characters of a new passphrase. Three random words, which is the advice of the National
/// Cyber Security Centre, have at least as many.
const FEWEST: usize = 12;

/// A passphrase; wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

/// Why there is no passphrase.
#[derive(Debug, Error)]
pub enum PassphraseError {
    /// Neither the environment nor the terminal nor standard input had one.
    #[error("No passphrase was given. Type it when asked, or set {0} for a script.")]
    Missing(&'static str),
    /// Typed differently the second time.
    #[error("The two passphrases are not the same. Nothing was written.")]
    Differs,
    /// Too easy to guess.
    #[error("A passphrase needs at least {FEWEST} characters. Three random words make a good one.")]
    Short,
    /// The terminal could not be read.
    #[error("The passphrase could not be read: {0}.")]
    Read(#[from] io::Error),
}

impl Passphrase {
    /// The passphrase of a key that exists: from `variable`, or asked for once with `prompt`.
    ///
    /// # Errors
    /// [`PassphraseError::Missing`] when there is none to be had.
    pub fn ask(prompt: &str, variable: &'static str) -> Result<Self, PassphraseError> {
        if let Some(given) = Self::given(variable)? {
            return Ok(given);
        }
        Ok(Self(Zeroizing::new(rpassword::prompt_password(format!("{prompt}: "))?)))
    }

    /// The passphrase of a new key: from `variable`, or asked for twice.
    ///
    /// # Errors
    /// [`PassphraseError::Differs`] and [`PassphraseError::Short`] besides those of [`Self::ask`].
    pub fn choose(prompt: &str, variable: &'static str) -> Result<Self, PassphraseError> {
        let chosen = if let Some(given) = Self::given(variable)? {
            given
        } else {
            let first = Self::ask(prompt, variable)?;
            let second = Self::ask(&format!("{prompt}, once more"), variable)?;
            if first.0 != second.0 {
                return Err(PassphraseError::Differs);
            }
            first
        };
        if chosen.0.chars().count() < FEWEST {
            return Err(PassphraseError::Short);
        }
        Ok(chosen)
    }

    /// The published passphrase of demonstration keys.
    pub fn demonstration() -> Self {
        Self(Zeroizing::new(super::DEMONSTRATION_PASSPHRASE.to_owned()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// What a script gives: the variable, or one line of a standard input that is not a terminal.
    fn given(variable: &'static str) -> Result<Option<Self>, PassphraseError> {
        if let Ok(value) = std::env::var(variable) {
            return Ok(Some(Self(Zeroizing::new(value))));
        }
        if io::stdin().is_terminal() {
            return Ok(None);
        }
        let mut line = Zeroizing::new(String::new());
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Err(PassphraseError::Missing(variable));
        }
        Ok(Some(Self(Zeroizing::new(line.trim_end_matches(['\r', '\n']).to_owned()))))
    }
}
