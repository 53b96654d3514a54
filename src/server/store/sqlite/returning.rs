//! Receipts, messages, proofs and erasing in SQLite.

use super::{DAY, Sqlite, day, failed};
use crate::server::store::{Erased, Kind, NewMessage, Proof, ReceiptRow, Returned, Run, StoreError, StoredMessage};
use hub_core::status::Status;
use sqlx::{Row as _, SqliteConnection, sqlite::SqliteRow};
use time::Date;

/// Keeps a receipt beside its request; says whether it was free.
pub(super) async fn keep_receipt(
    connection: &mut SqliteConnection,
    receipt: &ReceiptRow,
    request: &[u8; 16],
) -> Result<bool, StoreError> {
    let kept = sqlx::query(
        "INSERT INTO receipts (lookup_hash, reply_key, request_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    )
    .bind(&receipt.lookup_hash[..])
    .bind(&receipt.reply_key[..])
    .bind(&request[..])
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(kept.rows_affected() == 1)
}

impl Sqlite {
    pub(in super::super) async fn returned(&self, lookup_hash: &[u8; 32]) -> Result<Option<Returned>, StoreError> {
        let row = sqlx::query(
            "SELECT requests.id, requests.reference, requests.due, requests.received_hour,
                    CASE WHEN requests.withdrawn IS NULL THEN requests.status ELSE 'withdrawn' END AS status
             FROM receipts JOIN requests ON requests.id = receipts.request_id WHERE receipts.lookup_hash = ?",
        )
        .bind(&lookup_hash[..])
        .fetch_optional(&self.pool)
        .await
        .map_err(failed)?;
        let Some(row) = row else { return Ok(None) };
        let status: String = row.try_get("status").map_err(failed)?;
        let due: String = row.try_get("due").map_err(failed)?;
        Ok(Some(Returned {
            id: bytes(&row, "id")?,
            reference: row.try_get("reference").map_err(failed)?,
            status: Status::from_word(&status).ok_or(StoreError::Unreadable)?,
            due: Date::parse(&due, DAY).map_err(|_| StoreError::Unreadable)?,
            received_hour: row.try_get("received_hour").map_err(failed)?,
        }))
    }

    pub(in super::super) async fn forget_receipt(&self, lookup_hash: &[u8; 32]) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM receipts WHERE lookup_hash = ?")
            .bind(&lookup_hash[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(in super::super) async fn reply_key(&self, request: &[u8; 16]) -> Result<Option<[u8; 32]>, StoreError> {
        let row = sqlx::query("SELECT reply_key FROM receipts WHERE request_id = ?")
            .bind(&request[..])
            .fetch_optional(&self.pool)
            .await
            .map_err(failed)?;
        row.map(|row| bytes(&row, "reply_key")).transpose()
    }

    pub(in super::super) async fn add_message(&self, message: &NewMessage) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO messages (id, request_id, sender, hour, envelope, reply) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(&message.id[..])
        .bind(&message.request[..])
        .bind(message.sender.word())
        .bind(message.hour)
        .bind(&message.envelope[..])
        .bind(message.reply.as_deref())
        .execute(&self.pool)
        .await
        .map_err(failed)?;
        Ok(())
    }

    pub(in super::super) async fn messages(&self, request: &[u8; 16]) -> Result<Vec<StoredMessage>, StoreError> {
        // Within an hour they stand in the order in which they came.
        let rows = sqlx::query(
            "SELECT id, hour, envelope, reply FROM messages WHERE request_id = ? ORDER BY hour, messages.rowid",
        )
        .bind(&request[..])
        .fetch_all(&self.pool)
        .await
        .map_err(failed)?;
        rows.iter()
            .map(|row| {
                Ok(StoredMessage {
                    id: bytes(row, "id")?,
                    hour: row.try_get("hour").map_err(failed)?,
                    envelope: row.try_get("envelope").map_err(failed)?,
                    reply: row.try_get("reply").map_err(failed)?,
                })
            })
            .collect()
    }

    pub(in super::super) async fn reseal_message(&self, id: &[u8; 16], envelope: &[u8]) -> Result<(), StoreError> {
        sqlx::query("UPDATE messages SET envelope = ? WHERE id = ?")
            .bind(envelope)
            .bind(&id[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(in super::super) async fn set_status(&self, request: &[u8; 16], status: Status) -> Result<(), StoreError> {
        sqlx::query("UPDATE requests SET status = ? WHERE id = ?")
            .bind(status.word())
            .bind(&request[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(in super::super) async fn withdraw(&self, request: &[u8; 16], on: Date, erase: Date) -> Result<(), StoreError> {
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
        sqlx::query(
            "INSERT INTO proofs (reference, reason, day) SELECT reference, ?, ? FROM requests WHERE id = ?
             ON CONFLICT (reference) DO NOTHING",
        )
        .bind(Kind::Withdrawn.word())
        .bind(day(on)?)
        .bind(&request[..])
        .execute(&mut *transaction)
        .await
        .map_err(failed)?;
        sqlx::query(
            "UPDATE requests SET withdrawn = ?, retain_until = min(retain_until, ?) WHERE id = ? AND withdrawn IS NULL",
        )
        .bind(day(on)?)
        .bind(day(erase)?)
        .bind(&request[..])
        .execute(&mut *transaction)
        .await
        .map_err(failed)?;
        transaction.commit().await.map_err(failed)
    }

    pub(in super::super) async fn erase_due(&self, today: Date) -> Result<Erased, StoreError> {
        let today = day(today)?;
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
        // One that was taken back has its proof already.
        sqlx::query(
            "INSERT INTO proofs (reference, reason, day) SELECT reference, ?, ? FROM requests WHERE retain_until <= ?
             ON CONFLICT (reference) DO NOTHING",
        )
        .bind(Kind::Due.word())
        .bind(&today)
        .bind(&today)
        .execute(&mut *transaction)
        .await
        .map_err(failed)?;
        let erased = sqlx::query("DELETE FROM requests WHERE retain_until <= ?")
            .bind(&today)
            .execute(&mut *transaction)
            .await
            .map_err(failed)?
            .rows_affected();
        transaction.commit().await.map_err(failed)?;
        if erased > 0 {
            self.empty_the_log().await?;
        }
        Ok(erased)
    }

    pub(in super::super) async fn erase(&self, request: &[u8; 16]) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM requests WHERE id = ?")
            .bind(&request[..])
            .execute(&self.pool)
            .await
            .map_err(failed)?;
        self.empty_the_log().await
    }

    /// `secure_delete` overwrites the pages of what was erased; this writes them to the file, and empties the
    /// log, where they would stand as they were until it is next used up.
    async fn empty_the_log(&self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.pool).await.map_err(failed)?;
        Ok(())
    }

    pub(in super::super) async fn newest_run(&self, silence: i64) -> Result<Option<Run>, StoreError> {
        let row = sqlx::query(
            "SELECT max(received_hour) FILTER (WHERE received_hour - before > ?), max(received_hour)
             FROM (SELECT received_hour, lag(received_hour) OVER (ORDER BY received_hour) AS before FROM requests)",
        )
        .bind(silence)
        .fetch_one(&self.pool)
        .await
        .map_err(failed)?;
        let first = row.try_get(0).map_err(failed)?;
        let last: Option<i64> = row.try_get(1).map_err(failed)?;
        Ok(last.map(|last| Run { first, last }))
    }

    pub(in super::super) async fn proofs(&self) -> Result<Vec<Proof>, StoreError> {
        let rows = sqlx::query("SELECT reference, reason, day FROM proofs ORDER BY day DESC, reference")
            .fetch_all(&self.pool)
            .await
            .map_err(failed)?;
        rows.iter()
            .map(|row| {
                let reason: String = row.try_get("reason").map_err(failed)?;
                let kinds = [Kind::Withdrawn, Kind::Due];
                let kind = kinds.into_iter().find(|kind| kind.word() == reason).ok_or(StoreError::Unreadable)?;
                Ok(Proof {
                    reference: row.try_get("reference").map_err(failed)?,
                    kind,
                    day: row.try_get("day").map_err(failed)?,
                })
            })
            .collect()
    }
}

fn bytes<const N: usize>(row: &SqliteRow, column: &str) -> Result<[u8; N], StoreError> {
    let bytes: Vec<u8> = row.try_get(column).map_err(failed)?;
    bytes.try_into().map_err(|_| StoreError::Unreadable)
}
