use super::*;
use crate::server::store::{Kind, NewMessage, ReceiptRow, Run, SealedBy, Sender};
use hub_core::status::Status;
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

const ROOM: Room = Room { hour: 2, whole: 3 };

fn request(id: u8) -> NewRequest {
    NewRequest {
        id: [id; 16],
        team: "hub",
        key_epoch: 1,
        received_hour: 498_000,
        due: date!(2026 - 11 - 30),
        retain_until: date!(2027 - 11 - 23),
        sealed_by: SealedBy::Server,
        lane: Lane::Normal,
        envelope: vec![id; 100],
        receipt: Some(ReceiptRow { lookup_hash: [id; 32], reply_key: [id; 32] }),
    }
}

#[tokio::test]
async fn the_database_is_set_as_the_promises_need_it() {
    let file = File::new("pragmas");
    let store = file.open().await;
    for (pragma, value) in [
        ("synchronous", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("max_page_count", 524_288),
    ] {
        let given: i64 = sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}")))
            .fetch_one(&store.pool)
            .await
            .expect("an answer")
            .get(0);
        assert_eq!(given, value, "{pragma}");
    }
    let mode: String = sqlx::query("PRAGMA journal_mode").fetch_one(&store.pool).await.expect("an answer").get(0);
    assert_eq!(mode, "wal");
}

#[tokio::test]
async fn a_taken_reference_is_replaced_and_endless_bad_luck_is_an_error() {
    let file = File::new("references");
    let store = file.open().await;
    let first = store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await;
    assert!(matches!(first, Ok(Kept::Stored { reference, .. }) if reference == "AAAAAAAA"));
    let mut offered = ["AAAAAAAA", "CCCCCCCC"].into_iter();
    let second = store.keep(request(2), None, ROOM, move || offered.next().expect("two are enough").to_owned()).await;
    assert!(matches!(second, Ok(Kept::Stored { reference, .. }) if reference == "CCCCCCCC"));
    let third = store.keep(request(3), None, ROOM, || "AAAAAAAA".to_owned()).await;
    assert!(matches!(third, Err(StoreError::References)));
    assert_eq!(store.all().await.expect("rows").len(), 2);
}

