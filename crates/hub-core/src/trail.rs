//! The way through the private view, which is remembered in memory alone: the browser's history has one
//! neutral entry for all of it.

/// The pages that somebody has seen, in order. The last is the one that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail(Vec<String>);

impl Trail {
    /// The path of the page that is shown; nothing before the first.
    pub fn shown(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// Goes to the page at `path`. A link to the page before leads back to it, so that going to and fro
    /// between two pages makes no long way of it.
    pub fn visit(&mut self, path: &str) {
        if self.before() == Some(path) {
            self.0.pop();
        } else if self.shown() != Some(path) {
            self.0.push(path.to_owned());
        }
    }

    /// Goes back to the page before. Returns its path, or nothing if there is none.
    pub fn back(&mut self) -> Option<&str> {
        if self.0.len() < 2 {
            return None;
        }
        self.0.pop();
        self.shown()
    }

    /// The path of the page before the one that is shown.
    pub fn before(&self) -> Option<&str> {
        self.0.len().checked_sub(2).and_then(|place| self.0.get(place)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn back_leads_through_the_pages_seen_and_not_out_of_the_view() {
        let mut trail = Trail::default();
        assert_eq!(trail.shown(), None);
        assert_eq!(trail.back(), None);
        for path in ["/a", "/b", "/b", "/c"] {
            trail.visit(path);
        }
        assert_eq!(trail.back(), Some("/b"));
        assert_eq!(trail.back(), Some("/a"));
        assert_eq!(trail.back(), None);
        assert_eq!(trail.shown(), Some("/a"));
    }

    #[test]
    fn a_link_to_the_page_before_is_a_way_back() {
        let mut trail = Trail::default();
        for path in ["/a", "/b", "/a"] {
            trail.visit(path);
        }
        assert_eq!((trail.shown(), trail.before()), (Some("/a"), None));
    }

    proptest! {
        #[test]
        fn whatever_is_visited_is_shown_and_back_always_comes_to_the_first(paths in prop::collection::vec("/[a-d]", 1..30)) {
            let mut trail = Trail::default();
            for path in &paths {
                trail.visit(path);
                prop_assert_eq!(trail.shown(), Some(path.as_str()));
                prop_assert_ne!(trail.before(), Some(path.as_str()));
            }
            while trail.back().is_some() {}
            prop_assert_eq!(trail.shown(), Some(paths[0].as_str()));
        }
    }
}
