package io.duban.command.desk;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.ErasePersonalData;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.RestrictPersonalData;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.person.HeldPerson;
import io.duban.platform.person.PersonalData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fact and data stand or fall together, in a real database. */
class CitizenInTheVaultTest {

    private static TestDatabase database;
    private static CommandNode node;

    private TaskId task;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @BeforeEach
    void aMatter() {
        task = new TaskId(node.done(draft("修路"), SUPERVISOR).id());
    }

    @Test
    void what_was_said_is_read_again_with_the_key_that_the_event_names() {
        var person = recorded("key-1");

        assertThat(vault().of(person))
                .contains(new HeldPerson(
                        PersonalState.ACTIVE, Map.of(PersonalField.NAME, "令狐冲民", PersonalField.PHONE, "13700002468")));
    }

    @Test
    void one_key_keeps_one_person_and_the_receipt_tells_nobody_which_number_it_was() {
        var person = recorded("key-2");
        node.done(said(), SUPERVISOR, "key-2");

        assertThat(node.refused(new RecordCitizen(task, "令狐冲民", "13700002469", null, null), SUPERVISOR, "key-2"))
                .isEqualTo("idempotency.key-reused");
        assertThat(node.stream(task.value()).stream().filter(one -> one.event() instanceof CitizenRecorded))
                .hasSize(1);
        assertThat(vault().of(person)).isPresent();
    }

    @Test
    void what_is_restricted_is_kept_and_what_is_erased_is_gone_with_its_key_and_its_dead_rows() {
        var person = recorded("key-3");
        var sealed = JdbcClient.create(database.adminDataSource())
                .sql("SELECT sealed_key FROM events.personal_key WHERE person = :person")
                .param("person", person.value())
                .query(byte[].class)
                .single();

        node.done(new RestrictPersonalData(task, person, RestrictionGround.DISPUTED), SUPERVISOR);
        assertThat(vault().of(person).orElseThrow().state()).isEqualTo(PersonalState.RESTRICTED);
        node.done(new ErasePersonalData(task, person, ErasureGround.REQUESTED), DIRECTOR);

        assertThat(vault().of(person)).contains(new HeldPerson(PersonalState.ERASED, Map.of()));
        assertThat(sealed).hasSizeGreaterThan(32);
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT swept_at IS NOT NULL FROM events.personal_key WHERE person = :person")
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(acts()).contains("PERSONAL_DATA_RESTRICTED", "PERSONAL_DATA_ERASED");
    }

    @Test
    void nobody_brings_back_what_was_erased() {
        var person = recorded("key-4");
        node.done(new ErasePersonalData(task, person, ErasureGround.PURPOSE_ENDED), DIRECTOR);

        assertThatThrownBy(() -> JdbcClient.create(database.adminDataSource())
                        .sql("UPDATE events.personal_key SET state = 'ACTIVE', sealed_key = 'x' WHERE person = :person")
                        .param("person", person.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("what was ERASED stays so");
    }

    private PersonKey recorded(String key) {
        node.done(said(), SUPERVISOR, key);
        return node.stream(task.value()).stream()
                .map(one -> one.event())
                .filter(CitizenRecorded.class::isInstance)
                .map(event -> ((CitizenRecorded) event).person())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private RecordCitizen said() {
        return new RecordCitizen(task, "令狐冲民", "13700002468", null, null);
    }

    private static PersonalData vault() {
        return node.bean(PersonalData.class);
    }

    private static List<String> acts() {
        return JdbcClient.create(database.adminDataSource())
                .sql("SELECT act FROM events.audit_entry")
                .query(String.class)
                .list();
    }
}