#[tokio::test]
async fn erasing_a_request_forgets_its_idempotency_key() {
    let file = File::new("erasing");
    let store = file.open().await;
    let repeat = Repeat { key_hash: [1; 32], body_mac: [2; 32] };
    store.keep(request(1), Some(repeat), ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    sqlx::query("DELETE FROM requests").execute(&store.pool).await.expect("erased");
    let left: i64 = sqlx::query("SELECT count(*) FROM repeats").fetch_one(&store.pool).await.expect("an answer").get(0);
    assert_eq!(left, 0);
}

fn quarantined(id: u8, hour: i64) -> NewRequest {
    NewRequest { lane: Lane::Quarantine, received_hour: hour, ..request(id) }
}

#[tokio::test]
async fn the_quarantine_lane_has_room_for_so_many_an_hour_and_so_many_altogether_and_the_other_is_not_touched() {
    let file = File::new("lanes");
    let store = file.open().await;
    let reference = |id: u8| move || char::from(b'A' + id).to_string().repeat(8);
    let mut full = Vec::new();
    for (id, hour) in [(1, 7), (2, 7), (3, 7), (4, 8), (5, 8), (6, 9)] {
        let kept = store.keep(quarantined(id, hour), None, ROOM, reference(id)).await.expect("an answer");
        full.push(kept == Kept::Full);
    }
    assert_eq!(full, [false, false, true, false, true, true]);
    assert!(store.keep(request(7), None, ROOM, reference(7)).await.is_ok_and(|kept| kept != Kept::Full));
    let lanes: Vec<Lane> = store.all().await.expect("rows").iter().map(|entry| entry.lane).collect();
    assert_eq!(lanes, [Lane::Normal, Lane::Quarantine, Lane::Quarantine, Lane::Quarantine]);
    store.set_lane(&[1; 16], Lane::Normal).await.expect("moved");
    assert!(store.keep(quarantined(8, 9), None, ROOM, reference(8)).await.is_ok_and(|kept| kept != Kept::Full));
}

#[tokio::test]
async fn a_repeat_finds_its_request_even_when_the_lane_is_full() {
    let file = File::new("full-repeat");
    let store = file.open().await;
    let none = Room { hour: 1, whole: 1 };
    let repeat = || Some(Repeat { key_hash: [1; 32], body_mac: [2; 32] });
    let first = store.keep(quarantined(1, 7), repeat(), none, || "AAAAAAAA".to_owned()).await.expect("kept");
    let again = store.keep(quarantined(2, 7), repeat(), none, || "CCCCCCCC".to_owned()).await.expect("kept");
    let kept = |new| Kept::Stored { new, reference: "AAAAAAAA".to_owned(), due: date!(2026 - 11 - 30) };
    assert_eq!([first, again], [kept(true), kept(false)]);
}

#[tokio::test]
async fn what_is_sent_at_once_is_kept_together_and_one_that_cannot_be_kept_takes_no_other_with_it() {
    let file = File::new("together");
    let store = file.open().await;
    let keep = |number: u8| {
        // The last of them has a reference that no reference can be: the database fails.
        let reference = if number == 100 { "too long to be one".to_owned() } else { format!("{number:08}") };
        let request = NewRequest { receipt: None, ..request(number) };
        let store = &store;
        async move { store.keep(request, None, ROOM, move || reference.clone()).await }
    };
    let kept = futures::future::join_all((0..=100).map(keep)).await;
    assert_eq!(kept.iter().filter(|kept| matches!(kept, Ok(Kept::Stored { .. }))).count(), 100);
    assert!(matches!(kept[100], Err(StoreError::Database(_))));
    assert_eq!(store.all().await.expect("rows").len(), 100);
}

fn message(id: u8, request: u8) -> NewMessage {
    NewMessage {
        id: [id; 16],
        request: [request; 16],
        sender: Sender::Person,
        hour: 498_001,
        envelope: vec![id; 50],
        reply: None,
    }
}

#[tokio::test]
async fn a_receipt_finds_its_request_and_no_other_and_one_that_is_taken_is_refused() {
    let file = File::new("receipts");
    let store = file.open().await;
    store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    store.keep(request(2), None, ROOM, || "CCCCCCCC".to_owned()).await.expect("kept");
    let found = store.returned(&[2; 32]).await.expect("an answer").expect("a request");
    assert_eq!((found.reference.as_str(), found.status), ("CCCCCCCC", Status::New));
    assert_eq!(store.returned(&[3; 32]).await.expect("an answer"), None);
    let taken = NewRequest { receipt: request(1).receipt, ..request(4) };
    assert!(matches!(store.keep(taken, None, ROOM, || "EEEEEEEE".to_owned()).await, Ok(Kept::TakenReceipt)));
    assert_eq!(store.all().await.expect("rows").len(), 2);
    store.forget_receipt(&[2; 32]).await.expect("forgotten");
    assert_eq!(store.returned(&[2; 32]).await.expect("an answer"), None);
    assert_eq!(store.reply_key(&[1; 16]).await.expect("an answer"), Some([1; 32]));
    assert_eq!(store.reply_key(&[2; 16]).await.expect("an answer"), None);
}

#[tokio::test]
async fn a_message_that_is_sent_twice_is_kept_once_and_they_stand_in_the_order_in_which_they_came() {
    let file = File::new("messages");
    let store = file.open().await;
    store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    for id in [9, 5, 9] {
        store.add_message(&message(id, 1)).await.expect("kept");
    }
    let ids: Vec<u8> = store.messages(&[1; 16]).await.expect("rows").iter().map(|message| message.id[0]).collect();
    assert_eq!(ids, [9, 5]);
    assert!(store.add_message(&message(7, 2)).await.is_err(), "a message of no request was kept");
}

#[tokio::test]
async fn taking_a_request_back_leaves_a_proof_and_erasing_leaves_nothing_else() {
    let file = File::new("withdrawing");
    let store = file.open().await;
    store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    store.keep(request(2), None, ROOM, || "CCCCCCCC".to_owned()).await.expect("kept");
    store.add_message(&message(9, 1)).await.expect("kept");
    store.withdraw(&[1; 16], date!(2026 - 11 - 24), date!(2026 - 12 - 01)).await.expect("withdrawn");
    assert_eq!(store.returned(&[1; 32]).await.expect("an answer").expect("a request").status, Status::Withdrawn);
    assert_eq!(store.erase_due(date!(2026 - 11 - 30)).await.expect("erased"), 0);
    assert_eq!(store.erase_due(date!(2026 - 12 - 01)).await.expect("erased"), 1);
    assert_eq!(store.returned(&[1; 32]).await.expect("an answer"), None);
    assert!(store.messages(&[1; 16]).await.expect("rows").is_empty());
    assert_eq!(store.all().await.expect("rows").len(), 1);
    assert_eq!(store.erase_due(date!(2027 - 11 - 23)).await.expect("erased"), 1);
    let proofs = store.proofs().await.expect("rows");
    let proofs: Vec<_> =
        proofs.iter().map(|proof| (proof.reference.as_str(), proof.kind, proof.day.as_str())).collect();
    assert_eq!(proofs, [("CCCCCCCC", Kind::Due, "2027-11-23"), ("AAAAAAAA", Kind::Withdrawn, "2026-11-24")]);
}

#[tokio::test]
async fn a_request_that_is_erased_at_once_takes_no_other_with_it() {
    let file = File::new("erasing-one");
    let store = file.open().await;
    store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    store.keep(request(2), None, ROOM, || "CCCCCCCC".to_owned()).await.expect("kept");
    // On a day on which both would be due, as a clock that has jumped says.
    store.withdraw(&[1; 16], date!(2099 - 01 - 01), date!(2099 - 01 - 01)).await.expect("withdrawn");
    store.erase(&[1; 16]).await.expect("erased");
    let left: Vec<_> = store.all().await.expect("rows").into_iter().map(|entry| entry.reference).collect();
    assert_eq!(left, ["CCCCCCCC"]);
    assert_eq!(store.proofs().await.expect("rows").len(), 1);
}

#[tokio::test]
async fn after_a_full_disk_the_next_request_is_kept() {
    let file = File::new("full");
    let store = file.open().await;
    store.keep(request(1), None, ROOM, || "AAAAAAAA".to_owned()).await.expect("kept");
    // Only this connection has the limit, as a disk that has room again has none.
    sqlx::query("PRAGMA max_page_count = 1").execute(&store.pool).await.expect("a limit");
    let large = || NewRequest { envelope: vec![0; 100_000], ..request(2) };
    assert!(store.keep(large(), None, ROOM, || "CCCCCCCC".to_owned()).await.is_err(), "there was room");
    store.keep(large(), None, ROOM, || "CCCCCCCC".to_owned()).await.expect("kept");
    assert_eq!(store.all().await.expect("rows").len(), 2);
}

#[tokio::test]
async fn the_newest_run_begins_after_the_last_long_silence() {
    let file = File::new("run");
    let store = file.open().await;
    assert_eq!(store.newest_run(10).await.expect("an answer"), None);
    for (id, hour, run) in [
        (1, 100, Run { first: None, last: 100 }),
        (2, 110, Run { first: None, last: 110 }),
        (3, 121, Run { first: Some(121), last: 121 }),
        (4, 125, Run { first: Some(121), last: 125 }),
        (5, 7, Run { first: Some(121), last: 125 }),
    ] {
        let request = NewRequest { received_hour: hour, ..request(id) };
        store.keep(request, None, ROOM, move || format!("AAAAAAA{id}")).await.expect("kept");
        assert_eq!(store.newest_run(10).await.expect("an answer"), Some(run), "{hour}");
    }
}
