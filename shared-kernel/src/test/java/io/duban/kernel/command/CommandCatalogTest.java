package io.duban.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.SignForTask;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommandCatalogTest {

    @Test
    void commands_are_offered_under_kebab_case_names() {
        assertThat(CommandCatalog.nameOf(DispatchTask.class)).isEqualTo("dispatch-task");
        assertThat(CommandCatalog.classOf("sign-for-task")).isEqualTo(SignForTask.class);
        assertThat(CommandCatalog.all().keySet())
                .contains("draft-task", "approve-closing", "issue-notice", "register-unit");
    }

    @Test
    void rows_of_a_ledger_cannot_be_sent_one_by_one() {
        assertThat(CommandCatalog.all()).doesNotContainKey("carry-over-task");
    }

    @Test
    void no_command_can_name_its_own_actor_or_role_or_time_of_recording() {
        assertThat(CommandCatalog.all().values())
                .flatMap(type -> Arrays.asList(type.getRecordComponents()))
                .extracting(component -> component.getName().toLowerCase())
                .doesNotContain("actor", "account", "role", "recordedat", "occurredat");
    }
}
