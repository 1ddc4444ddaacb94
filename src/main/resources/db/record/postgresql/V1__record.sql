-- One row an entry. Its hash covers every other column and, through previous, all entries before it.
CREATE TABLE entry (
  seq        BIGINT PRIMARY KEY,
  at         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  about      TEXT,
  commitment BYTEA NOT NULL,
  previous   BYTEA NOT NULL UNIQUE,
  hash       BYTEA NOT NULL
);
CREATE INDEX entry_about ON entry (about, seq) WHERE about IS NOT NULL;
CREATE INDEX entry_kind ON entry (kind, seq);

-- What an entry says, apart from it, so that it can be removed when its time is over and the chain still holds.
CREATE TABLE content (
  seq   BIGINT PRIMARY KEY REFERENCES entry (seq),
  salt  BYTEA NOT NULL,
  bytes BYTEA NOT NULL
);

-- Which content was removed, and the entry that says so.
CREATE TABLE removal (
  seq    BIGINT PRIMARY KEY REFERENCES entry (seq),
  by_seq BIGINT NOT NULL REFERENCES entry (seq)
);

-- The rule text of each recorded version, once.
CREATE TABLE pack (
  version TEXT PRIMARY KEY,
  texts   BYTEA NOT NULL
);

-- The only place with identifiers of staff. Entries carry the key, which means nothing without this row.
CREATE TABLE staff (
  key TEXT PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
);
CREATE TABLE mention (
  key TEXT NOT NULL,
  seq BIGINT NOT NULL REFERENCES entry (seq),
  PRIMARY KEY (key, seq)
);
CREATE INDEX mention_seq ON mention (seq);

-- Where to find a decision. Nothing here that its content does not say.
CREATE TABLE decision (
  reference     TEXT PRIMARY KEY,
  seq           BIGINT NOT NULL UNIQUE REFERENCES entry (seq),
  at            TEXT NOT NULL,
  guide         TEXT NOT NULL,
  code          TEXT NOT NULL,
  rules_version TEXT NOT NULL REFERENCES pack (version),
  incident      TEXT,
  replaces      TEXT,
  once          TEXT UNIQUE
);
CREATE INDEX decision_at ON decision (at);
CREATE INDEX decision_incident ON decision (incident, seq) WHERE incident IS NOT NULL;
CREATE INDEX decision_replaces ON decision (replaces) WHERE replaces IS NOT NULL;

-- Written and emptied again to see whether the record can be written.
CREATE TABLE probe (id BIGINT PRIMARY KEY, bytes BYTEA NOT NULL);

CREATE FUNCTION record_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record is append-only';
END
$$;

CREATE FUNCTION record_refuses_unless_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM removal WHERE seq = OLD.seq) THEN
    RAISE EXCEPTION 'the record is append-only';
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER content_stays_as_it_is BEFORE UPDATE ON content FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER content_stays BEFORE DELETE ON content FOR EACH ROW EXECUTE FUNCTION record_refuses_unless_removed();
CREATE TRIGGER content_is_not_emptied BEFORE TRUNCATE ON content FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER removal_stays BEFORE UPDATE OR DELETE ON removal FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER removal_is_not_emptied BEFORE TRUNCATE ON removal FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER pack_stays BEFORE UPDATE OR DELETE ON pack FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER pack_is_not_emptied BEFORE TRUNCATE ON pack FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER staff_stays_as_it_is BEFORE UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER staff_is_not_emptied BEFORE TRUNCATE ON staff FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER mention_stays_as_it_is BEFORE UPDATE ON mention FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER mention_stays BEFORE DELETE ON mention FOR EACH ROW EXECUTE FUNCTION record_refuses_unless_removed();
CREATE TRIGGER mention_is_not_emptied BEFORE TRUNCATE ON mention FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
CREATE TRIGGER decision_stays_as_it_is BEFORE UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION record_refuses();
CREATE TRIGGER decision_stays BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION record_refuses_unless_removed();
CREATE TRIGGER decision_is_not_emptied BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION record_refuses();
