use super::*;
use crate::server::store::SealedBy;
use time::macros::date;

/// A database that goes with the test.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("hub-store-{}-{name}", std::process::id())))
    }

    async fn open(&self) -> Sqlite {
        Sqlite::open(&self.0.join("hub.db")).await.expect("a database")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn request(id: u8) -> NewRequest {
    NewRequest {
        id: [id; 16],
        team: "hub",
        key_epoch: 1,
        received_hour: 498_000,
        due: date!(2026 - 11 - 30),
        retain_until: date!(2027 - 11 - 23),
        sealed_by: SealedBy::Server,
        envelope: vec![id; 100],
    }
}

#[tokio::test]
async fn the_database_is_set_as_the_promises_need_it() {
    let file = File::new("pragmas");
    let store = file.open().await;
    for (pragma, value) in
        [("synchronous", 2), ("secure_delete", 1), ("trusted_schema", 0), ("foreign_keys", 1), ("busy_timeout", 5000)]
    {
        let given: i64 = sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}")))
            .fetch_one(&store.0)
            .await
            .expect("an answer")
            .get(0);
        assert_eq!(given, value, "{pragma}");
    }
    let mode: String = sqlx::query("PRAGMA journal_mode").fetch_one(&store.0).await.expect("an answer").get(0);
    assert_eq!(mode, "wal");
}

#[tokio::test]
async fn a_taken_reference_is_replaced_and_endless_bad_luck_is_an_error() {
    let file = File::new("references");
    let store = file.open().await;
    let first = store.keep(&request(1), None, || "AAAAAAAA".to_owned()).await;
    assert!(matches!(first, Ok(Kept::Stored { reference, .. }) if reference == "AAAAAAAA"));
    let mut offered = ["AAAAAAAA", "CCCCCCCC"].into_iter();
    let second = store.keep(&request(2), None, || offered.next().expect("two are enough").to_owned()).await;
    assert!(matches!(second, Ok(Kept::Stored { reference, .. }) if reference == "CCCCCCCC"));
    let third = store.keep(&request(3), None, || "AAAAAAAA".to_owned()).await;
    assert!(matches!(third, Err(StoreError::References)));
    assert_eq!(store.all().await.expect("rows").len(), 2);
}

#[tokio::test]
async fn erasing_a_request_forgets_its_idempotency_key() {
    let file = File::new("erasing");
    let store = file.open().await;
    let repeat = Repeat { key_hash: [1; 32], body_mac: [2; 32] };
    store.keep(&request(1), Some(&repeat), || "AAAAAAAA".to_owned()).await.expect("kept");
    sqlx::query("DELETE FROM requests").execute(&store.0).await.expect("erased");
    let left: i64 = sqlx::query("SELECT count(*) FROM repeats").fetch_one(&store.0).await.expect("an answer").get(0);
    assert_eq!(left, 0);
}
