//! Erasing what has been kept for as long as the council's retention rule says.

use super::App;
use std::{sync::Arc, time::Duration};
use tokio::time::{MissedTickBehavior, interval};

/// How often the server looks. What is due is due from midnight, so that this is how late it can be.
const EVERY: Duration = Duration::from_hours(1);

/// Erases what is due, now and every hour, for as long as the server runs.
pub async fn whenever_due(app: Arc<App>) {
    let mut hours = interval(EVERY);
    hours.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        hours.tick().await;
        match app.intake.store.erase_due(app.intake.clock.today()).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "requests were erased"),
            Err(error) => tracing::error!(%error, "requests that are due could not be erased"),
        }
    }
}
