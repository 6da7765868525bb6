package io.duban.query.sight;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The second lock: what each table shows to the role {@code duban_reader}, as the database itself is told it. The migration
 * that made them holds this very text, and a test compares the two: after a change of {@code TaskSight} a new migration has
 * to drop the policies and make them again.
 */
final class RowPolicies {

    static final String READER = "duban_reader";

    private RowPolicies() {}

    /** The condition for each table that not everybody reads whole. */
    static Map<String, String> conditions() {
        var conditions = new LinkedHashMap<String, String>();
        conditions.put("task", tasks());
        conditions.put("task_version", tasks());
        conditions.put("notice", notices());
        conditions.put("digest", digests());
        conditions.put("digest_read", "account = " + ViewerSql.text("duban.account"));
        return conditions;
    }

    /** The statement for a table, as a migration holds it. */
    static String statement(String table) {
        return """
                CREATE POLICY %1$s_seen ON %1$s FOR SELECT TO %2$s USING (
                %3$s);
                """.formatted(table, READER, conditions().get(table));
    }

    private static String tasks() {
        return Arrays.stream(Role.values())
                .map(role -> Map.entry(role, SightSql.of(role, "", ViewerSql.SETTINGS)))
                .filter(seen -> !seen.getValue().equals(SightSql.NOTHING))
                .map(seen -> "    WHEN '%s' THEN %s".formatted(seen.getKey().name(), seen.getValue()))
                .collect(Collectors.joining(
                        "\n", "    CASE " + ViewerSql.text("duban.role") + "\n", "\n    ELSE false END"));
    }

    private static String notices() {
        return ("    CASE WHEN %1$s IN %2$s THEN true\n"
                        + "    WHEN %1$s IN %3$s THEN phase = 'ISSUED' AND (units IS NULL OR units @> %4$s)\n"
                        + "    ELSE false END")
                .formatted(
                        ViewerSql.text("duban.role"),
                        list(CountyAction.SEE_NOTICE_DRAFTS.roles()),
                        list(CountyAction.SEE_NOTICES.roles()),
                        ViewerSql.SETTINGS.unitAsOneOfMany());
    }

    private static String digests() {
        return "    CASE WHEN %1$s IN ('SUPERVISOR', 'OFFICE_DIRECTOR') THEN receiver = '%2$s'::uuid\n"
                        .formatted(ViewerSql.text("duban.role"), DigestEvent.OFFICE)
                + "    WHEN %s IN ('UNIT_HEAD', 'UNIT_LIAISON') THEN receiver = %s\n    ELSE false END"
                        .formatted(ViewerSql.text("duban.role"), ViewerSql.id("duban.unit"));
    }

    private static String list(Set<Role> roles) {
        return roles.stream().sorted().map(role -> "'" + role.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
