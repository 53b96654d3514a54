//! What is wrong with the content, in words for an editor.

use serde::Serialize;
use std::{fmt, path::PathBuf};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The content must not be published like this.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// One thing that is wrong, where it is and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, below the content folder as it was given to [`crate::check`].
    pub file: PathBuf,
    /// The line in the file; the first is 1.
    pub line: usize,
    /// The name of the rule, as in `docs/CONTENT.md`.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong; a sentence without its full stop.
    pub what: String,
    /// What to write instead; one or more whole sentences.
    pub instead: String,
}

impl Problem {
    /// The problem as an annotation of a GitHub workflow, which shows it beside the line.
    ///
    /// The escapes are those of the runner's workflow commands: `%`, line ends, and in properties `:` and `,`.
    pub fn github(&self) -> String {
        let message = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| message(text).replace(':', "%3A").replace(',', "%2C");
        let kind = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        format!(
            "::{kind} file={},line={},title={}::{}. {}",
            property(&self.file.display().to_string()),
            self.line,
            property(self.rule),
            message(&self.what),
            message(&self.instead)
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: [{}] {}. {}", self.file.display(), self.line, self.rule, self.what, self.instead)
    }
}
