package io.duban.platform.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the files that tasks speak of, straight in the events: it is asked seldom, and every event counts. */
final class AttachedFiles {

    private static final int MOST = 50;

    private static final String ATTACHED = """
            SELECT file ->> 'sha256' AS sha256,
                   min(file ->> 'fileName') AS file_name,
                   max((file ->> 'size')::bigint) AS size,
                   min(recorded_at) AS since,
                   array_agg(DISTINCT stream_id) AS tasks
              FROM events.domain_event
             CROSS JOIN LATERAL jsonb_array_elements(
                   CASE WHEN jsonb_typeof(payload -> 'attachments') = 'array' THEN payload -> 'attachments' ELSE '[]' END) file
             WHERE payload -> 'attachments' IS NOT NULL
               AND %s
             GROUP BY 1
             ORDER BY since DESC, sha256
             LIMIT %d""";

    private final JdbcClient jdbc;

    AttachedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AttachedFile> named(String part) {
        return jdbc.sql(ATTACHED.formatted("strpos(lower(file ->> 'fileName'), lower(:part)) > 0", MOST))
                .param("part", part)
                .query(AttachedFiles::file)
                .list();
    }

    Optional<AttachedFile> of(String sha256) {
        return jdbc.sql(ATTACHED.formatted("file ->> 'sha256' = :sha256", 1))
                .param("sha256", sha256)
                .query(AttachedFiles::file)
                .optional();
    }

    private static AttachedFile file(ResultSet row, int number) throws SQLException {
        var tasks = (UUID[]) row.getArray("tasks").getArray();
        return new AttachedFile(
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Arrays.asList(tasks));
    }
}
