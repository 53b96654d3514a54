//! The index of all pages of a language, and its parts as text.

use std::fmt::Write as _;

/// How many pages one chunk of entries holds.
pub const CHUNK: usize = 32;

/// What every search needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Root {
    /// How many pages there are.
    pub pages: usize,
    /// Little words that every page has, which a search leaves out.
    pub little: Vec<String>,
    /// What people say and what they mean.
    pub meanings: Vec<Meaning>,
    /// Topics, stages and other places that are no pages of guidance.
    pub places: Vec<Place>,
    /// The first letter of each shard, in the order of the alphabet; the first is empty.
    pub shards: Vec<String>,
}

/// Something that people say, and where it should lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Words as people type them, one or several together; as [`super::split`] gives them, with spaces.
    pub said: Vec<String>,
    /// Words of the pages that mean the same, in the same form.
    pub means: Vec<String>,
    /// Pages that come first, by position.
    pub pages: Vec<usize>,
    /// Who to call, by the keys of `contacts.toml`.
    pub call: Vec<String>,
    /// Whether somebody may be in danger, so that who to call comes before everything.
    pub danger: bool,
}

/// A place that is no page of guidance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its path in the default language.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// A page as a search shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the default language.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// The language of both if it is not the reader's, else empty.
    pub language: String,
}

/// Words in their basic form, each with the pages that have it and how much it says about them (1 to 9).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shard(pub Vec<(String, Vec<(usize, u8)>)>);

/// As much of the index as is there. On the server that is all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// What every search needs.
    pub root: Root,
    /// The shards, by position.
    pub shards: Vec<Option<Shard>>,
    /// The entries of pages, in chunks of [`CHUNK`], by position.
    pub chunks: Vec<Option<Vec<Entry>>>,
}

/// Between the members of a list; no word, slug or key has it.
const LIST: char = '|';
/// Between the parts of a line; no title has it.
const PART: char = '\t';

impl Root {
    /// The shard with the words that begin like `word`.
    pub fn shard_of(&self, word: &str) -> usize {
        let first = word.chars().next();
        self.shards.iter().rposition(|shard| shard.chars().next() <= first).unwrap_or(0)
    }

    /// A line for each thing, which begins with its kind.
    pub fn to_text(&self) -> String {
        let mut text = format!("pages{PART}{}\nlittle{PART}{}\n", self.pages, list(&self.little));
        for meaning in &self.meanings {
            let pages: Vec<String> = meaning.pages.iter().map(usize::to_string).collect();
            let kind = if meaning.danger { "danger" } else { "words" };
            let _ = writeln!(
                text,
                "{kind}{PART}{}{PART}{}{PART}{}{PART}{}",
                list(&meaning.said),
                list(&meaning.means),
                list(&pages),
                list(&meaning.call)
            );
        }
        for place in &self.places {
            let _ = writeln!(text, "place{PART}{}{PART}{}", place.path, place.name);
        }
        for shard in &self.shards {
            let _ = writeln!(text, "shard{PART}{shard}");
        }
        text
    }

    /// Reads what [`Self::to_text`] wrote. What it cannot be is left out.
    pub fn from_text(text: &str) -> Self {
        let mut root = Self::default();
        for line in text.lines() {
            let mut parts = line.split(PART);
            let kind = parts.next().unwrap_or_default();
            let mut part = || parts.next().unwrap_or_default();
            match kind {
                "pages" => root.pages = part().parse().unwrap_or_default(),
                "little" => root.little = members(part()),
                "words" | "danger" => root.meanings.push(Meaning {
                    said: members(part()),
                    means: members(part()),
                    pages: part().split(LIST).filter_map(|page| page.parse().ok()).collect(),
                    call: members(part()),
                    danger: kind == "danger",
                }),
                "place" => root.places.push(Place { path: part().to_owned(), name: part().to_owned() }),
                "shard" => root.shards.push(part().to_owned()),
                _ => {}
            }
        }
        root
    }
}

fn list(members: &[String]) -> String {
    members.join("|")
}

fn members(part: &str) -> Vec<String> {
    part.split(LIST).filter(|member| !member.is_empty()).map(str::to_owned).collect()
}

/// A line for each page of a chunk.
pub fn write_entries(entries: &[Entry]) -> String {
    let mut text = String::new();
    for Entry { path, title, summary, language } in entries {
        let _ = writeln!(text, "{path}{PART}{title}{PART}{summary}{PART}{language}");
    }
    text
}

/// Reads what [`write_entries`] wrote.
pub fn parse_entries(text: &str) -> Vec<Entry> {
    let entry = |line: &str| {
        let mut parts = line.split(PART).map(str::to_owned);
        let mut part = || parts.next().unwrap_or_default();
        Entry { path: part(), title: part(), summary: part(), language: part() }
    };
    text.lines().map(entry).collect()
}

impl Shard {
    /// One line for each word: `sleep 9:3,14 2:17`, that is weight, colon, and the pages with that weight,
    /// each as the distance from the one before, because small numbers compress best.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (word, pages) in &self.0 {
            text.push_str(word);
            for weight in 1..=9 {
                let (mut before, mut sign) = (0, format!(" {weight}:"));
                for (page, _) in pages.iter().filter(|(_, other)| *other == weight) {
                    let _ = write!(text, "{sign}{}", page - before);
                    (before, sign) = (*page, ",".to_owned());
                }
            }
            text.push('\n');
        }
        text
    }

    /// Reads what [`Self::to_text`] wrote. What it cannot be is left out.
    pub fn from_text(text: &str) -> Self {
        let mut words = Vec::new();
        for line in text.lines() {
            let mut groups = line.split(' ');
            let word = groups.next().unwrap_or_default().to_owned();
            let mut pages = Vec::new();
            for (weight, distances) in groups.filter_map(|group| group.split_once(':')) {
                let Ok(weight) = weight.parse() else { continue };
                let mut page = 0usize;
                for distance in distances.split(',').map_while(|distance| distance.parse::<usize>().ok()) {
                    page = page.saturating_add(distance);
                    pages.push((page, weight));
                }
            }
            words.push((word, pages));
        }
        Self(words)
    }
}

impl Index {
    /// The entry of the page with this position, if its chunk is there.
    pub fn entry(&self, page: usize) -> Option<&Entry> {
        self.chunks.get(page / CHUNK)?.as_ref()?.get(page % CHUNK)
    }

    /// The file of a shard below the folder of the index.
    pub fn shard_file(shard: usize) -> String {
        format!("words-{shard}.txt")
    }

    /// The file of a chunk of entries below the folder of the index.
    pub fn chunk_file(chunk: usize) -> String {
        format!("pages-{chunk}.txt")
    }
}
