-- Local accounts. The id is opaque and goes into the record; the name is typed to sign in.
CREATE TABLE person (
  id             TEXT PRIMARY KEY,
  name           TEXT NOT NULL UNIQUE,
  password       TEXT NOT NULL,
  one_time_until TEXT,
  roles          TEXT NOT NULL,
  locked_at      TEXT,
  stamp          TEXT NOT NULL,
  made_at        TEXT NOT NULL,
  seen_at        TEXT
);

-- Tokens of other systems: only the hash of each.
CREATE TABLE token (
  id         TEXT PRIMARY KEY,
  label      TEXT NOT NULL,
  hash       TEXT NOT NULL,
  scopes     TEXT NOT NULL,
  made_at    TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  used_at    TEXT
);

-- What was done to accounts and tokens, and by whom.
CREATE TABLE deed (
  id   TEXT PRIMARY KEY,
  at   TEXT NOT NULL,
  doer TEXT NOT NULL,
  what TEXT NOT NULL,
  whom TEXT NOT NULL
);
CREATE INDEX deed_at ON deed (at);
