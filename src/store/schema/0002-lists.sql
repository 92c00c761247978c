-- Version 2: the files that lists came from, and which list a batch was made of. A blank line ends each statement.

-- text and earlier are compressed.
CREATE TABLE list_file (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL,
    text BLOB NOT NULL,
    separator TEXT NOT NULL CHECK (length(separator) = 1),
    is_sheet INTEGER NOT NULL CHECK (is_sheet IN (0, 1)),
    has_header INTEGER NOT NULL CHECK (has_header IN (0, 1)),
    columns TEXT NOT NULL,
    earlier BLOB
) STRICT, WITHOUT ROWID;

-- list_file: empty for a list that was typed. rows: every row as it was confirmed, compressed.
CREATE TABLE batch_list (
    batch_id TEXT PRIMARY KEY CHECK (length(batch_id) > 0),
    list_file TEXT NOT NULL,
    rows BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX batch_list_by_file ON batch_list (list_file) WHERE list_file <> '';

CREATE TRIGGER list_file_is_new BEFORE INSERT ON list_file
WHEN EXISTS (SELECT 1 FROM list_file WHERE hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'this file is kept already');
END;

CREATE TRIGGER list_file_stays BEFORE UPDATE ON list_file
BEGIN
    SELECT RAISE(ABORT, 'a kept file never changes');
END;

CREATE TRIGGER list_file_is_kept BEFORE DELETE ON list_file
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;

CREATE TRIGGER batch_list_is_new BEFORE INSERT ON batch_list
WHEN EXISTS (SELECT 1 FROM batch_list WHERE batch_id = NEW.batch_id)
BEGIN
    SELECT RAISE(ABORT, 'the list of this batch is known');
END;

CREATE TRIGGER batch_list_stays BEFORE UPDATE ON batch_list
BEGIN
    SELECT RAISE(ABORT, 'the list of a batch never changes');
END;

CREATE TRIGGER batch_list_is_kept BEFORE DELETE ON batch_list
BEGIN
    SELECT RAISE(ABORT, 'nothing in the ledger is deleted');
END;
