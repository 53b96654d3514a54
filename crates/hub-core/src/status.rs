//! How far a request has come, as the hub keeps it and as the person is told.

use crate::words::words;

words! {
    /// How far a request has come.
    Status {
        /// Received; nobody has read it yet.
        New = "new",
        /// Somebody has read it.
        Seen = "seen",
        /// Somebody has been in touch or has answered.
        Contacted = "contacted",
        /// It is finished.
        Closed = "closed",
        /// The person has taken it back.
        Withdrawn = "withdrawn",
    }
}
