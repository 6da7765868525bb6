package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.ranking.RankedUnit;
import io.duban.kernel.ranking.UnitFigures;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskDispatched;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DubanJsonTest {

    private final JsonMapper json = DubanJson.mapper();

    @Test
    void an_id_is_the_plain_text_of_its_uuid() {
        var task = Facts.task(1);

        assertThat(json.writeValueAsString(task)).isEqualTo("\"" + task.value() + "\"");
        assertThat(json.readValue("\"" + task.value() + "\"", task.getClass())).isEqualTo(task);
    }

    @Test
    void dates_are_iso_and_what_is_null_is_left_out() {
        var event = new TaskDispatched(
                Facts.task(1), Facts.UNIT, List.of(), null, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 2));

        var text = json.writeValueAsString(event);

        assertThat(text).contains("\"deadline\":\"2026-03-31\"").doesNotContain("leader\"");
        assertThat(json.readValue(text, TaskDispatched.class)).isEqualTo(event);
        assertThat(json.writeValueAsString(Instant.parse("2026-03-02T01:00:00Z")))
                .isEqualTo("\"2026-03-02T01:00:00Z\"");
        assertThat(json.writeValueAsString(YearMonth.of(2026, 3))).isEqualTo("\"2026-03\"");
    }

    @Test
    void a_record_is_its_components_and_its_questions_are_not_written() {
        var actor = new Actor("zhang.wei", "张伟", Role.SUPERVISOR, null, null);

        assertThat(json.writeValueAsString(actor))
                .isEqualTo("{\"account\":\"zhang.wei\",\"name\":\"张伟\",\"role\":\"SUPERVISOR\",\"standsInFor\":[]}");
        assertThat(json.readValue(json.writeValueAsString(actor), Actor.class)).isEqualTo(actor);
    }

    @Test
    void a_rate_keeps_its_two_decimals() {
        var line = new RankedUnit(1, false, new UnitFigures(Facts.UNIT, "县直部门", 10, 9, 1, 0), new BigDecimal("90.00"));

        var tree = json.readTree(json.writeValueAsString(line));

        assertThat(json.treeToValue(tree, RankedUnit.class)).isEqualTo(line);
    }

    @Test
    void unknown_fields_are_refused_when_reading() {
        assertThatThrownBy(() -> json.readValue(
                        "{\"taskId\":\"%s\",\"reason\":\"重复\",\"surprise\":1}".formatted(Facts.task(1)),
                        TaskCancelled.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("surprise");
    }

    @Test
    void what_is_no_uuid_is_no_id() {
        assertThatThrownBy(() -> json.readValue("{\"taskId\":\"1\",\"reason\":\"重复\"}", TaskCancelled.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("not a UUID");
    }

    /** JSONB sorts the keys of an object; the order of a ledger's columns is content and must not depend on it. */
    @Test
    void the_cells_of_a_ledger_row_keep_their_order_in_the_database() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("序号", "1");
        cells.put("事项", "城东污水管网改造");
        cells.put("A", "b");
        cells.put("牵头单位", "住建局");
        var event = new LedgerEntryCarriedOver(
                Facts.task(1), new ImportId(new UUID(3, 3)), null, new LedgerEntry("台账.xlsx", 4, cells));
        try (var events = EventStoreUnderTest.fresh()) {
            events.record(event);

            var read = (LedgerEntryCarriedOver)
                    events.reader.after(0, 1).getFirst().event();

            assertThat(read).isEqualTo(event);
            assertThat(List.copyOf(read.entry().cells().keySet())).containsExactly("序号", "事项", "A", "牵头单位");
        }
    }

    @Test
    void only_our_own_and_the_engines_classes_may_be_named_in_json() {
        record Box(
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object content) {}

        assertThatThrownBy(() -> json.readValue("{\"content\":{\"@class\":\"java.util.HashMap\"}}", Box.class))
                .isInstanceOf(JacksonException.class);
        assertThat(json.readValue(
                                "{\"content\":{\"@class\":\"org.axonframework.eventhandling.GlobalSequenceTrackingToken\",\"globalIndex\":3}}",
                                Box.class)
                        .content())
                .hasToString("IndexTrackingToken{globalIndex=3}");
    }

    @Test
    void a_command_of_the_catalogue_is_read_from_json() {
        assertThat(json.readValue("{\"taskId\":\"%s\"}".formatted(Facts.task(1)), Map.class))
                .hasSize(1);
        assertThat(json.readValue("{\"taskId\":\"%s\"}".formatted(Facts.task(1)), SignForTask.class))
                .isEqualTo(new SignForTask(Facts.task(1)));
    }
}
