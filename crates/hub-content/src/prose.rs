//! Running text as people read it: passages, sentences, words, and the age at which they can be read.

/// A paragraph or an item of a list, without its markup.
#[derive(Debug, Default)]
pub(crate) struct Passage {
    /// The words.
    pub(crate) text: String,
    /// Where each line of the file begins in `text`.
    marks: Vec<(usize, usize)>,
}

/// A sentence of a passage.
#[derive(Debug)]
pub(crate) struct Sentence<'a> {
    /// The words.
    pub(crate) text: &'a str,
    /// The line on which it begins.
    pub(crate) line: usize,
}

/// Marks that may stand between the end of a sentence and the space after it.
const CLOSING: &[char] = &['"', '\'', ')', '’', '”'];

impl Passage {
    /// Adds what stands on a line of the file.
    pub(crate) fn push(&mut self, text: &str, line: usize) {
        if self.marks.last().is_none_or(|(_, last)| *last != line) {
            self.marks.push((self.text.len(), line));
        }
        self.text.push_str(text);
    }

    /// The line of a byte of the text.
    pub(crate) fn line(&self, offset: usize) -> usize {
        let after = self.marks.partition_point(|(start, _)| *start <= offset);
        self.marks.get(after.saturating_sub(1)).map_or(1, |(_, line)| *line)
    }

    /// The sentences: they end with `.`, `!` or `?` before a space, or with the passage.
    pub(crate) fn sentences(&self) -> Vec<Sentence<'_>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        let mut rest = self.text.char_indices().peekable();
        while let Some((_, letter)) = rest.next() {
            if !matches!(letter, '.' | '!' | '?' | '۔' | '؟') {
                continue;
            }
            rest.next_if(|(_, next)| CLOSING.contains(next));
            if let Some((space, _)) = rest.next_if(|(_, next)| next.is_whitespace()) {
                self.sentence(start, space, &mut sentences);
                start = space;
            }
        }
        self.sentence(start, self.text.len(), &mut sentences);
        sentences
    }

    fn sentence<'a>(&'a self, start: usize, end: usize, sentences: &mut Vec<Sentence<'a>>) {
        let begin = start + (self.text[start..end].len() - self.text[start..end].trim_start().len());
        let text = self.text[begin..end].trim_end();
        if text.chars().any(char::is_alphabetic) {
            sentences.push(Sentence { text, line: self.line(begin) });
        }
    }
}

/// The words of a text: letters, with apostrophes and dashes inside, and where each begins.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let inside = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-');
    let mut offset = 0;
    std::iter::from_fn(move || {
        let start = offset + text[offset..].find(char::is_alphabetic)?;
        let end = text[start..].find(|letter| !inside(letter)).map_or(text.len(), |length| start + length);
        offset = end;
        Some((start, &text[start..end]))
    })
}

/// How many words a text has as people count them: what stands between spaces and holds a letter or a digit.
pub(crate) fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What the reading age of an English text is reckoned from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Readability {
    words: usize,
    sentences: usize,
    syllables: usize,
}

/// Fewer words than this are too few to say how hard a text is: Flesch's samples have a hundred.
const LEAST_WORDS: usize = 100;

impl Readability {
    /// Counts the words, sentences and syllables of running text.
    pub(crate) fn of(passages: &[Passage]) -> Self {
        let mut found = Self::default();
        for sentence in passages.iter().flat_map(Passage::sentences) {
            found.sentences += 1;
            for (_, word) in words(sentence.text) {
                found.words += 1;
                found.syllables += syllables(word);
            }
        }
        found
    }

    /// The age in years at which somebody can read the text with ease; nothing for a text that is too short.
    ///
    /// The Flesch-Kincaid grade level, 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid,
    /// Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel",
    /// Research Branch Report 8-75, 1975), and 5: a child in the first grade of a school in the United States
    /// is six years old. The formula is for English.
    #[allow(clippy::cast_precision_loss)] // no page has as many words as would be lost
    pub(crate) fn age(self) -> Option<f64> {
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        (self.words >= LEAST_WORDS).then_some(grade + 5.0)
    }
}

/// The syllables of an English word, reckoned from its groups of vowels. Endings that are not spoken (`-es`,
/// `-ed` and a last `-e` after most letters) do not count; a word of three letters or fewer has one.
fn syllables(word: &str) -> usize {
    let word: Vec<u8> =
        word.bytes().filter(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()).collect();
    if word.len() <= 3 {
        return 1;
    }
    let vowel = |letter: u8| b"aeiouy".contains(&letter);
    let ends = |ending: &[u8], spoken_after: &[u8]| {
        word.strip_suffix(ending).and_then(<[u8]>::last).is_some_and(|letter| !spoken_after.contains(letter))
    };
    let silent =
        if ends(b"es", b"laeiouy") || ends(b"ed", b"laeiouytd") { 2 } else { usize::from(ends(b"e", b"laeiouy")) };
    let spoken = &word[..word.len() - silent];
    let groups =
        spoken.iter().enumerate().filter(|(at, letter)| vowel(**letter) && (*at == 0 || !vowel(spoken[at - 1])));
    groups.count().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(text: &str) -> Passage {
        let mut passage = Passage::default();
        for (line, words) in text.split('\n').enumerate() {
            passage.push(words, line + 1);
            passage.push(" ", line + 1);
        }
        passage
    }

    #[test]
    fn sentences_end_where_they_end_and_know_their_line() {
        let passage = passage("Call us. “Can you\nhelp?” we say (often.) At 8.30 we\nopen");
        let found: Vec<_> = passage.sentences().iter().map(|sentence| (sentence.line, sentence.text)).collect();
        assert_eq!(found, [(1, "Call us."), (1, "“Can you help?”"), (2, "we say (often.)"), (2, "At 8.30 we open")]);
    }

    #[test]
    fn syllables_are_those_that_are_spoken() {
        for (word, count) in [
            ("the", 1),
            ("baby", 2),
            ("cared", 1),
            ("table", 2),
            ("wanted", 2),
            ("sleeping", 2),
            ("appointment", 3),
            ("don't", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn longer_sentences_and_words_need_older_readers() {
        let age = |text: &str| Readability::of(&[passage(&text.repeat(30))]).age();
        let (easy, hard) =
            (age("The cat sat on the mat. "), age("Considerable documentation necessitates deliberation. "));
        assert!(easy < Some(7.0) && hard > Some(20.0), "{easy:?} {hard:?}");
        assert_eq!(Readability::of(&[passage("The cat sat.")]).age(), None);
    }
}
