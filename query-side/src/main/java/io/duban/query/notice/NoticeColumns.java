package io.duban.query.notice;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.platform.event.DubanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice as columns, and back. */
final class NoticeColumns {

    private static final JsonMapper JSON = DubanJson.mapper();

    private NoticeColumns() {}

    static Map<String, Object> of(NoticeView notice) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("notice_id", notice.id());
        row.put("kind", notice.subject().kind().name());
        row.put("subject", JSON.valueToTree(notice.subject()));
        row.put("units", readers(notice.subject()));
        row.put("month", notice.month() == null ? null : notice.month().toString());
        row.put("phase", notice.phase().name());
        row.put("number", notice.number());
        row.put("content", JSON.valueToTree(notice.content()));
        row.put("drafted_by", notice.draftedBy());
        row.put("drafted_at", notice.draftedAt());
        row.put("approved_by", notice.approvedBy());
        row.put("approved_at", notice.approvedAt());
        row.put("issued_on", notice.issuedOn());
        row.put("sequence", notice.sequence());
        row.put("position", notice.position());
        return row;
    }

    static NoticeView read(ResultSet row, int ignored) throws SQLException {
        return new NoticeView(
                row.getObject("notice_id", UUID.class),
                JSON.readValue(row.getString("subject"), NoticeSubject.class),
                row.getString("month") == null ? null : YearMonth.parse(row.getString("month")),
                NoticePhase.valueOf(row.getString("phase")),
                row.getString("number"),
                JSON.readValue(row.getString("content"), NoticeContent.class),
                row.getString("drafted_by"),
                instant(row, "drafted_at"),
                row.getString("approved_by"),
                row.getObject("approved_at") == null ? null : instant(row, "approved_at"),
                row.getObject("issued_on", LocalDate.class),
                row.getLong("sequence"),
                row.getLong("position"));
    }

    /** The units that may read it once it is issued; null for all of them. */
    private static @Nullable JsonNode readers(NoticeSubject subject) {
        return subject.isForEverybody() ? null : JSON.valueToTree(subject.units());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
