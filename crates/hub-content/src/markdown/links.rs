//! What a link may lead to.

use hub_core::address::in_language;

/// Where the address of a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target<'a> {
    /// A page of the hub: the path and what follows it (`?…`, `#…`).
    Hub(&'a str, &'a str),
    /// A heading of the same page, without `#`.
    Here(&'a str),
    /// Another site.
    Web(&'a str),
    /// A call, a text message or an e-mail.
    Contact(&'a str),
    /// Nothing that a page may link to.
    Forbidden,
}

impl<'a> Target<'a> {
    /// What `address` leads to. Only what is known to be harmless is let through.
    pub(crate) fn of(address: &'a str) -> Self {
        if let Some(heading) = address.strip_prefix('#') {
            return Self::Here(heading);
        }
        // Browsers read `//name` and `/\name` as another site.
        if address.starts_with('/') && !address[1..].starts_with(['/', '\\']) {
            let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
            return Self::Hub(path, rest);
        }
        match address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()).as_deref() {
            Some("https" | "http") => Self::Web(address),
            Some("tel" | "sms" | "mailto") => Self::Contact(address),
            _ => Self::Forbidden,
        }
    }

    /// The address for the page in the language of `prefix`.
    pub(crate) fn address(self, prefix: &str) -> Option<String> {
        match self {
            Self::Hub(path, rest) => Some(in_language(prefix, path) + rest),
            Self::Here(heading) => Some(format!("#{heading}")),
            Self::Web(address) | Self::Contact(address) => Some(address.to_owned()),
            Self::Forbidden => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_addresses_pass() {
        assert_eq!(Target::of("/advice/x?a#b"), Target::Hub("/advice/x", "?a#b"));
        assert_eq!(Target::of("/"), Target::Hub("/", ""));
        assert_eq!(Target::of("#the-room"), Target::Here("the-room"));
        assert_eq!(Target::of("tel:999"), Target::Contact("tel:999"));
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:1",
            " data:x",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "/\\evil.example",
            "x.md",
            "",
        ] {
            assert_eq!(Target::of(address), Target::Forbidden, "{address}");
        }
    }

    #[test]
    fn pages_of_the_hub_stay_in_the_language() {
        assert_eq!(Target::of("/advice/x#y").address("/ur").as_deref(), Some("/ur/advice/x#y"));
        assert_eq!(Target::of("/").address("/ur").as_deref(), Some("/ur"));
        assert_eq!(Target::of("https://www.nhs.uk/").address("/ur").as_deref(), Some("https://www.nhs.uk/"));
    }
}
