-- Requests as they are kept: sealed, with only what is needed to find them and to keep the promise in clear.

CREATE TABLE requests (
    -- 16 random bytes, bound into the envelope, so that an envelope cannot be moved to another row.
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- What the person was told: eight characters without look-alikes.
    reference     TEXT    NOT NULL UNIQUE CHECK (length(reference) = 8),
    -- The team that the request is sealed to.
    team          TEXT    NOT NULL,
    -- The epoch of the key that it is sealed to.
    key_epoch     INTEGER NOT NULL CHECK (key_epoch > 0),
    -- Whole hours since 1970-01-01 00:00 UTC; minutes and seconds are never written down.
    received_hour INTEGER NOT NULL,
    -- How far it has come.
    status        TEXT    NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'seen', 'contacted', 'closed')),
    -- Who has taken it on; nobody at first.
    assignee      TEXT,
    -- The last day of the promise, as YYYY-MM-DD.
    due           TEXT    NOT NULL CHECK (length(due) = 10),
    -- The day on which it is erased, as YYYY-MM-DD.
    retain_until  TEXT    NOT NULL CHECK (length(retain_until) = 10),
    -- Where it was sealed: in the sender's browser, or on the server at receipt.
    sealed_by     TEXT    NOT NULL CHECK (sealed_by IN ('server', 'browser')),
    -- The sealed headline and body; see src/sealing.rs. Every envelope has the same length.
    envelope      BLOB    NOT NULL
) STRICT;

-- What makes sending twice the same as sending once.
CREATE TABLE repeats (
    -- SHA-256 of the idempotency key, so that the key itself is not kept.
    key_hash   BLOB NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    -- HMAC-SHA256 of the request under the idempotency key: tells another body under the same key, and
    -- says nothing about the body to somebody who does not have the key.
    body_mac   BLOB NOT NULL CHECK (length(body_mac) = 32),
    -- The request that was made the first time; when it is erased, this goes with it.
    request_id BLOB NOT NULL REFERENCES requests (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Erasing a request looks for its repeats.
CREATE INDEX repeats_of_a_request ON repeats (request_id);
