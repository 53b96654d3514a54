//! Erasing what has been kept for as long as the council's retention rule says, by a clock that can be
//! believed: what is erased on a wrong day is lost for good.

use super::{App, clock::Clock, store::Run};
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
    let run = store.newest_run(hours(SILENCE)).await.unwrap_or_else(|error| {
        tracing::error!(%error, "the newest request could not be found");
        None
    });
    let mut watch = Watch::new(Instant::now(), clock(), run);
    let mut every = interval(EVERY);
    every.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        every.tick().await;
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

/// Whole hours.
fn hours(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs() / 3600).unwrap_or(i64::MAX)
}

/// Watches the clock beside the machine's own counter, which nobody can set.
struct Watch {
    seen: (Instant, OffsetDateTime),
    doubted: Option<Instant>,
}

impl Watch {
    /// Begins, at a clock that should not be before the newest request, nor long after it. If that came after
    /// a long silence, the clock may have jumped then, before the hub was started again.
    fn new(now: Instant, clock: OffsetDateTime, newest: Option<Run>) -> Self {
        let clock_hour = Clock::Fixed(clock).hour();
        let fits = newest.is_none_or(|Run { first, last }| {
            (0..=hours(SILENCE)).contains(&(clock_hour - last))
                && first.is_none_or(|first| clock_hour - first >= hours(DOUBT))
        });
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

    /// Requests of which the last came `hours` before noon, and the first after a silence, if there was one.
    fn run(hours: i64, first: Option<i64>) -> Run {
        let noon = Clock::Fixed(TODAY).hour();
        Run { first: first.map(|first| noon - first), last: noon - hours }
    }

    /// A watch at noon, and how to look at it some hours later with the clock `ahead` hours of the counter.
    fn looking(newest: Option<Run>) -> impl FnMut(u32, i64) -> bool {
        let start = Instant::now();
        let mut watch = Watch::new(start, TODAY, newest);
        move |hours, ahead| watch.believes(start + HOUR * hours, TODAY + HOUR * hours + time::Duration::hours(ahead))
    }

    #[test]
    fn a_clock_that_goes_on_is_believed_and_small_corrections_are_no_jump() {
        let mut look = looking(Some(run(20 * 24, Some(60 * 24))));
        assert!((0..100).all(|hours| look(hours, i64::from(hours) % 3)));
        assert!(looking(None)(0, 0), "an empty store has nothing to lose");
    }

    #[test]
    fn a_clock_that_jumps_is_believed_when_it_has_gone_on_for_a_day() {
        for years in [-30, -1, 1, 73] {
            let jump = years * 365 * 24;
            let mut look = looking(Some(run(0, None)));
            assert!(look(1, 0));
            assert!((2..26).all(|hours| !look(hours, jump)), "{years}");
            assert!(look(26, jump), "{years}");
            // And when it comes back it has jumped again.
            assert!((27..51).all(|hours| !look(hours, 0)), "{years}");
            assert!(look(51, 0), "{years}");
        }
    }

    #[test]
    fn a_hub_that_starts_doubts_a_clock_that_does_not_fit_to_its_newest_requests() {
        let years = 55 * 365 * 24;
        for newest in [run(-1, None), run(31 * 24 + 1, None), run(-years, None), run(years, None), run(1, Some(2))] {
            let mut look = looking(Some(newest));
            assert!((0..24).all(|hours| !look(hours, 0)), "{newest:?}");
            assert!(look(24, 0), "{newest:?}");
        }
    }
}
