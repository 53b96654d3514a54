//! Whether people find what they mean, and what that costs a phone.

use crate::support::{root, site};
use family_hub::journeys::search::index_address;
use hub_content::{LanguageContent, search_index};
use hub_core::{
    page::Page,
    search::{Found, Index, Query, write_entries},
};
use std::{fs, io::Write as _};

/// The share of queries, of a hundred, whose page has to come in the first three.
const SHARE: usize = 95;
/// The most that the whole index may weigh, compressed, for about a hundred pages.
const WHOLE: usize = 60 * 1024;
/// The most that one search may load, compressed, however many pages there are.
const ONE_SEARCH: usize = 100 * 1024;

fn english() -> LanguageContent {
    let library = hub_content::load(&root().join("content")).library.expect("the content");
    library.languages.into_iter().next().expect("a language")
}

fn found(index: &Index, content: &LanguageContent, typed: &str) -> Found {
    index.find(typed, &content.contacts)
}

/// The lines of the set whose first letter is `kind`, or none of the marks.
fn lines(kind: Option<char>) -> Vec<String> {
    let text = fs::read_to_string(root().join("tests/site/queries.txt")).expect("the queries");
    let marks = ['!', '~', '#'];
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && line.chars().next().filter(|first| marks.contains(first)) == kind)
        .map(|line| line.trim_start_matches(marks).trim().to_owned())
        .collect()
}

#[test]
fn what_families_type_brings_the_right_page_in_the_first_three() {
    let content = english();
    let index = search_index(&content, Vec::new());
    let queries = lines(None);
    let missed: Vec<String> = queries
        .iter()
        .filter_map(|line| {
            let (typed, wanted) = line.split_once('|').expect("a query and its pages");
            let first: Vec<String> = found(&index, &content, typed.trim())
                .pages
                .into_iter()
                .take(3)
                .map(|page| page.path.rsplit('/').next().unwrap_or_default().to_owned())
                .collect();
            let met = wanted.split(',').any(|slug| first.iter().any(|page| page == slug.trim()));
            (!met).then(|| format!("{typed}| wanted {wanted}, found {}", first.join(", ")))
        })
        .collect();
    let met = queries.len() - missed.len();
    println!("{met} of {} queries\n{}", queries.len(), missed.join("\n"));
    assert!(queries.len() >= 120, "{} queries", queries.len());
    assert!(met * 100 >= queries.len() * SHARE, "{met} of {}\n{}", queries.len(), missed.join("\n"));
}

#[test]
fn every_query_about_danger_brings_who_to_call_and_no_harmless_one_does() {
    let content = english();
    let index = search_index(&content, Vec::new());
    let calls = |typed: &str| !found(&index, &content, typed).danger.is_empty();
    let silent: Vec<String> = lines(Some('!')).into_iter().filter(|typed| !calls(typed)).collect();
    let alarmed: Vec<String> = lines(Some('~')).into_iter().filter(|typed| calls(typed)).collect();
    assert!(lines(Some('!')).len() >= 15 && silent.is_empty(), "nobody to call for {silent:?}");
    assert!(lines(Some('~')).len() >= 10 && alarmed.is_empty(), "an alarm for {alarmed:?}");
}

#[test]
fn the_index_of_every_language_is_small() {
    for prefix in ["", "/ur", "/pl"] {
        let folder = index_address(prefix, "");
        let folder = folder.trim_start_matches('/');
        let sum: u64 = site()
            .files
            .iter()
            .filter(|name| name.starts_with(folder) && name.ends_with(".br"))
            .map(|name| fs::metadata(site().folder.join(name)).expect("a file").len())
            .sum();
        println!("search index of \"{prefix}\": {sum} bytes brotli");
        assert!(sum > 0 && sum <= WHOLE as u64, "{prefix}: {sum}");
    }
}

#[test]
fn a_search_among_two_thousand_pages_loads_little() {
    let mut content = english();
    let real = content.pages.clone();
    // Each new page takes its sections from three real ones, so that words are as frequent as in real pages.
    content.pages = (0..2000).map(|number| generated(&real, number)).collect();
    let index = search_index(&content, Vec::new());
    let root = compressed(&index.root.to_text());
    let most = [
        "baby sleep",
        "school money housing",
        "tantrums",
        "speech stammer",
        "angry teenager drugs",
        "separating contact court",
    ]
    .into_iter()
    .map(|typed| {
        let query = Query::new(&index.root, typed);
        let shards = query.shards(&index.root).into_iter().filter_map(|shard| index.shards[shard].as_ref());
        let shards: usize = shards.map(|shard| compressed(&shard.to_text())).sum();
        let chunks = Query::chunks(&query.pages(&index)).into_iter().filter_map(|chunk| index.chunks[chunk].as_ref());
        let entries: usize = chunks.map(|chunk| compressed(&write_entries(chunk))).sum();
        println!("{typed}: {root} + {shards} + {entries} bytes brotli");
        root + shards + entries
    })
    .max();
    assert!(most.is_some_and(|most| most <= ONE_SEARCH), "{most:?}");
}

fn generated(real: &[Page], number: usize) -> Page {
    let pick = |step: usize| &real[(number * step + number / 7) % real.len()];
    let (one, two, three) = (pick(1), pick(5), pick(11));
    Page {
        slug: format!("{}-{number}", one.slug),
        title: format!("{} {number}", one.title),
        summary: two.summary.clone(),
        markdown: [one, two, three].map(|page| section(&page.markdown, number)).join("\n\n"),
        ..one.clone()
    }
}

fn section(markdown: &str, number: usize) -> String {
    let sections: Vec<&str> = markdown.split("\n## ").collect();
    sections[number % sections.len()].to_owned()
}

fn compressed(text: &str) -> usize {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 9, 22);
    writer.write_all(text.as_bytes()).expect("memory");
    drop(writer);
    packed.len()
}
