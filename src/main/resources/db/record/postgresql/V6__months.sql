-- Counts by month beside those by day, so that a year is read from a few rows. Grain M: slot is twelve times the year and
-- the month from 0. Grain W, where hours are told apart: slot is seven times that and the weekday from Monday, 0.
INSERT INTO tally (grain, heading, guide, slot, value, n)
  SELECT 'M', heading, guide, (extract(year FROM date '1970-01-01' + slot::integer)::bigint * 12 + extract(month FROM date '1970-01-01' + slot::integer)::bigint - 1) AS month, value, sum(n) FROM tally
  WHERE grain = 'D' AND heading NOT IN ('HOUR', 'ASKED_HOUR') GROUP BY heading, guide, month, value;
INSERT INTO tally (grain, heading, guide, slot, value, n)
  SELECT 'W', heading, guide, (extract(year FROM date '1970-01-01' + slot::integer)::bigint * 12 + extract(month FROM date '1970-01-01' + slot::integer)::bigint - 1) * 7 + (slot + 3) % 7 AS weekday, value, sum(n) FROM tally
  WHERE grain = 'D' AND heading IN ('HOUR', 'ASKED_HOUR') GROUP BY heading, guide, weekday, value;
