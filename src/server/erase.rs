//! Erasing what has been kept for as long as the council's retention rule says, by a clock that can be
//! believed: what is erased on a wrong day is lost for good.

use super::{App, clock::Clock};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use time::OffsetDateTime;
use tokio::time::{MissedTickBehavior, interval};

/// How often the server looks. What is due is due from midnight, so that this is how late it can be.
const EVERY: Duration = Duration::from_hours(1);
/// How far the clock may be from where the machine's own counter has it, before it has jumped.
const JUMP: Duration = Duration::from_hours(24);
/// How long nobody may have asked for help before a hub that starts takes it for a clock that runs ahead.
const SILENCE: Duration = Duration::from_hours(31 * 24);
/// For how long a doubtful clock has to go on from where it is, before anything is erased by it.
const DOUBT: Duration = Duration::from_hours(24);

/// Erases what is due, now and every hour, for as long as the server runs.
pub async fn whenever_due(app: Arc<App>) {
    let store = &app.intake.store;
    let clock = || app.intake.clock.now();
    let newest = store.newest_hour().await.unwrap_or_else(|error| {
        tracing::error!(%error, "the newest request could not be found");
        None
    });
    let mut watch = Watch::new(Instant::now(), clock(), newest.map(Clock::at_hour));
    let mut hours = interval(EVERY);
    hours.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        hours.tick().await;
        if !watch.believes(Instant::now(), clock()) {
            tracing::warn!("the clock of this machine has jumped: nothing is erased until it has gone on for a day");
            continue;
        }
        match store.erase_due(app.intake.clock.today()).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "requests were erased"),
            Err(error) => tracing::error!(%error, "requests that are due could not be erased"),
        }
    }
}

/// Watches the clock beside the machine's own counter, which nobody can set.
struct Watch {
    seen: (Instant, OffsetDateTime),
    doubted: Option<Instant>,
}

impl Watch {
    /// Begins, at a clock that should not be before the `newest` request, nor long after it.
    fn new(now: Instant, clock: OffsetDateTime, newest: Option<OffsetDateTime>) -> Self {
        let fits = newest.is_none_or(|newest| newest <= clock && clock - newest <= SILENCE);
        Self { seen: (now, clock), doubted: (!fits).then_some(now) }
    }

    /// Whether the clock can be believed now.
    fn believes(&mut self, now: Instant, clock: OffsetDateTime) -> bool {
        let (then, seen) = std::mem::replace(&mut self.seen, (now, clock));
        if (clock - (seen + (now - then))).unsigned_abs() > JUMP {
            self.doubted = Some(now);
        }
        self.doubted.is_none_or(|since| now - since >= DOUBT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const HOUR: Duration = Duration::from_hours(1);
    const TODAY: OffsetDateTime = datetime!(2026-11-25 12:00 UTC);

    /// A watch at noon, and how to look at it some hours later with the clock `ahead` hours of the counter.
    fn looking(newest: Option<OffsetDateTime>) -> impl FnMut(u32, i64) -> bool {
        let start = Instant::now();
        let mut watch = Watch::new(start, TODAY, newest);
        move |hours, ahead| watch.believes(start + HOUR * hours, TODAY + HOUR * hours + time::Duration::hours(ahead))
    }

    #[test]
    fn a_clock_that_goes_on_is_believed_and_small_corrections_are_no_jump() {
        let mut look = looking(Some(TODAY - 20 * SILENCE / 31));
        assert!((0..100).all(|hours| look(hours, i64::from(hours) % 3)));
        assert!(looking(None)(0, 0), "an empty store has nothing to lose");
    }

    #[test]
    fn a_clock_that_jumps_is_believed_when_it_has_gone_on_for_a_day() {
        for years in [-30, -1, 1, 73] {
            let jump = years * 365 * 24;
            let mut look = looking(Some(TODAY));
            assert!(look(1, 0));
            assert!((2..26).all(|hours| !look(hours, jump)), "{years}");
            assert!(look(26, jump), "{years}");
            // And when it comes back it has jumped again.
            assert!((27..51).all(|hours| !look(hours, 0)), "{years}");
            assert!(look(51, 0), "{years}");
        }
    }

    #[test]
    fn a_hub_that_starts_doubts_a_clock_before_its_newest_request_or_long_after_it() {
        for newest in [TODAY + HOUR, TODAY - SILENCE - HOUR, datetime!(1970-01-01 0:00 UTC)] {
            let mut look = looking(Some(newest));
            assert!((0..24).all(|hours| !look(hours, 0)), "{newest}");
            assert!(look(24, 0), "{newest}");
        }
    }
}
