//! Writes HTML from the events of the Markdown parser.

use super::{NoteTitles, anchors::Anchors, escape, links::Target, phones::Phones, table::Table};
use hub_core::contact::Contact;
use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, LinkType, Tag, TagEnd};
use std::fmt::Write;

/// The HTML so far and what is open in it.
pub(super) struct Writer<'a> {
    out: String,
    prefix: &'a str,
    titles: &'a NoteTitles,
    phones: Phones,
    anchors: Anchors,
    /// Where the heading begins whose words are being written.
    heading: Option<usize>,
    /// The words without markup of the heading or cell that is being written.
    words: String,
    table: Option<Table>,
    table_names: Vec<String>,
    /// For each open link, whether it was written or left out.
    links: Vec<bool>,
    image: Option<Image>,
    /// Open code blocks, whose text stays as it is.
    code: bool,
}

/// An image whose alternative text is being read.
struct Image {
    address: Option<String>,
    words: String,
    depth: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(size: usize, prefix: &'a str, titles: &'a NoteTitles, contacts: &[Contact]) -> Self {
        Self {
            out: String::with_capacity(size * 3 / 2),
            prefix,
            titles,
            phones: Phones::of(contacts),
            anchors: Anchors::default(),
            heading: None,
            words: String::new(),
            table: None,
            table_names: Vec::new(),
            links: Vec::new(),
            image: None,
            code: false,
        }
    }

    pub(super) fn write<'e>(mut self, events: impl Iterator<Item = Event<'e>>) -> String {
        for event in events {
            match event {
                Event::Start(Tag::Image { dest_url, .. }) => self.start_image(&dest_url),
                Event::End(TagEnd::Image) => self.end_image(),
                // Inside an image there is only its alternative text.
                Event::Start(_) | Event::End(_) if self.image.is_some() => {}
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                // HTML is shown as it was typed: nothing of it reaches the page as markup.
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, false),
                Event::Code(text) => self.text(&text, true),
                Event::SoftBreak => self.text("\n", false),
                Event::HardBreak if self.image.is_some() => self.text("\n", false),
                Event::HardBreak => self.out.push_str("<br>\n"),
                Event::Rule => self.out.push_str("<hr>\n"),
                // Extensions that the parser is not asked for.
                Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::FootnoteReference(_)
                | Event::TaskListMarker(_) => {}
            }
        }
        self.out
    }

    fn text(&mut self, text: &str, code: bool) {
        self.words.push_str(text);
        if let Some(image) = &mut self.image {
            image.words.push_str(text);
        } else if code {
            self.out.push_str("<code>");
            escape::text(&mut self.out, text);
            self.out.push_str("</code>");
        } else if self.code || self.heading.is_some() || self.links.contains(&true) {
            escape::text(&mut self.out, text);
        } else {
            self.text_with_phones(text);
        }
    }

    fn text_with_phones(&mut self, mut text: &str) {
        while let Some((before, phone, tel, rest)) = self.phones.split(text) {
            escape::text(&mut self.out, before);
            self.out.push_str("<a href=\"");
            escape::address(&mut self.out, tel);
            self.out.push_str("\">");
            escape::text(&mut self.out, phone);
            self.out.push_str("</a>");
            text = rest;
        }
        escape::text(&mut self.out, text);
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            // A block of HTML is shown as a paragraph of text.
            Tag::Paragraph | Tag::HtmlBlock => self.out.push_str("<p>"),
            Tag::Heading { .. } => {
                self.heading = Some(self.out.len());
                self.words.clear();
            }
            Tag::BlockQuote(None) => self.out.push_str("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.start_note(kind),
            Tag::CodeBlock(_) => {
                self.code = true;
                self.out.push_str("<pre><code>");
            }
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            // Writing to a string cannot fail.
            Tag::List(Some(first)) => _ = writeln!(self.out, "<ol start=\"{first}\">"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Table(alignments) => self.table = Some(Table::new(&mut self.out, alignments)),
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.row(&mut self.out);
                }
            }
            Tag::TableCell => {
                self.words.clear();
                if let Some(table) = &mut self.table {
                    table.cell(&self.out);
                }
            }
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Link { link_type, dest_url, .. } => self.start_link(link_type, &dest_url),
            // Images are handled before; the rest are extensions that the parser is not asked for.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.out.push_str("</p>\n"),
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::BlockQuote(None) => self.out.push_str("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.out.push_str("</div>\n"),
            TagEnd::CodeBlock => {
                self.code = false;
                self.out.push_str("</code></pre>\n");
            }
            TagEnd::List(ordered) => self.out.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    table.end(&mut self.out, &mut self.table_names);
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.end_head(&mut self.out);
                }
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                if let Some(table) = &mut self.table {
                    table.end_cell(&mut self.out, &self.words);
                }
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Link => self.end_link(),
            _ => {}
        }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        let Some(start) = self.heading.take() else { return };
        let content = self.out.split_off(start);
        let name = self.anchors.next(&self.words);
        // The page has its one h1 already, the title.
        let level = (level as usize).max(2);
        _ = writeln!(self.out, "<h{level} id=\"{name}\">{content}</h{level}>");
    }

    fn start_note(&mut self, kind: BlockQuoteKind) {
        // The parser knows five kinds, the hub three; the check asks for one of the three.
        let (class, title) = match kind {
            BlockQuoteKind::Note | BlockQuoteKind::Tip => ("note", &self.titles.note),
            BlockQuoteKind::Important | BlockQuoteKind::Warning => ("important", &self.titles.important),
            BlockQuoteKind::Caution => ("caution", &self.titles.caution),
        };
        _ = write!(self.out, "<div class=\"note note-{class}\"><p class=\"note-title\">");
        escape::text(&mut self.out, title);
        self.out.push_str("</p>\n");
    }

    fn start_link(&mut self, kind: LinkType, address: &str) {
        let mail;
        let address = if kind == LinkType::Email {
            mail = format!("mailto:{address}");
            &mail
        } else {
            address
        };
        let target = Target::of(address);
        // A link inside a link is not HTML.
        let written = if self.links.contains(&true) { None } else { target.address(self.prefix) };
        self.links.push(written.is_some());
        if let Some(address) = written {
            self.out.push_str("<a href=\"");
            escape::address(&mut self.out, &address);
            self.out.push_str(if matches!(target, Target::Web(_)) { "\" rel=\"external noreferrer\">" } else { "\">" });
        }
    }

    fn end_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.out.push_str("</a>");
        }
    }

    fn start_image(&mut self, address: &str) {
        if let Some(outer) = &mut self.image {
            outer.depth += 1;
        } else {
            // Only images of our own: the Content-Security-Policy would stop any other.
            let address = matches!(Target::of(address), Target::Hub(..)).then(|| address.to_owned());
            self.image = Some(Image { address, words: String::new(), depth: 0 });
        }
    }

    fn end_image(&mut self) {
        match self.image.take() {
            Some(Image { depth: 0, address: Some(address), words }) => {
                self.out.push_str("<img src=\"");
                escape::address(&mut self.out, &address);
                self.out.push_str("\" alt=\"");
                escape::text(&mut self.out, &words);
                self.out.push_str("\" loading=\"lazy\">");
            }
            Some(Image { depth: 0, address: None, words }) => escape::text(&mut self.out, &words),
            Some(outer) => self.image = Some(Image { depth: outer.depth - 1, ..outer }),
            None => {}
        }
    }
}
