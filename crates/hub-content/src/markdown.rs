//! Markdown of a page to HTML that is safe whatever was typed.

pub(crate) mod anchors;
mod escape;
pub(crate) mod links;
pub(crate) mod phones;
mod table;
mod writer;

use hub_core::contact::Contact;
use pulldown_cmark::{Options, Parser, TextMergeStream};
use writer::Writer;

/// The words above note boxes, in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteTitles {
    /// Above `[!NOTE]`.
    pub note: String,
    /// Above `[!IMPORTANT]`.
    pub important: String,
    /// Above `[!CAUTION]`, which says who to call.
    pub caution: String,
}

/// The HTML of a page: `CommonMark` with tables and note boxes.
///
/// `prefix` (empty or like `/ur`) is put in front of links to pages of the hub. Raw HTML is shown as text,
/// and a link that a page must not have (`javascript:` and the like) is only its words. Whatever the input,
/// the result has balanced elements, no script, no event attribute and no inline style.
pub fn to_html(markdown: &str, prefix: &str, note_titles: &NoteTitles) -> String {
    to_html_calling(markdown, prefix, note_titles, &[])
}

/// Like [`to_html`], and every telephone number of `contacts` in running text can be called with a touch.
pub fn to_html_calling(markdown: &str, prefix: &str, note_titles: &NoteTitles, contacts: &[Contact]) -> String {
    Writer::new(markdown.len(), prefix, note_titles, contacts).write(TextMergeStream::new(parser(markdown)))
}

/// The Markdown that pages are written in. Everything that reads Markdown reads it with this.
pub(crate) fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_GFM)
}
