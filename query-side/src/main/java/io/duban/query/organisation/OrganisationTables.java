package io.duban.query.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the view; those with columns here hold one row per fact. */
final class OrganisationTables {

    static final Map<String, List<String>> COLUMNS = columns();

    private OrganisationTables() {}

    /** In the order in which they are written. */
    static List<String> all() {
        return List.of("unit", "leader", "unit_version", "unit_post", "group_membership", "leader_post", "delegation");
    }

    private static Map<String, List<String>> columns() {
        var tables = new LinkedHashMap<String, List<String>>();
        tables.put(
                "unit_version",
                List.of(
                        "unit_id",
                        "aspect",
                        "from_day",
                        "name",
                        "kind",
                        "parent_id",
                        "division_code",
                        "credit_code",
                        "successor_id"));
        tables.put("unit_post", List.of("unit_id", "duty", "from_day", "name", "post"));
        tables.put("group_membership", List.of("unit_id", "from_day", "group_name"));
        tables.put("leader_post", List.of("leader_id", "aspect", "from_day", "post", "fields"));
        tables.put(
                "delegation",
                List.of(
                        "delegation_id",
                        "leader_id",
                        "unit_id",
                        "giver",
                        "deputy_leader_id",
                        "deputy",
                        "deputy_account",
                        "matter",
                        "from_day",
                        "until_day",
                        "ended_from"));
        return tables;
    }
}
