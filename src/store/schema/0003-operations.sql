-- The history: withdrawals made here and Plisio's other operations in one list, with what it is searched, sorted and summed
-- by. Everything in it but ticks, closed periods and edited notes follows from the withdrawals and from Plisio's list. A blank
-- line ends each statement.

-- What entries are filtered by, once for all entries that share it. state: of a withdrawal made here, empty for others.
-- wide: amounts that do not fit the decimal columns of an entry, which are summed from their text.
CREATE TABLE entry_kind (
    id INTEGER PRIMARY KEY,
    currency TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    state TEXT NOT NULL,
    ticked INTEGER NOT NULL CHECK (ticked IN (0, 1)),
    wide INTEGER NOT NULL CHECK (wide IN (0, 1)),
    UNIQUE (currency, type, status, state, ticked, wide)
) STRICT;

-- at: milliseconds since 1970. An amount is a0 + a1 * 10^-9 + a2 * 10^-18, a fee likewise, so that integers sum exactly.
-- usd: cents, -1 where no rate is known.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL REFERENCES entry_kind (id),
    at INTEGER NOT NULL CHECK (at >= 0),
    a0 INTEGER NOT NULL CHECK (a0 BETWEEN 0 AND 1000000000000),
    a1 INTEGER NOT NULL CHECK (a1 BETWEEN 0 AND 999999999),
    a2 INTEGER NOT NULL CHECK (a2 BETWEEN 0 AND 999999999),
    f0 INTEGER NOT NULL CHECK (f0 BETWEEN 0 AND 1000000000000),
    f1 INTEGER NOT NULL CHECK (f1 BETWEEN 0 AND 999999999),
    f2 INTEGER NOT NULL CHECK (f2 BETWEEN 0 AND 999999999),
    usd INTEGER NOT NULL CHECK (usd BETWEEN -1 AND 1000000000000)
) STRICT;

CREATE INDEX entry_by_date ON entry (at, kind);

CREATE INDEX entry_by_amount ON entry (a0, a1, a2, kind, at);

CREATE INDEX entry_by_value ON entry (usd, kind, at);

CREATE INDEX entry_by_kind_and_date ON entry (kind, at, a0, a1, a2, f0, f1, f2, usd);

CREATE INDEX entry_by_kind_and_amount ON entry (kind, a0, a1, a2, at, f0, f1, f2, usd);

