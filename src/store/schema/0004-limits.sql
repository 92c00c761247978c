-- Version 4: who may be paid and how much, and whether anything may be sent at all. A blank line ends each statement.

-- The last row of a name counts: its value from valid_from on, until then the one that it found in force. Empty: none.
-- Amounts are in US dollars, the cooling-off time in hours, a closed book is 1.
CREATE TABLE limit_event (
    sequence INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name IN
        ('per-payment', 'per-day', 'per-week', 'per-recipient', 'cooling-off', 'closed-book')),
    value TEXT NOT NULL CHECK (value NOT GLOB '*[^0-9.]*'),
    before TEXT NOT NULL CHECK (before NOT GLOB '*[^0-9.]*'),
    at TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    by TEXT NOT NULL,
    via TEXT NOT NULL,
    digest TEXT NOT NULL,
    CHECK (valid_from >= at)
) STRICT;

CREATE INDEX limit_event_by_name ON limit_event (name, sequence);

CREATE TRIGGER limit_event_is_next BEFORE INSERT ON limit_event
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM limit_event)
BEGIN
    SELECT RAISE(ABORT, 'limits are only added to');
END;

CREATE TRIGGER limit_event_stays BEFORE UPDATE ON limit_event
BEGIN
    SELECT RAISE(ABORT, 'limits are only added to');
END;

CREATE TRIGGER limit_event_is_kept BEFORE DELETE ON limit_event
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

-- The last row counts.
CREATE TABLE sending_event (
    sequence INTEGER PRIMARY KEY,
    event TEXT NOT NULL CHECK (event IN ('stopped', 'allowed')),
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    via TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE TRIGGER sending_event_is_next BEFORE INSERT ON sending_event
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM sending_event)
BEGIN
    SELECT RAISE(ABORT, 'stops of sending are only added to');
END;

CREATE TRIGGER sending_event_stays BEFORE UPDATE ON sending_event
BEGIN
    SELECT RAISE(ABORT, 'stops of sending are only added to');
END;

CREATE TRIGGER sending_event_is_kept BEFORE DELETE ON sending_event
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

-- Whichever program writes: nothing new is planned and nothing planned goes out while sending is stopped.
CREATE TRIGGER withdrawal_waits_to_be_planned BEFORE INSERT ON withdrawal
WHEN 'stopped' IS (SELECT event FROM sending_event ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'all sending is stopped');
END;

CREATE TRIGGER withdrawal_waits_to_be_sent BEFORE UPDATE ON withdrawal
WHEN OLD.state = 'planned' AND NEW.state = 'sending'
 AND 'stopped' IS (SELECT event FROM sending_event ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'all sending is stopped');
END;

-- The address book: the last row of an address on its chain counts. scope: the chain, or a currency whose chain is not known.
-- canonical: as in recipient. valid_from: when it can be paid where only known addresses can.
CREATE TABLE book_event (
    sequence INTEGER PRIMARY KEY,
    event TEXT NOT NULL CHECK (event IN ('added', 'named', 'removed')),
    scope TEXT NOT NULL CHECK (length(scope) > 0),
    address TEXT NOT NULL CHECK (length(address) > 0),
    canonical TEXT NOT NULL CHECK (length(canonical) > 0),
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    by TEXT NOT NULL,
    via TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE INDEX book_event_by_address ON book_event (canonical, scope, sequence);

CREATE TRIGGER book_event_is_next BEFORE INSERT ON book_event
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM book_event)
BEGIN
    SELECT RAISE(ABORT, 'the address book is only added to');
END;

CREATE TRIGGER book_event_stays BEFORE UPDATE ON book_event
BEGIN
    SELECT RAISE(ABORT, 'the address book is only added to');
END;

CREATE TRIGGER book_event_is_kept BEFORE DELETE ON book_event
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE INDEX withdrawal_by_claim ON withdrawal (claimed_at) WHERE claimed_at IS NOT NULL;
