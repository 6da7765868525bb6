package io.duban.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.TaskDispatched;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

    @Test
    void every_event_has_a_stable_name_of_concept_and_past_participle() {
        assertThat(EventCatalog.all()).hasSizeGreaterThan(20);
        assertThat(EventCatalog.all().keySet()).allMatch(name -> name.matches("[a-z]+\\.[a-z_]+"));
    }

    @Test
    void a_name_leads_to_its_class_and_back() {
        assertThat(EventCatalog.classOf("task.dispatched")).isEqualTo(TaskDispatched.class);
        assertThat(EventCatalog.nameOf(TaskDispatched.class).value()).isEqualTo("task.dispatched");
        assertThat(EventCatalog.classOf("task.never_heard_of")).isNull();
    }

    @Test
    void events_are_records_whose_components_carry_no_password_and_no_phone() {
        assertThat(EventCatalog.all().values()).allMatch(Class::isRecord);
        assertThat(EventCatalog.all().values())
                .flatMap(type -> Arrays.asList(type.getRecordComponents()))
                .noneMatch(component -> component.getName().matches("(?i).*(password|phone|idcard|address).*"));
    }
}
