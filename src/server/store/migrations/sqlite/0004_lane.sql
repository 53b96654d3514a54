-- The lane in which a request waits for the team. It tells how the request came, never what is in it.

ALTER TABLE requests ADD COLUMN lane TEXT NOT NULL DEFAULT 'normal' CHECK (lane IN ('normal', 'quarantine'));

-- The lane is bounded: each request that goes into it counts those that are there.
CREATE INDEX requests_in_quarantine ON requests (received_hour) WHERE lane = 'quarantine';
