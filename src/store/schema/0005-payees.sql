-- Version 5: whom payments went to, for the guards. All of it follows from recipients, the address book and Plisio's list. A
-- blank line ends each statement.

-- Every address that a payout was confirmed for, or that is in the address book, in canonical form.
CREATE TABLE payee (
    canonical TEXT PRIMARY KEY CHECK (length(canonical) > 0)
) STRICT, WITHOUT ROWID;

-- Addresses that end alike; those that begin alike are neighbors in the table itself. Addresses that agree in eight characters
-- at both ends together have five in common at the end, or four at the start.
CREATE INDEX payee_by_end ON payee (substr(canonical, -5));

CREATE TRIGGER recipient_is_payee AFTER INSERT ON recipient
BEGIN
    INSERT INTO payee SELECT NEW.canonical WHERE NOT EXISTS (SELECT 1 FROM payee WHERE canonical = NEW.canonical);
END;

CREATE TRIGGER book_entry_is_payee AFTER INSERT ON book_event WHEN NEW.event <> 'removed'
BEGIN
    INSERT INTO payee SELECT NEW.canonical WHERE NOT EXISTS (SELECT 1 FROM payee WHERE canonical = NEW.canonical);
END;

-- Unless a payout was confirmed for it, or the book has it for another chain.
CREATE TRIGGER removed_entry_is_no_payee AFTER INSERT ON book_event
WHEN NEW.event = 'removed' AND NOT EXISTS (SELECT 1 FROM recipient WHERE canonical = NEW.canonical)
 AND NOT EXISTS (SELECT 1 FROM book_event AS other
                 WHERE other.canonical = NEW.canonical AND other.event <> 'removed' AND other.sequence =
                     (SELECT max(sequence) FROM book_event AS later
                      WHERE later.canonical = other.canonical AND later.scope = other.scope))
BEGIN
    DELETE FROM payee WHERE canonical = NEW.canonical;
END;

INSERT INTO payee
SELECT canonical FROM recipient
UNION
SELECT canonical FROM book_event
WHERE event <> 'removed' AND sequence =
    (SELECT max(sequence) FROM book_event AS later
     WHERE later.canonical = book_event.canonical AND later.scope = book_event.scope);

-- The recipients of outgoing operations that were not made here, whose addresses and amounts stand in entry_detail. characters:
-- in small letters, without what each address of its form begins with (AddressCharacters): the first six and the last four.
CREATE TABLE listed_by_start (
    characters TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (characters, entry)
) STRICT, WITHOUT ROWID;

-- characters: the last five, the one before them, and the first three.
CREATE TABLE listed_by_end (
    characters TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (characters, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX recipient_by_note ON recipient (note COLLATE NOCASE) WHERE note <> '';

CREATE INDEX recipient_by_name ON recipient (name COLLATE NOCASE) WHERE name <> '';

-- The lines of an entry's recipients, one after the other.
CREATE TEMP VIEW listed_address AS
WITH RECURSIVE line (entry, text, rest) AS (
    SELECT entry, '', recipients || char(10) FROM entry_detail
    JOIN entry ON entry.id = entry_detail.entry JOIN entry_kind ON entry_kind.id = entry.kind
    WHERE entry_kind.type IN ('cash_out', 'mass_cash_out') AND withdrawal IS NULL AND recipients <> ''
    UNION ALL
    SELECT entry, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''
), recipient (entry, address) AS (
    SELECT entry, substr(text, 1, instr(text || char(9), char(9)) - 1) FROM line
)
SELECT entry, substr(lower(address), 1 +
    CASE WHEN address LIKE '0x%' THEN 2
         WHEN address LIKE 'bitcoincash:%' THEN 12
         WHEN address NOT IN (lower(address), upper(address)) THEN 0
         WHEN address LIKE 'bc1%' OR address LIKE 'tb1%' THEN 4
         WHEN address LIKE 'ltc1%' THEN 5
         WHEN address LIKE 'tltc1%' THEN 6
         ELSE 0 END) AS address
FROM recipient WHERE address <> '';

-- In order, so that the pages are filled one by one.
INSERT OR IGNORE INTO listed_by_start
SELECT substr(address, 1, 6) || substr(address, -4) AS characters, entry FROM listed_address ORDER BY characters, entry;

INSERT OR IGNORE INTO listed_by_end
SELECT substr(address, -5) || substr(address, -6, 1) || substr(address, 1, 3) AS characters, entry FROM listed_address
ORDER BY characters, entry;

DROP VIEW listed_address;
