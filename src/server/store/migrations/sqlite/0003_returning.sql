-- Coming back with a receipt code: what finds the request, what is written both ways, and what stays of a
-- request that was erased.

CREATE TABLE receipts (
    -- SHA-256 of the lookup id that the code derives; neither code nor id is kept.
    lookup_hash BLOB NOT NULL PRIMARY KEY CHECK (length(lookup_hash) = 32),
    -- The public half of the X25519 key that the code derives: what the hub writes is sealed to it.
    reply_key   BLOB NOT NULL CHECK (length(reply_key) = 32),
    -- The request; when it is erased, this goes with it.
    request_id  BLOB NOT NULL UNIQUE REFERENCES requests (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    -- 16 random bytes, bound into the envelope; the same for every attempt to send this message.
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    -- The request; when it is erased, this goes with it.
    request_id BLOB    NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    -- Who wrote it.
    sender     TEXT    NOT NULL CHECK (sender IN ('person', 'hub')),
    -- Whole hours since 1970-01-01 00:00 UTC.
    hour       INTEGER NOT NULL,
    -- Sealed to the team and to recovery: what the person wrote, or the hub's own copy of what it wrote.
    envelope   BLOB    NOT NULL,
    -- Sealed to the reply key: what the hub wrote, for the person.
    reply      BLOB    CHECK ((reply IS NULL) = (sender = 'person'))
) STRICT;

CREATE INDEX messages_of_a_request ON messages (request_id, hour);

-- What is left of an erased request, and of one that was taken back: that it was there, and until when.
CREATE TABLE proofs (
    reference TEXT NOT NULL PRIMARY KEY CHECK (length(reference) = 8),
    -- Taken back by the person, or kept as long as the council's retention rule says.
    reason    TEXT NOT NULL CHECK (reason IN ('withdrawn', 'due')),
    -- The day on which that was, as YYYY-MM-DD.
    day       TEXT NOT NULL CHECK (length(day) = 10)
) STRICT, WITHOUT ROWID;

-- The day on which the person took the request back, as YYYY-MM-DD; nothing if they did not.
ALTER TABLE requests ADD COLUMN withdrawn TEXT CHECK (length(withdrawn) = 10);

-- Erasing looks for what is due.
CREATE INDEX requests_by_retention ON requests (retain_until);
