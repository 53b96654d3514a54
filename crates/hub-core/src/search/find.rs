//! From what somebody typed to what is shown.

use super::{
    index::{CHUNK, Entry, Index, Meaning, Place, Root, Shard},
    words::{split, stem},
};
use crate::contact::Contact;

/// The most pages that a search shows.
const MOST: usize = 10;
/// The most words of a question that count, so that a pasted letter takes no longer than a sentence.
const LONGEST: usize = 24;
/// What a page gains when an editor has named it for these words. A rare word in a title gives about
/// [`SAME`] × 9 × 7 = 6,300.
const NAMED: u32 = 4_000;
/// The likeness of a word to itself, in percent.
const SAME: u32 = 100;

/// What somebody typed, understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Query<'a> {
    /// Each thing that is asked for.
    concepts: Vec<Concept>,
    /// What the editors' words say about it.
    meanings: Vec<&'a Meaning>,
}

/// One thing that is asked for: words that mean the same.
#[derive(Clone, Debug, Default, PartialEq)]
struct Concept {
    /// Words in their basic form. Those that stand together have to fit together.
    alternatives: Vec<Vec<String>>,
    /// Whether the person may still be typing it.
    unfinished: bool,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Somebody may be in danger: who to call before anything else, as keys of `contacts.toml`.
    pub danger: Vec<String>,
    /// Pages, best first.
    pub pages: Vec<Entry>,
    /// Topics and other places.
    pub places: Vec<Place>,
    /// Who to call, as keys of `contacts.toml`.
    pub calls: Vec<String>,
}

impl Index {
    /// What is found for `typed`, where all of the index is there.
    pub fn find(&self, typed: &str, contacts: &[Contact]) -> Found {
        let query = Query::new(&self.root, typed);
        query.found(self, &query.pages(self), contacts)
    }
}

impl Found {
    /// Whether nothing was found at all.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many things were found.
    pub fn count(&self) -> usize {
        self.danger.len() + self.pages.len() + self.places.len() + self.calls.len()
    }
}

impl<'a> Query<'a> {
    /// Understands `text` with the editors' words.
    pub fn new(root: &'a Root, text: &str) -> Self {
        let unfinished = text.ends_with(|letter: char| letter.is_ascii_alphanumeric() || !letter.is_ascii());
        let words: Vec<String> = split(text).take(LONGEST).collect();
        let mut query = Self { concepts: Vec::new(), meanings: Vec::new() };
        let mut at = 0;
        while at < words.len() {
            let (length, said) = longest(root, &words[at..]);
            if !said.is_empty() || !root.little.contains(&words[at]) {
                let own = words[at..at + length].iter().map(|word| stem(word)).collect();
                let meant = said.iter().flat_map(|meaning| &meaning.means).map(|means| stems(means));
                query.concepts.push(Concept {
                    alternatives: std::iter::once(own).chain(meant).collect(),
                    unfinished: unfinished && at + length == words.len(),
                });
            }
            query.meanings.extend(said);
            at += length;
        }
        query
    }

    /// The shards that a search has to look into, each once.
    pub fn shards(&self, root: &Root) -> Vec<usize> {
        let words = self.concepts.iter().flat_map(|concept| &concept.alternatives).flatten();
        once(words.map(|word| root.shard_of(word)))
    }

    /// The pages that fit, best first, by position. The shards have to be there.
    pub fn pages(&self, index: &Index) -> Vec<usize> {
        // What each page scores, and how many of the things that are asked for it has.
        let mut scores: Vec<(u32, u32)> = vec![(0, 0); index.root.pages];
        for concept in &self.concepts {
            for ((sum, fitting), score) in scores.iter_mut().zip(concept.scores(index)) {
                *sum += score;
                *fitting += u32::from(score > 0);
            }
        }
        for meaning in &self.meanings {
            let mut gain = NAMED;
            for page in &meaning.pages {
                if let Some((sum, fitting)) = scores.get_mut(*page) {
                    *sum += gain;
                    *fitting = (*fitting).max(1);
                }
                gain = gain * 4 / 5;
            }
        }
        let all = u32::try_from(self.concepts.len()).unwrap_or(1).max(1);
        let mut pages = Vec::new();
        let mut best = 0;
        while pages.len() < MOST {
            let score = |(sum, fitting): (u32, u32)| sum / 4 + (sum / 4).saturating_mul(3 * fitting) / all;
            let Some((page, next)) =
                scores.iter().map(|sums| score(*sums)).enumerate().rev().max_by_key(|(_, score)| *score)
            else {
                break;
            };
            best = best.max(next);
            // What fits far worse than the best is no answer.
            if next == 0 || next < best / 10 {
                break;
            }
            pages.push(page);
            scores[page] = (0, 0);
        }
        pages
    }

    /// The chunks with the entries of `pages`, each once.
    pub fn chunks(pages: &[usize]) -> Vec<usize> {
        once(pages.iter().map(|page| page / CHUNK))
    }

