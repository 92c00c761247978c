-- Version 1 of the ledger. A blank line ends each statement.

CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    ledger_id TEXT NOT NULL CHECK (length(ledger_id) >= 16),
    host_id TEXT NOT NULL CHECK (length(host_id) > 0),
    created_at TEXT NOT NULL,
    key_salt TEXT NOT NULL CHECK (length(key_salt) >= 32),
    digest TEXT NOT NULL
) STRICT;

CREATE TABLE key_identity (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
    digest TEXT NOT NULL
) STRICT;

-- A person's yes. Its id is UNIQUE: the same yes is never journalled twice.
CREATE TABLE confirmation (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    via TEXT NOT NULL,
    findings TEXT NOT NULL,
    accepted TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE TABLE withdrawal (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    confirmation_id TEXT NOT NULL REFERENCES confirmation (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    batch_id TEXT CHECK (length(batch_id) > 0),
    replaces TEXT REFERENCES withdrawal (id),
    type TEXT NOT NULL CHECK (type IN ('cash_out', 'mass_cash_out')),
    currency TEXT NOT NULL CHECK (length(currency) > 0),
    precision INTEGER NOT NULL CHECK (precision BETWEEN 0 AND 30),
    fee_plan TEXT NOT NULL CHECK (fee_plan IN ('normal', 'priority')),
    note TEXT NOT NULL,
    amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*' AND amount NOT GLOB '*[^0-9.]*' AND amount <> '0'),
    recipient_count INTEGER NOT NULL CHECK (recipient_count > 0),
    key_id TEXT NOT NULL CHECK (length(key_id) > 0),
    host_id TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('planned', 'sending', 'accepted', 'rejected', 'unsent', 'unknown', 'failed', 'declared-not-sent')),
    claimed_at TEXT,
    deadline_at TEXT,
    claimed_by TEXT,
    ended_at TEXT,
    operation_id TEXT UNIQUE CHECK (length(operation_id) BETWEEN 1 AND 64),
    operation_status TEXT,
    tx_urls TEXT NOT NULL,
    fee TEXT CHECK (fee GLOB '[0-9]*' AND fee NOT GLOB '*[^0-9.]*'),
    error TEXT,
    unsent_cause TEXT,
    doubt_cause TEXT,
    http_status INTEGER,
    contradicting_operation TEXT CHECK (length(contradicting_operation) BETWEEN 1 AND 64),
    digest TEXT NOT NULL,
    UNIQUE (confirmation_id, position),
    CHECK ((type = 'cash_out') = (recipient_count = 1)),
    CHECK ((claimed_at IS NULL) = (deadline_at IS NULL) AND (claimed_at IS NULL) = (claimed_by IS NULL)),
    CHECK (state <> 'planned' OR claimed_at IS NULL),
    CHECK (state NOT IN ('sending', 'rejected') OR claimed_at IS NOT NULL),
    CHECK ((state IN ('planned', 'sending')) = (ended_at IS NULL)),
    CHECK (state NOT IN ('accepted', 'failed') OR operation_id IS NOT NULL),
    CHECK (state NOT IN ('planned', 'sending', 'rejected', 'unsent') OR operation_id IS NULL),
    CHECK ((state = 'rejected') = (error IS NOT NULL)),
    CHECK ((state = 'unsent') = (unsent_cause IS NOT NULL)),
    CHECK (state <> 'unknown' OR doubt_cause IS NOT NULL),
    CHECK (state = 'declared-not-sent' OR contradicting_operation IS NULL)
) STRICT;

CREATE INDEX withdrawal_by_batch ON withdrawal (batch_id) WHERE batch_id IS NOT NULL;

CREATE INDEX withdrawal_by_payment ON withdrawal (currency, amount);

CREATE INDEX withdrawal_in_doubt ON withdrawal (sequence) WHERE state IN ('sending', 'unknown');

CREATE INDEX withdrawal_by_replaced ON withdrawal (replaces) WHERE replaces IS NOT NULL;

-- canonical: the address in the form in which two spellings of it are equal.
CREATE TABLE recipient (
    withdrawal INTEGER NOT NULL REFERENCES withdrawal (sequence),
    position INTEGER NOT NULL CHECK (position >= 0),
    address TEXT NOT NULL CHECK (length(address) > 0),
    canonical TEXT NOT NULL CHECK (length(canonical) > 0),
    amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*' AND amount NOT GLOB '*[^0-9.]*' AND amount <> '0'),
    row INTEGER,
    note TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (withdrawal, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX recipient_by_address ON recipient (canonical);

-- What was seen at each change of a withdrawal, and by whom. Append only.
CREATE TABLE evidence (
    sequence INTEGER PRIMARY KEY,
    withdrawal INTEGER NOT NULL REFERENCES withdrawal (sequence),
    at TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN
        ('planned', 'claimed', 'recorded', 'settled', 'doubted', 'decided', 'contradicted')),
    state TEXT NOT NULL,
    detail TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_by_withdrawal ON evidence (withdrawal);

CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
