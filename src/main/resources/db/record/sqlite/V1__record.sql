-- One row an entry. Its hash covers every other column and, through previous, all entries before it.
CREATE TABLE entry (
  seq        INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  about      TEXT,
  commitment BLOB NOT NULL,
  previous   BLOB NOT NULL UNIQUE,
  hash       BLOB NOT NULL
) STRICT;
CREATE INDEX entry_about ON entry (about, seq) WHERE about IS NOT NULL;
CREATE INDEX entry_kind ON entry (kind, seq);

-- What an entry says, apart from it, so that it can be removed when its time is over and the chain still holds.
CREATE TABLE content (
  seq   INTEGER PRIMARY KEY REFERENCES entry (seq),
  salt  BLOB NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- Which content was removed, and the entry that says so.
CREATE TABLE removal (
  seq    INTEGER PRIMARY KEY REFERENCES entry (seq),
  by_seq INTEGER NOT NULL REFERENCES entry (seq)
) STRICT;

-- The rule text of each recorded version, once.
CREATE TABLE pack (
  version TEXT PRIMARY KEY,
  texts   BLOB NOT NULL
) STRICT;

-- The only place with identifiers of staff. Entries carry the key, which means nothing without this row.
CREATE TABLE staff (
  key TEXT PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE mention (
  key TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES entry (seq),
  PRIMARY KEY (key, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_seq ON mention (seq);

-- Where to find a decision. Nothing here that its content does not say.
CREATE TABLE decision (
  reference     TEXT PRIMARY KEY,
  seq           INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  at            TEXT NOT NULL,
  guide         TEXT NOT NULL,
  code          TEXT NOT NULL,
  rules_version TEXT NOT NULL REFERENCES pack (version),
  incident      TEXT,
  replaces      TEXT,
  once          TEXT UNIQUE
) STRICT;
CREATE INDEX decision_at ON decision (at);
CREATE INDEX decision_incident ON decision (incident, seq) WHERE incident IS NOT NULL;
CREATE INDEX decision_replaces ON decision (replaces) WHERE replaces IS NOT NULL;

-- Written and emptied again to see whether the record can be written.
CREATE TABLE probe (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TRIGGER entry_stays_as_it_is BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER content_stays_as_it_is BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER content_stays BEFORE DELETE ON content WHEN NOT EXISTS (SELECT 1 FROM removal WHERE seq = OLD.seq)
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER removal_stays_as_it_is BEFORE UPDATE ON removal BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER removal_stays BEFORE DELETE ON removal BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER pack_stays_as_it_is BEFORE UPDATE ON pack BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER pack_stays BEFORE DELETE ON pack BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER staff_stays_as_it_is BEFORE UPDATE ON staff BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER mention_stays_as_it_is BEFORE UPDATE ON mention BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER mention_stays BEFORE DELETE ON mention WHEN NOT EXISTS (SELECT 1 FROM removal WHERE seq = OLD.seq)
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER decision_stays_as_it_is BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision WHEN NOT EXISTS (SELECT 1 FROM removal WHERE seq = OLD.seq)
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
