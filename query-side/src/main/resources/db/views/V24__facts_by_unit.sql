-- The sums of one unit, of a few or of all straight from an index that is in their order: no row of the table is read, nothing is
-- sorted or hashed. The others serve periods by closing or dispatch.
CREATE INDEX fact_entry_unit ON fact_entry (unit_id, name, due_on)
    INCLUDE (value, counts_after, happened_from, known_from, happened_until, known_until);
