package io.duban.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether the login user may do, or finds already done, what the first migration needs: two schemas and three roles. */
final class NotEnoughRights {

    /** One row, true where all is well. The word for "may SET ROLE to it" is SET since version 16, MEMBER before. */
    private static final String MAY_WORK = """
            SELECT (has_database_privilege(current_database(), 'CREATE')
                    OR (SELECT count(*) = 2 FROM pg_namespace
                         WHERE nspname = 'views' OR nspname = 'events' AND has_schema_privilege(oid, 'CREATE')))
               AND (SELECT bool_and(me.rolsuper
                           OR CASE WHEN found.oid IS NULL
                                   THEN me.rolcreaterole
                                   ELSE pg_has_role(found.oid, version.may_take)
                                        OR pg_has_role(found.oid, 'MEMBER WITH ADMIN OPTION')
                                        OR me.rolcreaterole AND version.may_take = 'MEMBER'
                              END)
                      FROM (VALUES ('duban_command'), ('duban_query'), ('duban_reader')) AS wanted (name)
                      LEFT JOIN pg_roles found ON found.rolname = wanted.name
                      JOIN pg_roles me ON me.rolname = current_user
                     CROSS JOIN (SELECT CASE WHEN current_setting('server_version_num')::int >= 160000
                                             THEN 'SET' ELSE 'MEMBER' END) AS version (may_take))
            """;

    private NotEnoughRights() {}

    /** @throws DatabaseUnusable with the statements for the database's administrator to run */
    static void refuse(Login login, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(MAY_WORK)) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw new DatabaseUnusable(sentence(login));
            }
        }
    }

    static String sentence(Login login) {
        String user = '"' + login.user().replace("\"", "\"\"") + '"';
        String database = login.address().replaceFirst(".*/", "");
        return ("数据库用户 %s 的权限不够（要能在库中建模式，并使用角色 duban_command、duban_query、duban_reader）；请数据库管理员执行："
                        + "CREATE ROLE duban_command; CREATE ROLE duban_query; CREATE ROLE duban_reader; "
                        + "GRANT duban_command, duban_query, duban_reader TO %s; "
                        + "GRANT CREATE ON DATABASE \"%s\" TO %s;（角色已存在则略过 CREATE ROLE）")
                .formatted(login.user(), user, database, user);
    }
}
