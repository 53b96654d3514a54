//! Addresses of pages. Every address is made here, so that they stay stable.

use crate::{stage::Stage, topic::Topic};

/// Slugs of the pages that stand at the top level instead of under `/advice/`.
pub const STANDING: &[&str] = &[
    "urgent-help",
    "young-people",
    HUBS,
    "what-a-family-hub-is",
    "what-happens-when-you-ask",
    "for-professionals",
    "privacy",
    "accessibility",
    "staying-safe-online",
];

/// The slug of the page that ends with the places where families can go.
pub const HUBS: &str = "hubs";

/// The slug of the page that is `/`.
pub const HOME: &str = "home";

/// The one neutral address of everything that is read in private.
pub const PRIVATE: &str = "/private";

/// The address of a content page in the default language.
pub fn page(slug: &str) -> String {
    if slug == HOME {
        "/".to_owned()
    } else if STANDING.contains(&slug) {
        format!("/{slug}")
    } else {
        format!("/advice/{slug}")
    }
}

/// The address of a stage.
pub fn stage(stage: Stage) -> String {
    format!("/stages/{}", stage.word())
}

/// The address of a topic.
pub fn topic(topic: Topic) -> String {
    format!("/topics/{}", topic.word())
}

/// `path` (which begins with `/`) in the language whose addresses begin with `prefix` (`""` or `"/ur"`).
pub fn in_language(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", path) => path.to_owned(),
        (prefix, "/") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}{path}"),
    }
}

/// Where the content of the page at `path` lies as a fragment, for navigation inside the app.
pub fn fragment(path: &str) -> String {
    match path.trim_matches('/') {
        "" => "/fragments/home.json".to_owned(),
        path => format!("/fragments/{path}.json"),
    }
}

/// Where all pages of a language lie together, so that whoever fetches them does not tell which is read:
/// those that are always read in private, or all the others.
pub fn bundle(prefix: &str, private: bool) -> String {
    format!("/data{prefix}/{}.json", if private { "private" } else { "others" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_the_stable_ones() {
        assert_eq!(page("home"), "/");
        assert_eq!(page("urgent-help"), "/urgent-help");
        assert_eq!(page("safer-sleep"), "/advice/safer-sleep");
        assert_eq!(in_language("/ur", "/"), "/ur");
        assert_eq!(in_language("/ur", &stage(Stage::EarlyYears)), "/ur/stages/early-years");
        assert_eq!(in_language("", &topic(Topic::Send)), "/topics/send");
        assert_eq!(fragment("/"), "/fragments/home.json");
        assert_eq!(fragment("/ur"), "/fragments/ur.json");
    }
}
