//! Requests in SQLite: one file, one writing connection.

mod returning;

use super::{Entry, Kept, NewRequest, Repeat, SealedBy, StoreError};
use sqlx::{
    Row as _, SqlSafeStr as _, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};
use std::{borrow::Cow, path::Path, time::Duration};
use time::{Date, format_description::BorrowedFormatItem, macros::format_description};

/// How often a taken reference is replaced by another. With a million requests one in 110,000 is taken.
const ATTEMPTS: usize = 12;

const DAY: &[BorrowedFormatItem<'static>] = format_description!("[year]-[month]-[day]");

/// A database file.
#[derive(Clone)]
pub struct Sqlite(SqlitePool);

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
            // A schema that somebody has tampered with cannot call functions.
            .pragma("trusted_schema", "OFF");
        // SQLite writes one at a time in any case; one connection makes a queue of it instead of retries.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options)
            .await
            .map_err(|error| failed(error.to_string()))?;
        let migrations = vec![
            migration(1, "requests", include_str!("migrations/sqlite/0001_requests.sql")),
            migration(2, "failed searches", include_str!("migrations/sqlite/0002_failed_searches.sql")),
            migration(3, "returning", include_str!("migrations/sqlite/0003_returning.sql")),
        ];
        Migrator::with_migrations(migrations).run(&pool).await.map_err(|error| failed(error.to_string()))?;
        Ok(Self(pool))
    }

    pub(super) async fn keep(
        &self,
        request: &NewRequest,
        repeat: Option<&Repeat>,
        mut reference: impl FnMut() -> String + Send,
    ) -> Result<Kept, StoreError> {
        // IMMEDIATE: a transaction that reads first and writes later could find the database busy half way.
        let mut transaction = self.0.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
        if let Some(repeat) = repeat {
            let first = sqlx::query(
                "SELECT requests.reference, requests.due, repeats.body_mac
                 FROM repeats JOIN requests ON requests.id = repeats.request_id WHERE repeats.key_hash = ?",
            )
            .bind(&repeat.key_hash[..])
            .fetch_optional(&mut *transaction)
            .await
            .map_err(failed)?;
            if let Some(first) = first {
                return answer_again(&first, repeat);
            }
        }
        let reference = 'free: {
            for _ in 0..ATTEMPTS {
                let reference = reference();
                let inserted = sqlx::query(
                    "INSERT INTO requests (id, reference, team, key_epoch, received_hour, due, retain_until, sealed_by, envelope)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO NOTHING",
                )
                .bind(&request.id[..])
                .bind(&reference)
                .bind(request.team)
                .bind(i64::from(request.key_epoch))
                .bind(request.received_hour)
                .bind(day(request.due)?)
                .bind(day(request.retain_until)?)
                .bind(request.sealed_by.word())
                .bind(&request.envelope[..])
                .execute(&mut *transaction)
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
            && !returning::keep_receipt(&mut transaction, receipt, &request.id).await?
        {
            return Ok(Kept::TakenReceipt);
        }
        if let Some(repeat) = repeat {
            sqlx::query("INSERT INTO repeats (key_hash, body_mac, request_id) VALUES (?, ?, ?)")
                .bind(&repeat.key_hash[..])
                .bind(&repeat.body_mac[..])
                .bind(&request.id[..])
                .execute(&mut *transaction)
                .await
                .map_err(failed)?;
        }
        transaction.commit().await.map_err(failed)?;
        Ok(Kept::Stored { new: true, reference, due: request.due })
    }

    pub(super) async fn all(&self) -> Result<Vec<Entry>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, reference, key_epoch, received_hour, due, sealed_by, envelope,
                    CASE WHEN withdrawn IS NULL THEN status ELSE 'withdrawn' END AS status
             FROM requests ORDER BY due, received_hour, reference",
        )
        .fetch_all(&self.0)
        .await
        .map_err(failed)?;
        rows.iter().map(entry).collect()
    }

    pub(super) async fn find(&self, reference: &str) -> Result<Option<Entry>, StoreError> {
        let row = sqlx::query(
            "SELECT id, reference, key_epoch, received_hour, due, sealed_by, envelope,
                    CASE WHEN withdrawn IS NULL THEN status ELSE 'withdrawn' END AS status
             FROM requests WHERE reference = ?",
        )
        .bind(reference)
        .fetch_optional(&self.0)
        .await
        .map_err(failed)?;
        row.as_ref().map(entry).transpose()
    }

    pub(super) async fn reseal(&self, id: &[u8; 16], key_epoch: u32, envelope: &[u8]) -> Result<(), StoreError> {
        sqlx::query("UPDATE requests SET key_epoch = ?, envelope = ? WHERE id = ?")
            .bind(i64::from(key_epoch))
            .bind(envelope)
            .bind(&id[..])
            .execute(&self.0)
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
        .execute(&self.0)
        .await
        .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn failed_searches(&self) -> Result<Vec<(String, i64)>, StoreError> {
        sqlx::query_as("SELECT words, failed FROM failed_searches ORDER BY failed DESC, words")
            .fetch_all(&self.0)
            .await
            .map_err(failed)
    }

    pub(super) async fn check(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT count(*) FROM (SELECT 1 FROM requests LIMIT 1)").execute(&self.0).await.map_err(failed)?;
        Ok(())
    }

    pub(super) async fn close(&self) {
        self.0.close().await;
    }
}

fn migration(number: i64, name: &'static str, sql: &'static str) -> Migration {
    Migration::new(number, Cow::Borrowed(name), MigrationType::Simple, sql.into_sql_str(), false)
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

fn entry(row: &SqliteRow) -> Result<Entry, StoreError> {
    let id: Vec<u8> = row.try_get("id").map_err(failed)?;
    let key_epoch: i64 = row.try_get("key_epoch").map_err(failed)?;
    let sealed_by: String = row.try_get("sealed_by").map_err(failed)?;
    let places = [SealedBy::Server, SealedBy::Browser];
    Ok(Entry {
        id: id.try_into().map_err(|_| StoreError::Unreadable)?,
        reference: row.try_get("reference").map_err(failed)?,
        key_epoch: u32::try_from(key_epoch).map_err(|_| StoreError::Unreadable)?,
        received_hour: row.try_get("received_hour").map_err(failed)?,
        status: row.try_get("status").map_err(failed)?,
        due: row.try_get("due").map_err(failed)?,
        sealed_by: places.into_iter().find(|place| place.word() == sealed_by).ok_or(StoreError::Unreadable)?,
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
