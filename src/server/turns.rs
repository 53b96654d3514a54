//! Turns at writing. Requests come in as fast as they are sent and are written one after the other, so that
//! some wait; if all connections waited for that, nobody could read a page any more.

use hub_core::lane::Lane;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How many requests of the normal lane are written or wait for it at a time. With those in quarantine it is
/// less than half of the connections that the hub takes.
const NORMAL: usize = 320;

/// The same for the quarantine lane.
const QUARANTINE: usize = 128;

/// After how many seconds it is worth trying again, when too many wait.
pub const WAIT: u64 = 5;

/// The turns of each lane.
pub struct Turns {
    normal: Semaphore,
    quarantine: Semaphore,
}

impl Default for Turns {
    fn default() -> Self {
        Self { normal: Semaphore::new(NORMAL), quarantine: Semaphore::new(QUARANTINE) }
    }
}

impl Turns {
    /// A turn, held for as long as the request is being written; nothing if too many wait already.
    pub fn take(&self, lane: Lane) -> Option<SemaphorePermit<'_>> {
        let turns = match lane {
            Lane::Normal => &self.normal,
            Lane::Quarantine => &self.quarantine,
        };
        turns.try_acquire().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_quarantine_leaves_the_normal_lane_its_turns() {
        let turns = Turns::default();
        let taken: Vec<_> = std::iter::from_fn(|| turns.take(Lane::Quarantine)).collect();
        assert_eq!(taken.len(), QUARANTINE);
        assert!(turns.take(Lane::Normal).is_some());
        drop(taken);
        assert!(turns.take(Lane::Quarantine).is_some());
    }
}
