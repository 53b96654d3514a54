//! Requests that wait to be written. All that wait are written in one transaction, because what takes time is
//! to bring it to the disk, however much it is: a flood is written ten times as fast as one by one. Whoever
//! waits is told after that.

use super::{DAY, day, failed, returning};
use crate::server::store::{Kept, NewRequest, Repeat, Room, StoreError};
use hub_core::lane::Lane;
use sqlx::{Connection as _, Row as _, SqliteConnection, SqlitePool, sqlite::SqliteRow};
use time::Date;
use tokio::sync::{mpsc, oneshot};

/// The most requests that are written in one transaction.
const BATCH: usize = 256;

/// How many requests wait at most before their senders wait too.
const WAITING: usize = 512;

/// How often a taken reference is replaced by another. With a million requests one in 110,000 is taken.
const ATTEMPTS: usize = 12;

/// A request that is to be kept.
pub(super) struct Job {
    pub(super) request: NewRequest,
    pub(super) repeat: Option<Repeat>,
    pub(super) room: Room,
    pub(super) reference: Box<dyn FnMut() -> String + Send>,
}

type Answer = oneshot::Sender<Result<Kept, StoreError>>;

/// The way into the queue. What waits is written by a task that lives as long as there is a way in.
#[derive(Clone)]
pub(super) struct Queue(mpsc::Sender<(Job, Answer)>);

impl Queue {
    pub(super) fn new(pool: SqlitePool) -> Self {
        let (way_in, waiting) = mpsc::channel(WAITING);
        tokio::spawn(write(pool, waiting));
        Self(way_in)
    }

    /// Waits until the request is on the disk, or cannot be.
    pub(super) async fn keep(&self, job: Job) -> Result<Kept, StoreError> {
        let stopped = || StoreError::Database("it has been closed".to_owned());
        let (answer, kept) = oneshot::channel();
        self.0.send((job, answer)).await.map_err(|_| stopped())?;
        kept.await.map_err(|_| stopped())?
    }
}

async fn write(pool: SqlitePool, mut waiting: mpsc::Receiver<(Job, Answer)>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut batch, BATCH).await > 0 {
        let (mut jobs, answers): (Vec<Job>, Vec<Answer>) = batch.drain(..).unzip();
        let kept = match keep_all(&pool, &mut jobs).await {
            Ok(kept) => kept.into_iter().map(Ok).collect(),
            // One of them may be at fault, and takes no other with it: each is tried by itself.
            Err(Failed::Later(_)) if jobs.len() > 1 => one_by_one(&pool, &mut jobs).await,
            Err(Failed::Later(error) | Failed::Begin(error)) => vec![Err(error); jobs.len()],
        };
        for (answer, kept) in answers.into_iter().zip(kept) {
            // Whoever has gone away asks again, and is told then.
            let _ = answer.send(kept);
        }
    }
}

async fn one_by_one(pool: &SqlitePool, jobs: &mut [Job]) -> Vec<Result<Kept, StoreError>> {
    let mut kept = Vec::with_capacity(jobs.len());
    for number in 0..jobs.len() {
        match keep_all(pool, &mut jobs[number..=number]).await {
            Ok(alone) => kept.extend(alone.into_iter().map(Ok)),
            Err(Failed::Later(error)) => kept.push(Err(error)),
            Err(Failed::Begin(error)) => kept.resize(jobs.len(), Err(error)),
        }
        if kept.len() == jobs.len() {
            break;
        }
    }
    kept
}

/// When the database failed.
enum Failed {
    /// At once, as when it is busy for too long: it would fail the others too, and each would wait as long.
    Begin(StoreError),
    /// At its work.
    Later(StoreError),
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Later(error)
    }
}

