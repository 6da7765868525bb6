package io.duban.query.message;

import io.duban.kernel.digest.DigestPart;
import io.duban.platform.event.DubanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A message as columns, and back. */
final class MessageColumns {

    private static final JsonMapper STORED = DubanJson.mapper();

    private MessageColumns() {}

    static Map<String, Object> of(Message message) {
        var row = new LinkedHashMap<String, Object>();
        row.put("receiver", message.receiver());
        row.put("day", message.day());
        row.put("parts", STORED.valueToTree(message.parts()));
        row.put("news", message.news());
        row.put("sent_at", message.sentAt());
        row.put("position", message.position());
        return row;
    }

    static Message read(ResultSet row, int ignored) throws SQLException {
        return new Message(
                row.getObject("receiver", UUID.class),
                row.getObject("day", LocalDate.class),
                List.of(STORED.readValue(row.getString("parts"), DigestPart[].class)),
                row.getInt("news"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
