//! Finding a page by words.

use crate::page::Page;

/// The pages that fit `query` best, best first, at most `most`. A word counts most in the title, then in
/// the summary, then in the text; the beginning of a word is enough from three letters on.
pub fn find<'a>(pages: &'a [Page], query: &str, most: usize) -> Vec<&'a Page> {
    let wanted: Vec<String> = words(query).collect();
    let mut found: Vec<(usize, &Page)> = pages
        .iter()
        .map(|page| (wanted.iter().map(|word| score(page, word)).sum::<usize>(), page))
        .filter(|(score, _)| *score > 0)
        .collect();
    found.sort_by(|(one, a), (other, b)| other.cmp(one).then_with(|| a.title.cmp(&b.title)));
    found.into_iter().take(most).map(|(_, page)| page).collect()
}

fn score(page: &Page, word: &str) -> usize {
    let fits = |text: &str| {
        words(text).filter(|other| other == word || (word.chars().count() > 2 && other.starts_with(word))).count()
    };
    20 * fits(&page.title).min(1)
        + 8 * fits(&page.slug).min(1)
        + 8 * fits(&page.summary).min(1)
        + fits(&page.markdown).min(5)
}

/// The words of a text in lower case, without the little ones that every page has.
fn words(text: &str) -> impl Iterator<Item = String> {
    const LITTLE: &[&str] =
        &["a", "an", "and", "for", "i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "with", "your"];
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .map(|word| word.trim_matches('\'').to_lowercase())
        .filter(|word| !word.is_empty() && !LITTLE.contains(&word.as_str()))
        .collect::<Vec<_>>()
        .into_iter()
}
