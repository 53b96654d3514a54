//! The known name that somebody probably meant.

/// The name nearest to `typed`, if it is near enough to be meant.
pub(crate) fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let furthest = (typed.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(&typed, name), name))
        .filter(|(distance, _)| *distance <= furthest)
        .min()
        .map(|(_, name)| name)
}

/// "Write `x` instead." where something near is known, otherwise `otherwise`.
pub(crate) fn instead<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    nearest(typed, known).map_or_else(|| otherwise.into(), |name| format!("Write `{name}` instead."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_finds_the_name() {
        let known = ["title", "summary", "stages", "topics"];
        assert_eq!(nearest("sumary", known), Some("summary"));
        assert_eq!(nearest("tilte", known), Some("title"));
        assert_eq!(nearest("Stage", known), Some("stages"));
        assert_eq!(nearest("colour", known), None);
    }
}
