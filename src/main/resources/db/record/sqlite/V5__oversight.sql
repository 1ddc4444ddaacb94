-- What the list of decisions and the counts are read from. All of it follows from the entries, is
-- caught up from them, and can be emptied and made again. Nothing here says who anybody was.
CREATE TABLE term (
  id   INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE listing (
  seq     INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  guide   INTEGER NOT NULL,
  code    INTEGER NOT NULL,
  rules   INTEGER NOT NULL,
  label   INTEGER NOT NULL,
  choice  TEXT,
  reason  TEXT,
  told    TEXT,
  finding TEXT,
  held    INTEGER
) STRICT;
CREATE INDEX listing_at ON listing (at, seq);
CREATE INDEX listing_guide ON listing (guide, at, seq);
CREATE INDEX listing_code ON listing (code, at, seq);
CREATE INDEX listing_guide_code ON listing (guide, code, at, seq);
CREATE INDEX listing_rules ON listing (rules, at, seq);
CREATE INDEX listing_choice ON listing (choice, at, seq) WHERE choice IS NOT NULL;
CREATE INDEX listing_held ON listing (held, at, seq) WHERE held IS NOT NULL;

-- Grain D: slot is the day since 1970 in London; grain H: the hour since 1970. Guide '' is all of them.
CREATE TABLE tally (
  grain   TEXT NOT NULL,
  heading TEXT NOT NULL,
  guide   TEXT NOT NULL,
  slot    INTEGER NOT NULL,
  value   TEXT NOT NULL,
  n       INTEGER NOT NULL,
  PRIMARY KEY (grain, heading, guide, slot, value)
) STRICT, WITHOUT ROWID;

-- How far along the chain the above is, and the hash of that entry.
CREATE TABLE reached (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  seq      INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  emptying INTEGER NOT NULL
) STRICT;
INSERT INTO reached (id, seq, hash, emptying) VALUES (1, 0, '', 0);

-- When the chain was last walked, backed up, put back for a trial; in words.
CREATE TABLE upkeep (
  what  TEXT PRIMARY KEY,
  at    INTEGER NOT NULL,
  well  INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
