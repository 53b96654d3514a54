//! What the rules need to know about the Markdown of a page, with lines, read once.

use crate::{
    markdown::{anchors::Anchors, parser, phones::written_numbers},
    prose::{Passage, count},
    source::{At, Source},
};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

/// The parts of a text that rules look at.
#[derive(Default)]
pub(crate) struct Outline {
    /// Headings in order.
    pub(crate) headings: Vec<At<Heading>>,
    /// Links in order.
    pub(crate) links: Vec<At<Link>>,
    /// Images in order.
    pub(crate) images: Vec<At<Link>>,
    /// Raw HTML, once for each line or block.
    pub(crate) html: Vec<At<String>>,
    /// Boxes whose kind the hub does not have, as they were typed.
    pub(crate) unknown_notes: Vec<At<String>>,
    /// Web addresses in running text.
    pub(crate) bare_addresses: Vec<At<String>>,
    /// Telephone numbers in running text, as they were typed.
    pub(crate) numbers: Vec<At<String>>,
    /// Paragraphs and items of lists, without headings, tables and code.
    pub(crate) passages: Vec<Passage>,
    /// How many words the page has, with headings and tables.
    pub(crate) words: usize,
}

/// A heading.
pub(crate) struct Heading {
    /// 2 for `##`.
    pub(crate) level: usize,
    /// What it says.
    pub(crate) words: String,
    /// The name that links can lead to.
    pub(crate) name: String,
}

/// A link or an image.
pub(crate) struct Link {
    /// Where it leads.
    pub(crate) address: String,
    /// Its words, or the alternative text.
    pub(crate) words: String,
    /// Whether it was typed as `<https://…>`.
    pub(crate) bare: bool,
}

/// What is open while the events go by.
#[derive(Default)]
struct Open {
    heading: Option<(usize, usize, String)>,
    links: Vec<(usize, Link)>,
    images: Vec<(usize, Link)>,
    code: bool,
    table: bool,
    passage: Passage,
}

impl Outline {
    /// Reads the Markdown that stands at `body` in the file.
    pub(crate) fn read(source: &Source, body: &Range<usize>) -> Self {
        let markdown = &source.text[body.clone()];
        let line = |offset: usize| source.line(body.start + offset);
        let (mut outline, mut open, mut anchors) = (Self::default(), Open::default(), Anchors::default());
        for (event, range) in parser(markdown).into_offset_iter() {
            let line = line(range.start);
            match event {
                Event::Start(tag) => outline.start(&mut open, tag, line, &markdown[range]),
                Event::End(tag) => outline.end(&mut open, &mut anchors, tag),
                Event::Text(text) => {
                    outline.say(&mut open, &text, line);
                    if !open.code {
                        outline.text(&text, line, open.links.is_empty());
                    }
                }
                // Blocks of HTML are noted where they begin.
                Event::Code(text) | Event::Html(text) => outline.say(&mut open, &text, line),
                Event::InlineHtml(text) => {
                    outline.say(&mut open, &text, line);
                    outline.html(&text, line);
                }
                Event::SoftBreak | Event::HardBreak => outline.say(&mut open, "\n", line),
                _ => {}
            }
        }
        outline.close(&mut open);
        outline
    }

    fn say(&mut self, open: &mut Open, words: &str, line: usize) {
        open.say(words);
        if open.table {
            self.words += count(words);
        } else if open.heading.is_none() && open.images.is_empty() && !open.code {
            open.passage.push(words, line);
        }
    }

    /// Ends the passage that is open.
    fn close(&mut self, open: &mut Open) {
        let passage = std::mem::take(&mut open.passage);
        if !passage.text.trim().is_empty() {
            self.words += count(&passage.text);
            self.passages.push(passage);
        }
    }

    fn start(&mut self, open: &mut Open, tag: Tag<'_>, line: usize, markdown: &str) {
        let found = |kind, address: &str| {
            let bare = matches!(kind, LinkType::Autolink | LinkType::Email);
            let address = if kind == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
            (line, Link { address, words: String::new(), bare })
        };
        if !inline(tag.to_end()) {
            self.close(open);
        }
        match tag {
            Tag::Heading { level, .. } => open.heading = Some((line, level as usize, String::new())),
            Tag::Link { link_type, dest_url, .. } => open.links.push(found(link_type, &dest_url)),
            Tag::Image { link_type, dest_url, .. } => open.images.push(found(link_type, &dest_url)),
            Tag::CodeBlock(_) => open.code = true,
            Tag::Table(_) => open.table = true,
            Tag::HtmlBlock => self.html(markdown.trim().lines().next().unwrap_or_default(), line),
            Tag::BlockQuote(kind) => {
                use pulldown_cmark::BlockQuoteKind::{Caution, Important, Note};
                let first = markdown.lines().next().unwrap_or_default().trim_start_matches(['>', ' ']).trim_end();
                if first.starts_with("[!") && !matches!(kind, Some(Note | Important | Caution)) {
                    self.unknown_notes.push(At { value: first.to_owned(), line });
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, open: &mut Open, anchors: &mut Anchors, tag: TagEnd) {
        if !inline(tag) {
            self.close(open);
        }
        match tag {
            TagEnd::Heading(_) => {
                if let Some((line, level, words)) = open.heading.take() {
                    self.words += count(&words);
                    let name = anchors.next(&words);
                    self.headings.push(At { value: Heading { level, words, name }, line });
                }
            }
            TagEnd::Link => self.links.extend(open.links.pop().map(|(line, value)| At { value, line })),
            TagEnd::Image => self.images.extend(open.images.pop().map(|(line, value)| At { value, line })),
            TagEnd::CodeBlock => open.code = false,
            TagEnd::Table => open.table = false,
            _ => {}
        }
    }

    fn html(&mut self, html: &str, line: usize) {
        // One mark of a line is enough to find the others.
        if self.html.last().is_none_or(|last| last.line != line) {
            self.html.push(At { value: html.to_owned(), line });
        }
    }

    fn text(&mut self, text: &str, line: usize, outside_links: bool) {
        if outside_links {
            let addresses = text.split_whitespace().filter(|word| {
                let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
                word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.")
            });
            self.bare_addresses.extend(addresses.map(|word| At { value: word.to_owned(), line }));
        }
        self.numbers.extend(written_numbers(text).map(|number| At { value: number.to_owned(), line }));
    }
}

/// Whether an element stands within running text instead of around it.
fn inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

impl Open {
    fn say(&mut self, words: &str) {
        let heading = self.heading.iter_mut().map(|(_, _, words)| words);
        let links = self.links.iter_mut().map(|(_, link)| &mut link.words);
        let images = self.images.iter_mut().map(|(_, image)| &mut image.words);
        for open in heading.chain(links).chain(images) {
            open.push_str(words);
        }
    }
}
