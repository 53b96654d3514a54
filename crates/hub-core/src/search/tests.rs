use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn meaning(said: &[&str], means: &[&str], pages: &[usize], call: &[&str], danger: bool) -> Meaning {
    let owned = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect();
    Meaning { said: owned(said), means: owned(means), pages: pages.to_vec(), call: owned(call), danger }
}

fn index() -> Index {
    let pages = ["Safer sleep for babies", "Tantrums", "Bottle feeding", "Breastfeeding", "Head lice"];
    let mut words: BTreeMap<String, Vec<(usize, u8)>> = BTreeMap::new();
    for (page, title) in pages.iter().enumerate() {
        for word in split(title) {
            words.entry(stem(&word)).or_default().push((page, 6));
        }
    }
    let entries = pages.iter().map(|title| Entry { title: (*title).to_owned(), ..Entry::default() }).collect();
    Index {
        root: Root {
            pages: pages.len(),
            little: ["my", "the", "i"].map(str::to_owned).to_vec(),
            meanings: vec![
                meaning(&["kicking off", "meltdown"], &["tantrums"], &[], &[], false),
                meaning(&["nits"], &["head lice"], &[], &[], false),
                meaning(&["gave up breastfeeding"], &[], &[2], &[], false),
                meaning(&["kill myself", "suicide"], &[], &[], &["999", "samaritans"], true),
            ],
            shards: vec![String::new()],
            ..Root::default()
        },
        shards: vec![Some(Shard(words.into_iter().collect()))],
        chunks: vec![Some(entries)],
    }
}

fn first(text: &str) -> Option<String> {
    let index = index();
    let pages = Query::new(&index.root, text).pages(&index);
    pages.first().and_then(|page| index.entry(*page)).map(|entry| entry.title.clone())
}

#[test]
fn a_page_is_found_by_its_words_misspelt_unfinished_or_in_the_plural() {
    for text in ["sleep", "baby sleeping", "my babys sleep", "slepe", "safer slee", "Sleeps"] {
        assert_eq!(first(text).as_deref(), Some("Safer sleep for babies"), "{text}");
    }
    assert_eq!(first("brestfeeding").as_deref(), Some("Breastfeeding"));
    assert_eq!(first("tantrm").as_deref(), Some("Tantrums"));
}

#[test]
fn everyday_words_lead_where_the_editors_say() {
    assert_eq!(first("she is kicking off").as_deref(), Some("Tantrums"));
    assert_eq!(first("nits").as_deref(), Some("Head lice"));
    assert_eq!(first("I gave up brestfeeding").as_deref(), Some("Bottle feeding"));
}

#[test]
fn danger_brings_who_to_call_even_if_it_is_misspelt_and_no_page_fits() {
    let index = index();
    for text in ["i want to kill myself", "suicde", "Suicide.", "kill  MYSELF"] {
        let query = Query::new(&index.root, text);
        let found = query.found(&index, &query.pages(&index), &[]);
        assert_eq!(found.danger, ["999", "samaritans"], "{text}");
    }
    let harmless = Query::new(&index.root, "tantrums").found(&index, &[], &[]);
    assert!(harmless.danger.is_empty());
}

#[test]
fn nothing_is_found_for_what_nobody_wrote_about() {
    for text in ["", "   ", "?!", "zzzzqqq", "the"] {
        let index = index();
        let query = Query::new(&index.root, text);
        assert!(query.found(&index, &query.pages(&index), &[]).is_empty(), "{text}");
    }
}

#[test]
fn english_words_have_one_basic_form() {
    for (word, basic) in [
        ("babies", "baby"),
        ("sleeping", "sleep"),
        ("sleeps", "sleep"),
        ("stopped", "stop"),
        ("biting", "bit"),
        ("bite", "bit"),
        ("boxes", "box"),
        ("stress", "stress"),
        ("bus", "bus"),
        ("falling", "fall"),
        ("lies", "lie"),
    ] {
        assert_eq!(stem(word), stem(basic), "{word}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_a_search_answers(text in "\\PC{0,300}") {
        let index = index();
        let query = Query::new(&index.root, &text);
        let pages = query.pages(&index);
        prop_assert!(query.shards(&index.root).iter().all(|shard| *shard < index.root.shards.len()));
        let _ = query.found(&index, &pages, &[]);
    }

    #[test]
    fn a_shard_is_read_as_it_was_written(
        words in proptest::collection::btree_map(
            "[a-zł]{1,8}",
            proptest::collection::btree_map(0usize..3000, 1u8..10, 1..40),
            0..30,
        )
    ) {
        let sorted = |(word, pages): (String, BTreeMap<usize, u8>)| {
            let mut pages: Vec<_> = pages.into_iter().collect();
            pages.sort_by_key(|(page, weight)| (*weight, *page));
            (word, pages)
        };
        let shard = Shard(words.into_iter().map(sorted).collect());
        prop_assert_eq!(Shard::from_text(&shard.to_text()), shard);
    }

    #[test]
    fn a_root_and_its_entries_are_read_as_they_were_written(
        said in proptest::collection::vec("[a-z]{1,6}( [a-z]{1,6}){0,2}", 1..5),
        pages in proptest::collection::vec(0usize..500, 0..4),
        name in "[^\t\r\n\\p{C}]{1,20}",
        danger: bool,
    ) {
        let root = Root {
            pages: 7,
            little: said.clone(),
            meanings: vec![Meaning { means: said.clone(), call: said.clone(), said, pages, danger }],
            places: vec![Place { path: "/topics/health".to_owned(), name: name.clone() }],
            shards: vec![String::new(), "m".to_owned()],
        };
        prop_assert_eq!(&Root::from_text(&root.to_text()), &root);
        let entry = Entry { path: "/a".to_owned(), title: name.clone(), summary: name, language: String::new() };
        let entries = vec![entry.clone(), entry];
        prop_assert_eq!(parse_entries(&write_entries(&entries)), entries);
    }

    #[test]
    fn any_text_can_be_read_as_a_shard(text in "\\PC{0,200}") {
        let _ = (Shard::from_text(&text), Root::from_text(&text), parse_entries(&text));
    }
}
