-- A key, so that a rebuild has it from the start: each batch looks up the units and months that it changed.
ALTER TABLE fact_entry ADD CONSTRAINT fact_entry_month UNIQUE (unit_id, due_on, task_id, serial);

-- What each unit has in a month by deadline, added up as it stands: a page reads one row per unit, however many tasks are behind it.
-- Written with the contributions, in their transaction; never asked about the past. What counts only after its time stands by itself.
CREATE TABLE fact_month (
    month           date          NOT NULL, -- its first day
    unit_id         uuid          NOT NULL,
    names           text[]        NOT NULL, -- facts as rules write them, and how much of each
    numbers         bigint[]      NOT NULL,
    waiting_names   text[]        NOT NULL, -- likewise, each counting later than its moment
    waiting_numbers bigint[]      NOT NULL,
    waiting_after   timestamptz[] NOT NULL,
    holds_from      timestamptz   NOT NULL, -- the last change; before it something else held
    CONSTRAINT fact_month_key PRIMARY KEY (month, unit_id)
);

WITH entry AS (
    SELECT date_trunc('month', due_on::timestamp)::date AS month, unit_id, name, value, counts_after, happened_from, happened_until
      FROM fact_entry WHERE due_on IS NOT NULL),
span AS (
    SELECT month, unit_id, max(greatest(happened_from, happened_until)) AS holds_from FROM entry GROUP BY month, unit_id),
added AS (
    SELECT month, unit_id, name, sum(value)::bigint AS value FROM entry
     WHERE happened_until IS NULL AND counts_after IS NULL
     GROUP BY month, unit_id, name),
settled AS (
    SELECT month, unit_id, array_agg(name) AS names, array_agg(value) AS numbers FROM added GROUP BY month, unit_id),
waiting AS (
    SELECT month, unit_id, array_agg(name) AS names, array_agg(value) AS numbers, array_agg(counts_after) AS after FROM entry
     WHERE happened_until IS NULL AND counts_after IS NOT NULL
     GROUP BY month, unit_id)
INSERT INTO fact_month
SELECT month, unit_id, coalesce(s.names, '{}'), coalesce(s.numbers, '{}'),
       coalesce(w.names, '{}'), coalesce(w.numbers, '{}'), coalesce(w.after, '{}'), holds_from
  FROM span LEFT JOIN settled s USING (month, unit_id) LEFT JOIN waiting w USING (month, unit_id);

GRANT SELECT ON fact_month TO duban_reader;
