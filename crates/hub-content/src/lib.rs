//! All that a council edits: reads `content/`, checks it and turns its Markdown into HTML.
//!
//! [`load`] gives what can be shown and never stops at a mistake; [`check`] gives every mistake at once,
//! each with file, line, what is wrong and what to write instead; [`read`] gives both from one reading. The format is in `docs/CONTENT.md`.

mod check;
mod context;
mod fields;
mod files;
mod library;
mod markdown;
mod nearest;
mod outline;
mod problem;
mod prose;
mod report;
mod rules;
mod search;
mod skeleton;
mod source;
mod state;

pub use check::{Reading, check, read};
pub use fields::{Field, Kind};
pub use files::{page::PAGE_FIELDS, translation::TRANSLATION_FIELDS};
pub use library::{LanguageContent, Library, Loaded, load};
pub use markdown::{NoteTitles, to_html, to_html_calling};
pub use problem::{Problem, Severity};
pub use search::search_index;
pub use skeleton::{NewError, NewPage, new_checklist, new_language, new_page};
pub use state::{PageState, Translation, TranslationState};
