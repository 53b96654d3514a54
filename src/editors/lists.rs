//! Lists of pages as text: all of them, those whose review comes, and what is missing in other languages.

use hub_content::{PageState, TranslationState};
use serde::Serialize;
use time::{Date, Duration};

/// Every page: words, reading age, sources, the day of its next review, and who keeps it.
pub fn stats(pages: &[PageState]) -> String {
    let mut rows = vec![row(["page", "words", "reading age", "sources", "review by", "owner"])];
    rows.extend(pages.iter().map(|page| {
        let age = page.reading_age.map_or_else(|| "-".to_owned(), |age| format!("{age:.1}"));
        [
            page.slug.clone(),
            page.words.to_string(),
            age,
            page.sources.to_string(),
            page.review_by.to_string(),
            page.owner.clone(),
        ]
        .into()
    }));
    table(&rows)
}

/// A page that has to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    /// The team that keeps it.
    pub owner: String,
    /// The day of its review.
    pub review_by: Date,
    /// Whether that day has passed.
    pub overdue: bool,
    /// Its file.
    pub file: String,
    /// Its heading.
    pub title: String,
}

/// The pages whose review has passed or comes within `days`, by owner and day.
pub fn due(pages: &[PageState], today: Date, days: u16) -> Vec<Due> {
    let last = today.checked_add(Duration::days(i64::from(days))).unwrap_or(Date::MAX);
    let mut due: Vec<Due> = pages
        .iter()
        .filter(|page| page.review_by <= last)
        .map(|page| Due {
            owner: page.owner.clone(),
            review_by: page.review_by,
            overdue: page.review_by < today,
            file: page.file.display().to_string(),
            title: page.title.clone(),
        })
        .collect();
    due.sort();
    due
}

/// [`due`] as text.
pub fn due_text(due: &[Due]) -> String {
    let mut rows = vec![row(["owner", "review by", "", "file", "title"])];
    rows.extend(due.iter().map(|page| {
        let state = if page.overdue { "overdue" } else { "due" };
        [page.owner.clone(), page.review_by.to_string(), state.to_owned(), page.file.clone(), page.title.clone()].into()
    }));
    if due.is_empty() { "No page is due.\n".to_owned() } else { table(&rows) }
}

/// What has to be done for a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ToTranslate {
    /// The code of the language.
    pub language: String,
    /// Whether it is missing, behind, or waits for a check.
    pub state: TranslationState,
    /// The page.
    pub page: String,
    /// Its heading in the default language.
    pub title: String,
}

/// What is missing, behind or waiting for a native reader, by language.
pub fn to_translate(pages: &[PageState]) -> Vec<ToTranslate> {
    let mut found: Vec<ToTranslate> = pages
        .iter()
        .flat_map(|page| {
            page.translations.iter().filter(|translation| translation.state != TranslationState::Ready).map(
                |translation| ToTranslate {
                    language: translation.language.clone(),
                    state: translation.state,
                    page: page.slug.clone(),
                    title: page.title.clone(),
                },
            )
        })
        .collect();
    found.sort();
    found
}

/// [`to_translate`] as text.
pub fn to_translate_text(found: &[ToTranslate]) -> String {
    let mut rows = vec![row(["language", "state", "page", "title"])];
    rows.extend(found.iter().map(|item| {
        [item.language.clone(), item.state.word().to_owned(), item.page.clone(), item.title.clone()].into()
    }));
    if found.is_empty() { "Every page is there in every language.\n".to_owned() } else { table(&rows) }
}

fn row<const N: usize>(words: [&str; N]) -> Vec<String> {
    words.map(str::to_owned).into()
}

/// Rows under one another, each column as wide as its widest word.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|word| word.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let words: Vec<String> = row.iter().zip(&widths).map(|(word, width)| format!("{word:<width$}")).collect();
        format!("{}\n", words.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub_content::Translation;
    use time::macros::date;

    fn page(slug: &str, owner: &str, review_by: Date, state: TranslationState) -> PageState {
        PageState {
            slug: slug.to_owned(),
            address: format!("/advice/{slug}"),
            file: format!("content/en/pages/{slug}.md").into(),
            title: slug.to_uppercase(),
            words: 400,
            reading_age: Some(9.25),
            sources: 2,
            owner: owner.to_owned(),
            reviewed: date!(2026 - 01 - 01),
            review_by,
            translations: vec![Translation { language: "ur".to_owned(), state }],
        }
    }

    #[test]
    fn what_is_due_comes_by_owner_and_day() {
        let pages = [
            page("c", "Health", date!(2026 - 12 - 01), TranslationState::Ready),
            page("b", "Early years", date!(2027 - 03 - 01), TranslationState::Ready),
            page("a", "Health", date!(2026 - 11 - 22), TranslationState::Ready),
            page("d", "Early years", date!(2026 - 12 - 02), TranslationState::Ready),
        ];
        let due = due(&pages, date!(2026 - 11 - 23), 90);
        let found: Vec<_> = due.iter().map(|page| (page.title.as_str(), page.overdue)).collect();
        assert_eq!(found, [("D", false), ("A", true), ("C", false)]);
        let text = due_text(&due);
        assert_eq!(text.lines().nth(2), Some("Health       2026-11-22  overdue  content/en/pages/a.md  A"));
        assert_eq!(due_text(&[]), "No page is due.\n");
    }

    #[test]
    fn what_is_ready_need_not_be_translated() {
        let day = date!(2027 - 01 - 01);
        let pages = [
            page("a", "", day, TranslationState::AwaitingCheck),
            page("b", "", day, TranslationState::Ready),
            page("c", "", day, TranslationState::Missing),
        ];
        let found: Vec<_> = to_translate(&pages).into_iter().map(|item| (item.page, item.state.word())).collect();
        assert_eq!(found, [("c".to_owned(), "missing"), ("a".to_owned(), "awaiting-check")]);
        assert!(stats(&pages).contains("a     400    9.2"), "{}", stats(&pages));
    }
}
