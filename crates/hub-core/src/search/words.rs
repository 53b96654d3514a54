//! Words as they are compared: in lower case, without marks, in their basic form.

/// The words of a text, in lower case, without apostrophes and without the marks of Latin letters, because
/// many people type neither.
pub fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(separates).map(|word| word.chars().filter_map(plain).collect::<String>()).filter(|word| !word.is_empty())
}

/// Whether words end at this character. Unicode's own tables of letters would weigh more than this search.
fn separates(letter: char) -> bool {
    match letter {
        '\'' | '’' => false,
        '\0'..='\u{bf}' => !letter.is_ascii_alphanumeric(),
        // Signs of arithmetic, Arabic punctuation, dashes and quotation marks.
        '×' | '÷' | '،' | '؛' | '؟' | '۔' | '\u{2000}'..='\u{206f}' => true,
        _ => false,
    }
}

/// A letter in lower case and without its mark; nothing for an apostrophe.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        '\'' | '’' => return None,
        'ą' | 'Ą' | 'á' | 'Á' | 'à' | 'À' | 'â' | 'Â' | 'ä' | 'Ä' => 'a',
        'ć' | 'Ć' | 'ç' | 'Ç' => 'c',
        'ę' | 'Ę' | 'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' | 'ë' | 'Ë' => 'e',
        'í' | 'Í' | 'ï' | 'Ï' | 'î' | 'Î' => 'i',
        'ł' | 'Ł' => 'l',
        'ń' | 'Ń' | 'ñ' | 'Ñ' => 'n',
        'ó' | 'Ó' | 'ö' | 'Ö' | 'ô' | 'Ô' => 'o',
        'ś' | 'Ś' | 'ş' | 'Ş' => 's',
        'ü' | 'Ü' | 'ú' | 'Ú' | 'û' | 'Û' => 'u',
        'ź' | 'Ź' | 'ż' | 'Ż' => 'z',
        // Arabic letters that keyboards for Urdu and for Arabic write differently.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ه' => 'ہ',
        other => other.to_ascii_lowercase(),
    })
}

/// The form in which the variants of an English word are the same: "babies" and "baby", "sleeping" and
/// "sleeps". Words of other languages stay as they are; the beginning of a word finds them.
///
/// Much less than a Snowball stemmer, whose crates bring every language into the app: what it misses,
/// the search finds by the beginning of the word or by its likeness.
pub fn stem(word: &str) -> String {
    let word = singular(word);
    let root = ["ing", "ed"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|root| root.chars().count() > 2 && root.contains(['a', 'e', 'i', 'o', 'u', 'y']));
    let root = root.unwrap_or(&word);
    let mut letters = root.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && root.len() < word.len() && !"lsz".contains(last) => {
            root[..root.len() - last.len_utf8()].to_owned()
        }
        (Some('e'), _) if root.len() > 3 => root[..root.len() - 1].to_owned(),
        _ => root.to_owned(),
    }
}

fn singular(word: &str) -> String {
    if word.len() < 4 || !word.is_ascii() {
        return word.to_owned();
    }
    if let Some(root) = word.strip_suffix("ies").filter(|root| root.len() > 1) {
        return format!("{root}y");
    }
    let sibilant = ["sses", "xes", "ches", "shes", "zes"].iter().any(|ending| word.ends_with(ending));
    match word.strip_suffix('s') {
        Some(root) if sibilant => root[..root.len() - 1].to_owned(),
        Some(root) if !root.ends_with(['s', 'u', 'i']) => root.to_owned(),
        _ => word.to_owned(),
    }
}