-- The rest of an entry. withdrawal: made here; created_at: Plisio's time. Lists are a line each; the columns of recipients
-- are parted by tabs: address, amount, name, note. In a link U+0001 stands for the first transaction's id. note_by: who wrote
-- the note, NULL when it came with the withdrawal. listed: the reading of Plisio's list that saw it first.
CREATE TABLE entry_detail (
    entry INTEGER PRIMARY KEY REFERENCES entry (id),
    operation_id TEXT UNIQUE CHECK (length(operation_id) BETWEEN 1 AND 64),
    withdrawal INTEGER REFERENCES withdrawal (sequence),
    withdrawal_id TEXT,
    created_at INTEGER,
    finished_at INTEGER,
    amount TEXT,
    fee TEXT,
    commission TEXT,
    source_currency TEXT NOT NULL,
    source_rate TEXT,
    recipient_count INTEGER NOT NULL,
    recipients TEXT NOT NULL,
    tx_urls TEXT NOT NULL,
    tx_ids TEXT NOT NULL,
    fee_plan TEXT,
    confirmation_target INTEGER,
    note TEXT NOT NULL,
    note_by TEXT,
    listed INTEGER,
    CHECK ((withdrawal IS NULL) = (withdrawal_id IS NULL)),
    CHECK (operation_id IS NOT NULL OR withdrawal IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX entry_by_withdrawal ON entry_detail (withdrawal) WHERE withdrawal IS NOT NULL;

-- Three characters at a time, so that any part of a word is found. The words are those of entry_detail.
CREATE VIRTUAL TABLE entry_words USING fts5 (words, content = '', tokenize = 'trigram', detail = none, columnsize = 0);

-- Sums for each kind over a day (its number since 1970) and over 32 days (1000000 + day / 32).
CREATE TABLE period_total (
    kind INTEGER NOT NULL REFERENCES entry_kind (id),
    period INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    a0 INTEGER NOT NULL,
    a1 INTEGER NOT NULL,
    a2 INTEGER NOT NULL,
    f0 INTEGER NOT NULL,
    f1 INTEGER NOT NULL,
    f2 INTEGER NOT NULL,
    usd INTEGER NOT NULL,
    usd_missing INTEGER NOT NULL,
    PRIMARY KEY (kind, period)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_counted AFTER INSERT ON entry
BEGIN
    INSERT INTO period_total
    SELECT NEW.kind, period, 1, NEW.a0, NEW.a1, NEW.a2, NEW.f0, NEW.f1, NEW.f2, max(NEW.usd, 0), NEW.usd < 0
    FROM (SELECT NEW.at / 86400000 AS period UNION ALL SELECT 1000000 + NEW.at / 86400000 / 32) WHERE true
    ON CONFLICT (kind, period) DO UPDATE SET entries = entries + 1, a0 = a0 + excluded.a0, a1 = a1 + excluded.a1,
        a2 = a2 + excluded.a2, f0 = f0 + excluded.f0, f1 = f1 + excluded.f1, f2 = f2 + excluded.f2,
        usd = usd + excluded.usd, usd_missing = usd_missing + excluded.usd_missing;
END;

CREATE TRIGGER entry_is_counted_no_more AFTER DELETE ON entry
BEGIN
    UPDATE period_total SET entries = entries - 1, a0 = a0 - OLD.a0, a1 = a1 - OLD.a1, a2 = a2 - OLD.a2,
        f0 = f0 - OLD.f0, f1 = f1 - OLD.f1, f2 = f2 - OLD.f2, usd = usd - max(OLD.usd, 0),
        usd_missing = usd_missing - (OLD.usd < 0)
    WHERE kind = OLD.kind AND period IN (OLD.at / 86400000, 1000000 + OLD.at / 86400000 / 32);
END;

CREATE TRIGGER entry_is_counted_anew AFTER UPDATE ON entry
BEGIN
    UPDATE period_total SET entries = entries - 1, a0 = a0 - OLD.a0, a1 = a1 - OLD.a1, a2 = a2 - OLD.a2,
        f0 = f0 - OLD.f0, f1 = f1 - OLD.f1, f2 = f2 - OLD.f2, usd = usd - max(OLD.usd, 0),
        usd_missing = usd_missing - (OLD.usd < 0)
    WHERE kind = OLD.kind AND period IN (OLD.at / 86400000, 1000000 + OLD.at / 86400000 / 32);
    INSERT INTO period_total
    SELECT NEW.kind, period, 1, NEW.a0, NEW.a1, NEW.a2, NEW.f0, NEW.f1, NEW.f2, max(NEW.usd, 0), NEW.usd < 0
    FROM (SELECT NEW.at / 86400000 AS period UNION ALL SELECT 1000000 + NEW.at / 86400000 / 32) WHERE true
    ON CONFLICT (kind, period) DO UPDATE SET entries = entries + 1, a0 = a0 + excluded.a0, a1 = a1 + excluded.a1,
        a2 = a2 + excluded.a2, f0 = f0 + excluded.f0, f1 = f1 + excluded.f1, f2 = f2 + excluded.f2,
        usd = usd + excluded.usd, usd_missing = usd_missing + excluded.usd_missing;
END;

-- How far the withdrawals have been taken into the history: the last piece of evidence that was looked at.
CREATE TABLE entry_progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    evidence INTEGER NOT NULL
) STRICT;

INSERT INTO entry_progress VALUES (1, 0);

-- A person has compared the entry with the books.
CREATE TABLE tick (
    entry INTEGER PRIMARY KEY REFERENCES entry (id),
    at TEXT NOT NULL,
    by TEXT NOT NULL
) STRICT;

-- Up to when (milliseconds, included) ticked entries are closed; the last row counts. Append only.
CREATE TABLE period_event (
    sequence INTEGER PRIMARY KEY,
    event TEXT NOT NULL CHECK (event IN ('closed', 'reopened')),
    until INTEGER NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK (event = 'closed' OR length(reason) > 0)
) STRICT;

CREATE TRIGGER period_event_is_next BEFORE INSERT ON period_event
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM period_event)
BEGIN
    SELECT RAISE(ABORT, 'closed periods are only added to');
END;

CREATE TRIGGER period_closes_forward BEFORE INSERT ON period_event
WHEN (NEW.event = 'closed') IS NOT
     (NEW.until > coalesce((SELECT until FROM period_event ORDER BY sequence DESC LIMIT 1), -1))
BEGIN
    SELECT RAISE(ABORT, 'a period is closed further on, and reopened back');
END;

CREATE TRIGGER period_event_stays BEFORE UPDATE ON period_event
BEGIN
    SELECT RAISE(ABORT, 'closed periods are only added to');
END;

CREATE TRIGGER period_event_is_kept BEFORE DELETE ON period_event
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER tick_stays_in_a_closed_period BEFORE DELETE ON tick
WHEN (SELECT at FROM entry WHERE id = OLD.entry)
     <= (SELECT until FROM period_event ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'the period is closed');
END;

CREATE TRIGGER tick_never_changes BEFORE UPDATE ON tick
BEGIN
    SELECT RAISE(ABORT, 'a tick is set or taken away');
END;

CREATE TRIGGER note_stays_in_a_closed_period BEFORE UPDATE OF note ON entry_detail
WHEN NEW.note IS NOT OLD.note AND EXISTS (SELECT 1 FROM tick WHERE tick.entry = OLD.entry)
 AND (SELECT at FROM entry WHERE id = OLD.entry)
     <= (SELECT until FROM period_event ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'the period is closed');
END;

-- How far Plisio's list was read, for each key. Readings are numbered. All that was listed up to reading "complete" is here;
-- from the list's top down to "page" all that was there at reading "page_run".
CREATE TABLE sync_progress (
    key_id TEXT PRIMARY KEY CHECK (length(key_id) > 0),
    run INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    page INTEGER NOT NULL,
    page_run INTEGER NOT NULL,
    finished_at TEXT
) STRICT, WITHOUT ROWID;

-- Open operations, and when they are asked for again (milliseconds since 1970).
CREATE TABLE open_operation (
    entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    key_id TEXT NOT NULL,
    ask_at INTEGER NOT NULL,
    pause INTEGER NOT NULL
) STRICT;

CREATE INDEX open_operation_by_time ON open_operation (ask_at);
