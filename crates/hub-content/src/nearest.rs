//! The known name that somebody probably meant.

/// The name nearest to `typed`, if it is near enough to be meant.
pub(crate) fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let furthest = (typed.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (distance(&typed, name), name))
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

/// How many letters have to be changed, added, taken out or swapped with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=other.len()).collect();
    for row in 1..=one.len() {
        let mut new = vec![row];
        for column in 1..=other.len() {
            let change = usize::from(one[row - 1] != other[column - 1]);
            let mut best = (old[column - 1] + change).min(old[column] + 1).min(new[column - 1] + 1);
            if row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1] {
                best = best.min(older[column - 2] + 1);
            }
            new.push(best);
        }
        older = std::mem::replace(&mut old, new);
    }
    old[other.len()]
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
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
