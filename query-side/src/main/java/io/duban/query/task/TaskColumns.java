package io.duban.query.task;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.number.DocumentNumber;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import io.duban.platform.event.DubanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of the ledger as columns, and back. */
final class TaskColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonMapper STORED = DubanJson.mapper();

    private TaskColumns() {}

    static Map<String, Object> of(TaskLine line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("task_id", line.id());
        row.put("number", line.number());
        var number = line.number() == null ? null : DocumentNumber.parse(line.number());
        row.put("number_series", number == null ? null : number.series());
        row.put("number_year", number == null ? null : number.year());
        row.put("number_serial", number == null ? null : number.serial());
        row.put("title", line.title());
        row.put("category", line.category());
        row.put("source", line.source());
        row.put("source_number", line.sourceNumber());
        row.put("content", line.content());
        row.put("completion_standard", line.completionStandard());
        row.put("limit_type", line.limitType().name());
        row.put("phase", line.phase().name());
        var lead = line.leadUnit();
        row.put("lead_unit_id", lead == null ? null : lead.id().value());
        row.put("lead_unit", lead == null ? null : lead.name());
        row.put("co_units", line.coUnits().stream().map(TaskColumns::json).toList());
        var leader = line.leader();
        row.put("leader_id", leader == null ? null : leader.id().value());
        row.put("leader_post", leader == null ? null : leader.post());
        row.put("leader_name", leader == null ? null : leader.name());
        row.put("adopted_by", line.adoptedBy().stream().map(TaskColumns::json).toList());
        row.put("responsible_person", line.responsiblePerson());
        row.put("drafted_by", line.draftedBy());
        row.put("registered_on", line.registeredOn());
        row.put("dispatched_on", line.dispatchedOn());
        row.put("deadline", line.deadline());
        row.put("percent", line.percent());
        row.put("latest_progress", line.latestProgress());
        row.put("latest_progress_on", line.latestProgressOn());
        row.put("problems", line.problems());
        row.put("closed_on", line.closedOn());
        row.put("on_time", line.onTime());
        row.put("public_review", line.publicReview());
        row.put("reworks", line.reworks());
        row.put("reminders", line.reminders());
        row.put("carried_over", line.carriedOver());
        row.put("clocks", STORED.valueToTree(line.clocks()));
        row.put("stopped_on", line.stoppedOn());
        row.put("open_questions", line.open().stream().map(Enum::name).sorted().toList());
        row.put("extensions", line.extensions());
        row.put("asked_deadline", line.askedDeadline());
        row.put(
                "suspended_from",
                line.suspendedFrom() == null ? null : line.suspendedFrom().name());
        row.put("review_on", line.reviewOn());
        row.put("ownership", line.ownership().name());
        CheckColumns.put(row, line.checks());
        row.put("handling", STORED.valueToTree(line.handling()));
        row.put("fates", STORED.valueToTree(line.fates()));
        row.put("objection_due", line.fates().objectionDue());
        WatchColumns.put(row, line.watch());
        row.put("citizens", STORED.valueToTree(line.citizens()));
        TimeColumns.put(row, line.times());
        row.put("label", line.label().name());
        var office = line.office();
        row.put("office_id", office == null ? null : office.id().value());
        row.put("office", office == null ? null : office.name());
        row.put("search", SearchText.of(line));
        row.put("sequence", line.sequence());
        row.put("position", line.position());
        row.put("changed_at", line.changedAt());
        return row;
    }

    static TaskLine read(ResultSet row, int ignored) throws SQLException {
        return new TaskLine(
                id(row, "task_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("category"),
                row.getString("source"),
                row.getString("source_number"),
                row.getString("content"),
                row.getString("completion_standard"),
                LimitType.valueOf(row.getString("limit_type")),
                TaskPhase.valueOf(row.getString("phase")),
                row.getString("lead_unit") == null
                        ? null
                        : new UnitRef(new UnitId(id(row, "lead_unit_id")), row.getString("lead_unit")),
                row.getString("lead_group"),
                list(row.getString("co_units"), TaskColumns::unit),
                row.getString("leader_name") == null
                        ? null
                        : new LeaderRef(
                                new LeaderId(id(row, "leader_id")),
                                row.getString("leader_post"),
                                row.getString("leader_name")),
                list(row.getString("adopted_by"), TaskColumns::leader),
                row.getString("responsible_person"),
                row.getString("drafted_by"),
                day(row, "registered_on"),
                day(row, "dispatched_on"),
                day(row, "deadline"),
                row.getInt("percent"),
                row.getString("latest_progress"),
                day(row, "latest_progress_on"),
                row.getString("problems"),
                day(row, "closed_on"),
                row.getObject("on_time", Boolean.class),
                row.getString("public_review"),
                row.getInt("reworks"),
                row.getInt("reminders"),
                row.getBoolean("carried_over"),
                Set.copyOf(list(row.getString("open_questions"), node -> OpenQuestion.valueOf(node.asString()))),
                List.of(STORED.readValue(row.getString("clocks"), ClockReading[].class)),
                day(row, "stopped_on"),
                row.getInt("extensions"),
                day(row, "asked_deadline"),
                row.getString("suspended_from") == null ? null : TaskPhase.valueOf(row.getString("suspended_from")),
                day(row, "review_on"),
                Ownership.valueOf(row.getString("ownership")),
                CheckColumns.read(row, Set.copyOf(list(row.getString("review_heard"), JsonNode::asString))),
                STORED.readValue(row.getString("handling"), Handling.class),
                STORED.readValue(row.getString("fates"), FateLine.class),
                WatchColumns.read(row),
                List.of(STORED.readValue(row.getString("citizens"), CitizenLine[].class)),
                TimeColumns.read(row),
                DataLabel.valueOf(row.getString("label")),
                row.getString("office") == null
                        ? null
                        : new UnitRef(new UnitId(id(row, "office_id")), row.getString("office")),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, Object> json(UnitRef unit) {
        return Map.of("id", unit.id().value(), "name", unit.name());
    }

    private static Map<String, Object> json(LeaderRef leader) {
        return Map.of("id", leader.id().value(), "post", leader.post(), "name", leader.name());
    }

    private static UnitRef unit(JsonNode node) {
        return new UnitRef(
                UnitId.of(node.get("id").asString()), node.get("name").asString());
    }

    private static LeaderRef leader(JsonNode node) {
        return new LeaderRef(
                LeaderId.of(node.get("id").asString()),
                node.get("post").asString(),
                node.get("name").asString());
    }

    private static <T> List<T> list(String json, Function<JsonNode, T> reading) {
        return JSON.readTree(json).valueStream().map(reading).toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
