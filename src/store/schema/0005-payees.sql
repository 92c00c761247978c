-- Version 5: whom payments went to, for the guards. All of it follows from recipients and from Plisio's list. A blank line ends
-- each statement.

-- Every address that a payout was confirmed for, or that an outgoing operation of Plisio's list names, in canonical form.
CREATE TABLE payee (
    canonical TEXT PRIMARY KEY CHECK (length(canonical) > 0)
) STRICT, WITHOUT ROWID;

-- Addresses that end alike; those that begin alike are neighbors in the table itself.
CREATE INDEX payee_by_end ON payee (substr(canonical, -4));

-- The recipients of outgoing operations that were not made here.
CREATE TABLE listed_payment (
    canonical TEXT NOT NULL CHECK (length(canonical) > 0),
    entry INTEGER NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (canonical, entry, amount)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER recipient_is_payee AFTER INSERT ON recipient
BEGIN
    INSERT INTO payee SELECT NEW.canonical WHERE NOT EXISTS (SELECT 1 FROM payee WHERE canonical = NEW.canonical);
END;

CREATE TRIGGER listed_is_payee AFTER INSERT ON listed_payment
BEGIN
    INSERT INTO payee SELECT NEW.canonical WHERE NOT EXISTS (SELECT 1 FROM payee WHERE canonical = NEW.canonical);
END;

CREATE INDEX recipient_by_note ON recipient (note COLLATE NOCASE) WHERE note <> '';

CREATE INDEX recipient_by_name ON recipient (name COLLATE NOCASE) WHERE name <> '';

INSERT INTO payee SELECT DISTINCT canonical FROM recipient;

-- The lines of an entry's recipients, one after the other. Canonical as far as the form alone tells.
INSERT OR IGNORE INTO listed_payment
WITH RECURSIVE line (entry, text, rest) AS (
    SELECT entry, '', recipients || char(10) FROM entry_detail
    JOIN entry ON entry.id = entry_detail.entry JOIN entry_kind ON entry_kind.id = entry.kind
    WHERE entry_kind.type IN ('cash_out', 'mass_cash_out') AND withdrawal IS NULL AND recipients <> ''
    UNION ALL
    SELECT entry, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''
), payment (entry, address, amount) AS (
    SELECT entry, substr(text, 1, instr(text, char(9)) - 1), substr(text, instr(text, char(9)) + 1)
    FROM line WHERE instr(text, char(9)) > 1
)
SELECT CASE WHEN address LIKE '0x%' OR address LIKE 'bc1%' OR address LIKE 'tb1%' OR address LIKE 'ltc1%' THEN lower(address)
            WHEN address LIKE 'bitcoincash:%' THEN substr(lower(address), 13)
            ELSE address END,
       entry, amount
FROM payment;
