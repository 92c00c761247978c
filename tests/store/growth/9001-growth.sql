-- A step as a later version could bring it: tables, columns, and much to write.

CREATE TABLE growth (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;

ALTER TABLE withdrawal ADD COLUMN colour TEXT;

INSERT INTO growth
WITH RECURSIVE counted (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 2000)
SELECT number, 'a text that takes some room in the file, so that the migration writes many pages' FROM counted;

CREATE INDEX growth_by_text ON growth (text, number);
