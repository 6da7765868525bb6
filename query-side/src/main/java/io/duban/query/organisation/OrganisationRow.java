package io.duban.query.organisation;

import java.util.List;
import java.util.Map;

/**
 * What one fact says, as rows.
 *
 * @param position the event's
 */
record OrganisationRow(long position, List<Entry> entries) {

    /** A row of a table. */
    record Entry(String table, Map<String, Object> columns) {}
}
