//! In which lane a request waits for the team. A lane says how sure the hub is that a person sent it, and
//! never whether it is kept: both lanes are sealed, receipted and promised alike.

use crate::words::words;

words! {
    /// The lane in which a request waits for the team.
    Lane {
        /// As every request does.
        Normal = "normal",
        /// It came from an address that sent very many, or shows signs of a machine. The team sees it last.
        Quarantine = "quarantine",
    }
}
