package io.duban.query.api;

import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.event.DubanJson;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskJsonTest {

    @Test
    void a_task_is_one_flat_object_with_lamp_and_court_and_its_facts_keep_their_names() {
        try (var county = County.running()) {
            var day = LocalDate.of(2026, 7, 1);
            var road = Road.drafted(county, 7, "修桥", "民生实事", day)
                    .registered(day)
                    .dispatched(day, unit(1, "青石镇"), day.plusDays(3));
            county.settled();
            var now = Viewpoint.now(County.NOW);

            var line = county.get(TaskLedger.class)
                    .task(road.id(), now, County.SUPERVISOR)
                    .orElseThrow();
            var json = DubanJson.mapper().valueToTree(TaskJson.of(line, now.asOf()));
            assertThat(json.get("id").asString()).isEqualTo(road.id().toString());
            assertThat(json.get("number").asString()).isEqualTo("督〔2026〕7号");
            assertThat(json.get("phase").asString()).isEqualTo("DISPATCHED");
            assertThat(json.get("deadline").asString()).isEqualTo("2026-07-04");
            assertThat(json.get("leadUnit").get("name").asString()).isEqualTo("青石镇");
            assertThat(json.get("lamp").asString()).isEqualTo("OVERDUE");
            assertThat(json.get("court").asString()).isEqualTo("青石镇");

            var facts = county.get(TaskHistory.class).of(road.id(), now, County.SUPERVISOR).stream()
                    .map(FactJson::of)
                    .toList();
            var first = DubanJson.mapper().valueToTree(facts.getFirst());
            assertThat(facts)
                    .extracting(FactJson::name)
                    .containsExactly("task.drafted", "task.registered", "task.dispatched");
            assertThat(first.get("event").get("title").asString()).isEqualTo("修桥");
        }
    }
}
