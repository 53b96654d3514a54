//! A posted form as name and value pairs, the same from a browser's `FormData` and from a request body.

/// The fields of a posted form, in the order in which they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// The first value of `name`, with white space at both ends removed; empty if it was not sent.
    pub fn text(&self, name: &str) -> String {
        self.values(name).next().unwrap_or_default().trim().to_owned()
    }

    /// Every value of `name` that is not empty.
    pub fn values<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        self.0.iter().filter(move |(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// The first value of `name` if it was sent and is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Form {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}
