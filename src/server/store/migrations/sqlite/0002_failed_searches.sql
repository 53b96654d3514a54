-- Searches without script that found nothing, so that editors learn the words of families.
CREATE TABLE failed_searches (
    -- What was typed, in lower case. Kept only once it has failed several times: what one person typed
    -- once, a name perhaps, is never written down.
    words  TEXT    NOT NULL PRIMARY KEY CHECK (length(words) <= 60),
    -- How often it has failed.
    failed INTEGER NOT NULL CHECK (failed > 0)
) STRICT, WITHOUT ROWID;
