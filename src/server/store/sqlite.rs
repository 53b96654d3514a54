//! Requests in SQLite: one file, one connection, and a queue of what is to be written.

mod queue;
mod returning;

use super::{Entry, Kept, NewRequest, Repeat, Room, SealedBy, StoreError};
use hub_core::lane::Lane;
use queue::{Job, Queue};
use sqlx::{
    Connection as _, Row as _, SqlSafeStr as _, SqliteConnection, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};
use std::{
    borrow::Cow,
    fs::OpenOptions,
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};
use time::{Date, format_description::BorrowedFormatItem, macros::format_description};

/// The most pages of 4 KiB that the file may have: 2 GiB, which is about 100,000 requests.
const MOST_PAGES: &str = "524288";

/// What SQLite says when the disk is full (`SQLITE_FULL`).
const FULL: &str = "13";

const DAY: &[BorrowedFormatItem<'static>] = format_description!("[year]-[month]-[day]");

/// The statement that gives what [`entry`] reads, of the requests that `$which` says.
macro_rules! entries {
    ($which:literal) => {
        concat!(
            "SELECT id, reference, key_epoch, received_hour, due, sealed_by, lane, envelope,
                    CASE WHEN withdrawn IS NULL THEN status ELSE 'withdrawn' END AS status,
                    EXISTS (SELECT 1 FROM receipts WHERE request_id = requests.id) AS has_receipt
             FROM requests ",
            $which
        )
    };
}

/// A database file.
#[derive(Clone)]
pub struct Sqlite {
    pool: SqlitePool,
    queue: Queue,
}

impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self, StoreError> {
        let failed = |reason: String| StoreError::Open { path: path.display().to_string(), reason };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // NORMAL loses acknowledged rows at a power cut: 48 of 349 in the trial of security.md, finding 6.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            // What is erased is overwritten, in free pages too.
            .pragma("secure_delete", "ON")
            // However much is sent, the disk is not filled up: what does not fit is refused with an error.
            .pragma("max_page_count", MOST_PAGES)
            // A schema that somebody has tampered with cannot call functions.
            .pragma("trusted_schema", "OFF");
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let log = PathBuf::from(log);
        // SQLite writes one at a time in any case; one connection makes a queue of it instead of retries.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |connection, _| Box::pin(write_back(connection, log.clone())))
            // When the disk fails, SQLite rolls back by itself; sqlx then cannot, and would refuse every later
            // transaction of the connection. It is given up, and the next request gets a new one.
            .after_release(|connection, _| {
                Box::pin(async move {
                    connection.ping().await?;
                    Ok(!connection.is_in_transaction())
                })
            })
            .connect_with(options)
            .await
            .map_err(|error| failed(error.to_string()))?;
        let migrations = vec![
            migration(1, "requests", include_str!("migrations/sqlite/0001_requests.sql")),
            migration(2, "failed searches", include_str!("migrations/sqlite/0002_failed_searches.sql")),
            migration(3, "returning", include_str!("migrations/sqlite/0003_returning.sql")),
            migration(4, "lane", include_str!("migrations/sqlite/0004_lane.sql")),
        ];
        Migrator::with_migrations(migrations).run(&pool).await.map_err(|error| failed(error.to_string()))?;
        Ok(Self { queue: Queue::new(pool.clone()), pool })
    }

    pub(super) async fn keep(
        &self,
        request: NewRequest,
        repeat: Option<Repeat>,
        room: Room,
        reference: impl FnMut() -> String + Send + 'static,
    ) -> Result<Kept, StoreError> {
        self.queue.keep(Job { request, repeat, room, reference: Box::new(reference) }).await
    }

    pub(super) async fn all(&self) -> Result<Vec<Entry>, StoreError> {
        let rows = sqlx::query(entries!("ORDER BY lane = 'quarantine', due, received_hour, reference"))
            .fetch_all(&self.pool)
            .await
            .map_err(failed)?;
        rows.iter().map(entry).collect()
    }

    pub(super) async fn find(&self, reference: &str) -> Result<Option<Entry>, StoreError> {
        let row = sqlx::query(entries!("WHERE reference = ?"))
            .bind(reference)
            .fetch_optional(&self.pool)
            .await
            .map_err(failed)?;
        row.as_ref().map(entry).transpose()
    }

    pub(super) async fn set_lane(&self, request: &[u8; 16], lane: Lane) -> Result<(), StoreError> {
        sqlx::query("UPDATE requests SET lane = ? WHERE id = ?")
            .bind(lane.word())
            .bind(&request[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn reseal(&self, id: &[u8; 16], key_epoch: u32, envelope: &[u8]) -> Result<(), StoreError> {
        sqlx::query("UPDATE requests SET key_epoch = ?, envelope = ? WHERE id = ?")
            .bind(i64::from(key_epoch))
            .bind(envelope)
            .bind(&id[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn add_failed_search(&self, words: &str, times: u32) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO failed_searches (words, failed) VALUES (?, ?)
             ON CONFLICT (words) DO UPDATE SET failed = failed + excluded.failed",
        )
        .bind(words)
        .bind(i64::from(times))
        .execute(&self.pool)
        .await
        .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn failed_searches(&self) -> Result<Vec<(String, i64)>, StoreError> {
        sqlx::query_as("SELECT words, failed FROM failed_searches ORDER BY failed DESC, words")
            .fetch_all(&self.pool)
            .await
            .map_err(failed)
    }

    pub(super) async fn check(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT count(*) FROM (SELECT 1 FROM requests LIMIT 1)")
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

/// Syncs the log, and writes what stands in it to the database. A hub that was killed, or a disk that failed,
/// can leave a request there that was never synced, and a repeat of it must not be acknowledged before it is.
async fn write_back(connection: &mut SqliteConnection, log: PathBuf) -> Result<(), sqlx::Error> {
    // Nobody else writes meanwhile.
    let lock = connection.begin_with("BEGIN IMMEDIATE").await?;
    tokio::task::spawn_blocking(move || write_again(&log)).await.map_err(io::Error::other)??;
    lock.rollback().await?;
    match sqlx::query("PRAGMA wal_checkpoint").execute(connection).await {
        // The log was synced first; without room for it in the database, it can be read where it is.
        Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some(FULL) => Ok(()),
        done => done.map(drop),
    }
}

/// Writes a file over with what can be read of it, and syncs it. Linux counts as written what a failed sync did not
/// write: the next sync says that all is well, and after a power cut it is gone all the same. With the log that
/// would be worse than a lost request, because what stands after it in the database would be taken back by half.
fn write_again(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().read(true).write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let mut part = vec![0; 1 << 20];
    let mut at = 0;
    loop {
        file.seek(SeekFrom::Start(at))?;
        let read = file.read(&mut part)?;
        if read == 0 {
            return file.sync_data();
        }
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&part[..read])?;
        at += read as u64;
    }
}

fn migration(number: i64, name: &'static str, sql: &'static str) -> Migration {
    Migration::new(number, Cow::Borrowed(name), MigrationType::Simple, sql.into_sql_str(), false)
}

fn entry(row: &SqliteRow) -> Result<Entry, StoreError> {
    let id: Vec<u8> = row.try_get("id").map_err(failed)?;
    let key_epoch: i64 = row.try_get("key_epoch").map_err(failed)?;
    let lane: String = row.try_get("lane").map_err(failed)?;
    let sealed_by: String = row.try_get("sealed_by").map_err(failed)?;
    let places = [SealedBy::Server, SealedBy::Browser];
    Ok(Entry {
        id: id.try_into().map_err(|_| StoreError::Unreadable)?,
        reference: row.try_get("reference").map_err(failed)?,
        key_epoch: u32::try_from(key_epoch).map_err(|_| StoreError::Unreadable)?,
        received_hour: row.try_get("received_hour").map_err(failed)?,
        status: row.try_get("status").map_err(failed)?,
        due: row.try_get("due").map_err(failed)?,
        lane: Lane::from_word(&lane).ok_or(StoreError::Unreadable)?,
        sealed_by: places.into_iter().find(|place| place.word() == sealed_by).ok_or(StoreError::Unreadable)?,
        has_receipt: row.try_get("has_receipt").map_err(failed)?,
        envelope: row.try_get("envelope").map_err(failed)?,
    })
}

fn day(date: Date) -> Result<String, StoreError> {
    date.format(DAY).map_err(|_| StoreError::Unreadable)
}

fn failed(error: sqlx::Error) -> StoreError {
    StoreError::Database(error.to_string())
}

#[cfg(test)]
mod tests;
