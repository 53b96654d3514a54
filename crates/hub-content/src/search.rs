//! The search index of a language: what every page says, in as few bytes as a search needs.

use crate::{library::LanguageContent, markdown::parser};
use hub_core::{
    address,
    page::Page,
    search::{CHUNK, Entry, Index, Meaning, Place, Root, Shard, split, stem},
};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::{BTreeMap, HashSet};

/// How many words of a page's text are kept beside those of title, summary and headings: those that say
/// most about it.
const KEPT: usize = 60;
/// The most bytes, before compression, of an index that is one file: then no request tells the first
/// letter of what is searched for.
const ONE_FILE: usize = 192 * 1024;
/// The most bytes of a shard of a larger index, unless one first letter has more.
const SHARD: usize = 32 * 1024;

/// Makes the index of all pages of a language; `places` are other places with names.
pub fn search_index(content: &LanguageContent, places: Vec<Place>) -> Index {
    let pages: Vec<&Page> = content.pages.iter().filter(|page| page.slug != address::HOME).collect();
    let little: HashSet<&str> = content.lexicon.little.iter().map(String::as_str).collect();
    let counted: Vec<BTreeMap<String, Count>> = pages.iter().map(|page| count(page, &little)).collect();
    let mut spread: BTreeMap<&str, usize> = BTreeMap::new();
    for word in counted.iter().flat_map(BTreeMap::keys) {
        *spread.entry(word).or_default() += 1;
    }
    let mut words: BTreeMap<String, Vec<(usize, u8)>> = BTreeMap::new();
    for (position, page) in counted.iter().enumerate() {
        let mut text: Vec<(f32, &String, u8)> = Vec::new();
        for (word, count) in page {
            let weight = count.weight();
            if count.prominent() {
                words.entry(word.clone()).or_default().push((position, weight));
            } else if spread[word.as_str()] * 3 <= pages.len().max(30) {
                #[expect(clippy::cast_precision_loss, reason = "thousands of pages at most")]
                let rare = (1.0 + pages.len() as f32 / spread[word.as_str()] as f32).ln();
                text.push((f32::from(weight) * rare, word, weight));
            }
        }
        text.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        for (_, word, weight) in text.into_iter().take(KEPT) {
            words.entry(word.clone()).or_default().push((position, weight));
        }
    }
    let (shards, parts) = cut(words);
    let entries: Vec<Entry> = pages.iter().map(|page| entry(page, content)).collect();
    let position = |slug: &String| pages.iter().position(|page| page.slug == *slug);
    let spaced = |texts: &[String]| texts.iter().map(|text| split(text).collect::<Vec<_>>().join(" ")).collect();
    let meanings = content.lexicon.words.iter().map(|meaning| Meaning {
        said: spaced(&meaning.said),
        means: spaced(&meaning.means),
        pages: meaning.pages.iter().filter_map(position).collect(),
        call: meaning.call.clone(),
        danger: meaning.danger,
    });
    let little = content.lexicon.little.clone();
    Index {
        root: Root { pages: pages.len(), little, meanings: meanings.collect(), places, shards },
        shards: parts.into_iter().map(Some).collect(),
        chunks: entries.chunks(CHUNK).map(|chunk| Some(chunk.to_vec())).collect(),
    }
}

fn entry(page: &Page, content: &LanguageContent) -> Entry {
    Entry {
        path: address::page(&page.slug),
        title: page.title.clone(),
        summary: page.summary.clone(),
        language: if page.language == content.language.code { String::new() } else { page.language.clone() },
    }
}

/// How often a page has a word, and where.
#[derive(Default)]
struct Count {
    title: bool,
    summary: bool,
    headings: bool,
    text: u16,
}

impl Count {
    fn prominent(&self) -> bool {
        self.title || self.summary || self.headings
    }

    /// From 1, mentioned once, to 9, what the page is about.
    fn weight(&self) -> u8 {
        let often = match self.text {
            0 => 0,
            1 => 1,
            2..4 => 2,
            4..8 => 3,
            _ => 4,
        };
        let sum = 6 * u8::from(self.title) + 3 * u8::from(self.summary) + 2 * u8::from(self.headings) + often;
        sum.clamp(1, 9)
    }
}

fn count(page: &Page, little: &HashSet<&str>) -> BTreeMap<String, Count> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut note = |text: &str, change: fn(&mut Count)| {
        for word in split(text).filter(|word| !little.contains(word.as_str())) {
            change(counts.entry(stem(&word)).or_default());
        }
    };
    note(&page.title, |count| count.title = true);
    // The file name often has the one word that the title leaves out.
    note(&page.slug, |count| count.summary = true);
    note(&page.summary, |count| count.summary = true);
    let mut heading = false;
    for event in parser(&page.markdown) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::End(TagEnd::Heading(_)) => heading = false,
            Event::Text(text) if heading => note(&text, |count| count.headings = true),
            Event::Text(text) => note(&text, |count| count.text = count.text.saturating_add(1)),
            _ => {}
        }
    }
    counts
}

/// Cuts the words into shards between first letters: a search that forgives
/// slips of the fingers compares words with the same first letter.
fn cut(words: BTreeMap<String, Vec<(usize, u8)>>) -> (Vec<String>, Vec<Shard>) {
    let mut letters: BTreeMap<char, Shard> = BTreeMap::new();
    for (word, pages) in words {
        letters.entry(word.chars().next().unwrap_or_default()).or_default().0.push((word, pages));
    }
    let whole: usize = letters.values().map(|letter| letter.to_text().len()).sum();
    let most = if whole <= ONE_FILE { ONE_FILE } else { SHARD };
    let (mut firsts, mut parts, mut size) = (vec![String::new()], vec![Shard::default()], 0);
    for (letter, shard) in letters {
        let bytes = shard.to_text().len();
        if size > 0 && size + bytes > most {
            firsts.push(letter.to_string());
            parts.push(Shard::default());
            size = 0;
        }
        size += bytes;
        if let Some(part) = parts.last_mut() {
            part.0.extend(shard.0);
        }
    }
    (firsts, parts)
}