    /// All that is shown. The chunks of `pages` have to be there.
    pub fn found(&self, index: &Index, pages: &[usize], contacts: &[Contact]) -> Found {
        let called = |danger: bool| {
            let meanings = self.meanings.iter().filter(move |meaning| meaning.danger == danger);
            meanings.flat_map(|meaning| meaning.call.iter().cloned())
        };
        let danger = once(called(true));
        let named = contacts.iter().filter(|contact| self.names(&contact.name)).map(|contact| contact.id.clone());
        let mut calls = once(called(false).chain(named));
        calls.retain(|key| !danger.contains(key));
        let places = index.root.places.iter().filter(|place| self.names(&place.name)).cloned().collect();
        Found { danger, pages: pages.iter().filter_map(|page| index.entry(*page)).cloned().collect(), places, calls }
    }

    /// Whether something that is asked for is in `name`.
    fn names(&self, name: &str) -> bool {
        let name = stems(name);
        let mut words = self.concepts.iter().flat_map(|concept| &concept.alternatives).flatten();
        words.any(|word| word.chars().count() > 2 && name.iter().any(|other| likeness(word, other, false) > 50))
    }
}

/// Each item once, in the order in which they come first.
fn once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for item in items {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen
}

impl Concept {
    /// How well each page fits, by position.
    fn scores(&self, index: &Index) -> Vec<u32> {
        let mut best = vec![0; index.root.pages];
        for (place, words) in self.alternatives.iter().enumerate() {
            let mut sums = vec![0; index.root.pages];
            for word in words {
                for (sum, score) in sums.iter_mut().zip(word_scores(index, word, self.unfinished && place == 0)) {
                    *sum += score;
                }
            }
            let words = u32::try_from(words.len()).unwrap_or(1).max(1);
            for (best, sum) in best.iter_mut().zip(sums) {
                // What the person typed counts a little more than what an editor says it means.
                let score = if place == 0 { sum / words } else { sum / words * 9 / 10 };
                *best = score.max(*best);
            }
        }
        best
    }
}

/// How well each page fits one word, by position.
fn word_scores(index: &Index, word: &str, unfinished: bool) -> Vec<u32> {
    let mut best = vec![0; index.root.pages];
    let shard = index.shards.get(index.root.shard_of(word)).and_then(Option::as_ref);
    let Some(Shard(words)) = shard else { return best };
    let first = word.chars().next();
    let exact = words.iter().any(|(other, _)| other == word);
    for (other, pages) in words.iter().filter(|(other, _)| other.chars().next() == first) {
        // A word that is there as it was typed is no slip of the fingers.
        if exact && !other.starts_with(word) {
            continue;
        }
        let likeness = likeness(word, other, unfinished);
        if likeness > 0 {
            // From 1, a word that every page has, to about 7, a word of one page among a hundred.
            let rare = (1 + 64 * index.root.pages / pages.len().max(1)).ilog2().saturating_sub(5);
            for (page, weight) in pages {
                if let Some(best) = best.get_mut(*page) {
                    *best = (likeness * rare * u32::from(*weight)).max(*best);
                }
            }
        }
    }
    best
}

/// How alike two words are, in percent: less for a beginning or a slip of the fingers, 0 for another word.
fn likeness(typed: &str, word: &str, unfinished: bool) -> u32 {
    if typed == word {
        return SAME;
    }
    let (short, long) = (typed.chars().count(), word.chars().count());
    if short > 2 && word.starts_with(typed) {
        return if unfinished { 80 } else { 60 };
    }
    if long > 4 && typed.starts_with(word) && short - long < 4 {
        return 60;
    }
    let allowed = match short {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    };
    if allowed == 0 || short.abs_diff(long) > allowed {
        return 0;
    }
    match strsim::osa_distance(typed, word) {
        1 => 55,
        distance if distance <= allowed => 40,
        _ => 0,
    }
}

/// The longest run of words at the beginning of `words` that editors know, and what it means; one word
/// and nothing if they know none.
fn longest<'a>(root: &'a Root, words: &[String]) -> (usize, Vec<&'a Meaning>) {
    let mut best = (1, Vec::new());
    for meaning in &root.meanings {
        let length = meaning.said.iter().filter_map(|said| run(said, words)).max().unwrap_or(0);
        if length > best.0 {
            best = (length, Vec::new());
        }
        if length == best.0 {
            best.1.push(meaning);
        }
    }
    best
}

/// The length of `said` in words, if `words` begin like it.
fn run(said: &str, words: &[String]) -> Option<usize> {
    let mut length = 0;
    for said in said.split(' ') {
        if !same(words.get(length)?, said) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// Whether a word of an editor was meant: only long words may be misspelt, because a slip turns a short
/// word into another.
fn same(typed: &str, said: &str) -> bool {
    let allowed = match said.chars().count() {
        0..5 => 0,
        5..9 => 1,
        _ => 2,
    };
    typed == said || stem(typed) == stem(said) || (allowed > 0 && strsim::osa_distance(typed, said) <= allowed)
}

fn stems(text: &str) -> Vec<String> {
    split(text).map(|word| stem(&word)).collect()
}
