-- What the list of decisions and the counts are read from. All of it follows from the entries, is
-- caught up from them, and can be emptied and made again. Nothing here says who anybody was.
CREATE TABLE term (
  id   BIGINT PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
);
CREATE TABLE listing (
  seq     BIGINT PRIMARY KEY,
  at      BIGINT NOT NULL,
  guide   BIGINT NOT NULL,
  code    BIGINT NOT NULL,
  rules   BIGINT NOT NULL,
  label   BIGINT NOT NULL,
  choice  TEXT,
  reason  TEXT,
  told    TEXT,
  finding TEXT,
  held    BIGINT
);
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
  slot    BIGINT NOT NULL,
  value   TEXT NOT NULL,
  n       BIGINT NOT NULL,
  PRIMARY KEY (grain, heading, guide, slot, value)
);

-- How far along the chain the above is, and the hash of that entry.
CREATE TABLE reached (
  id       BIGINT PRIMARY KEY CHECK (id = 1),
  seq      BIGINT NOT NULL,
  hash     TEXT NOT NULL,
  emptying BIGINT NOT NULL
);
INSERT INTO reached (id, seq, hash, emptying) VALUES (1, 0, '', 0);

-- When the chain was last walked, backed up, put back for a trial; in words.
CREATE TABLE upkeep (
  what  TEXT PRIMARY KEY,
  at    BIGINT NOT NULL,
  well  BIGINT NOT NULL,
  words TEXT NOT NULL
);
