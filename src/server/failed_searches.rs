//! Which words find nothing, for the editors. Small numbers are never kept: until the same words have
//! failed several times there is only a keyed hash of them, in memory, under a key that ends with the process.

use super::{
    mac::mac,
    random,
    store::{Store, StoreError},
};
use hub_core::search::split;
use moka::sync::Cache;
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

/// How often the same words have to fail before they are written down.
pub const LEAST: u32 = 5;
/// The most letters of what is written down: longer texts are sentences, which tell about people.
const LONGEST: usize = 60;
/// The most different words that are counted in memory.
const MOST: u64 = 10_000;
/// How long words are counted in memory.
const MEMORY: Duration = Duration::from_hours(24 * 7);

/// The counts that are not kept yet.
pub struct FailedSearches {
    seed: [u8; 32],
    counts: Cache<[u8; 32], Arc<AtomicU32>>,
}

impl Default for FailedSearches {
    fn default() -> Self {
        Self { seed: random(), counts: Cache::builder().max_capacity(MOST).time_to_live(MEMORY).build() }
    }
}

impl FailedSearches {
    /// Counts words that found nothing, and writes the count down at the fifth time and whenever it has doubled
    /// since: a flood of searches is not a flood of writing.
    ///
    /// # Errors
    /// When the store fails; the search itself is not touched by that.
    pub async fn note(&self, typed: &str, store: &Store) -> Result<(), StoreError> {
        let words = split(typed).collect::<Vec<_>>().join(" ");
        if words.is_empty() || words.chars().count() > LONGEST {
            return Ok(());
        }
        let hash = mac(&self.seed, &[words.as_bytes()]);
        let count = self.counts.get_with(hash, Arc::default).fetch_add(1, Ordering::Relaxed) + 1;
        let doubled = count.is_multiple_of(LEAST) && (count / LEAST).is_power_of_two();
        match count {
            LEAST => store.add_failed_search(&words, LEAST).await,
            more if doubled => store.add_failed_search(&words, more / 2).await,
            _ => Ok(()),
        }
    }
}