/// Keeps all of them or, if the database fails, none.
async fn keep_all(pool: &SqlitePool, jobs: &mut [Job]) -> Result<Vec<Kept>, Failed> {
    // IMMEDIATE: a transaction that reads first and writes later could find the database busy half way.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(|error| Failed::Begin(failed(error)))?;
    let mut all = Vec::with_capacity(jobs.len());
    for job in jobs {
        // What is refused is taken back, and what was kept before it stays.
        let mut point = transaction.begin().await.map_err(failed)?;
        let kept = keep(&mut point, job).await?;
        if matches!(kept, Kept::Stored { .. }) {
            point.commit().await.map_err(failed)?;
        } else {
            point.rollback().await.map_err(failed)?;
        }
        all.push(kept);
    }
    transaction.commit().await.map_err(failed)?;
    Ok(all)
}

async fn keep(connection: &mut SqliteConnection, job: &mut Job) -> Result<Kept, StoreError> {
    let Job { request, repeat, room, reference } = job;
    if let Some(repeat) = repeat {
        let first = sqlx::query(
            "SELECT requests.reference, requests.due, repeats.body_mac
             FROM repeats JOIN requests ON requests.id = repeats.request_id WHERE repeats.key_hash = ?",
        )
        .bind(&repeat.key_hash[..])
        .fetch_optional(&mut *connection)
        .await
        .map_err(failed)?;
        if let Some(first) = first {
            return answer_again(&first, repeat);
        }
    }
    if request.lane == Lane::Quarantine && is_full(connection, request.received_hour, *room).await? {
        return Ok(Kept::Full);
    }
    let reference = 'free: {
        for _ in 0..ATTEMPTS {
            let reference = reference();
            let inserted = sqlx::query(
                "INSERT INTO requests (id, reference, team, key_epoch, received_hour, due, retain_until, sealed_by, lane, envelope)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO NOTHING",
            )
            .bind(&request.id[..])
            .bind(&reference)
            .bind(request.team)
            .bind(i64::from(request.key_epoch))
            .bind(request.received_hour)
            .bind(day(request.due)?)
            .bind(day(request.retain_until)?)
            .bind(request.sealed_by.word())
            .bind(request.lane.word())
            .bind(&request.envelope[..])
            .execute(&mut *connection)
            .await;
            let inserted = match inserted {
                // An id that the sender chose, and that is another request's.
                Err(sqlx::Error::Database(error)) if error.is_unique_violation() => return Ok(Kept::OtherBody),
                inserted => inserted.map_err(failed)?,
            };
            if inserted.rows_affected() == 1 {
                break 'free reference;
            }
        }
        return Err(StoreError::References);
    };
    if let Some(receipt) = &request.receipt
        && !returning::keep_receipt(connection, receipt, &request.id).await?
    {
        return Ok(Kept::TakenReceipt);
    }
    if let Some(repeat) = repeat {
        sqlx::query("INSERT INTO repeats (key_hash, body_mac, request_id) VALUES (?, ?, ?)")
            .bind(&repeat.key_hash[..])
            .bind(&repeat.body_mac[..])
            .bind(&request.id[..])
            .execute(connection)
            .await
            .map_err(failed)?;
    }
    Ok(Kept::Stored { new: true, reference, due: request.due })
}

/// Whether the quarantine lane has no room for one more in this hour.
async fn is_full(connection: &mut SqliteConnection, hour: i64, room: Room) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT count(*) AS whole, count(*) FILTER (WHERE received_hour = ?) AS hour
         FROM requests WHERE lane = 'quarantine'",
    )
    .bind(hour)
    .fetch_one(connection)
    .await
    .map_err(failed)?;
    let (whole, hour): (i64, i64) = (row.try_get("whole").map_err(failed)?, row.try_get("hour").map_err(failed)?);
    Ok(whole >= room.whole.into() || hour >= room.hour.into())
}

fn answer_again(first: &SqliteRow, repeat: &Repeat) -> Result<Kept, StoreError> {
    let body_mac: Vec<u8> = first.try_get("body_mac").map_err(failed)?;
    if body_mac != repeat.body_mac {
        return Ok(Kept::OtherBody);
    }
    let due: String = first.try_get("due").map_err(failed)?;
    Ok(Kept::Stored {
        new: false,
        reference: first.try_get("reference").map_err(failed)?,
        due: Date::parse(&due, DAY).map_err(|_| StoreError::Unreadable)?,
    })
}
