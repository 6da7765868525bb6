package io.duban.command.roster;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.desk.CommandNode;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county's roster into a real database: looked at, taken over once, and never by halves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterImportTest {

    private static final String NAME = "机构人员.xlsx";

    private static TestDatabase database;
    private static CommandNode node;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
        today = CountyTime.dayOf(node.bean(InstantSource.class).instant());
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    @Order(1)
    void the_dry_run_changes_nothing() {
        var plan = tried(RosterFile.county().bytes());

        assertThat(plan.errors()).isZero();
        assertThat(plan.count(RosterChange.Kind.CREATED)).isEqualTo(5);
        assertThat(facts()).isZero();
    }

    @Test
    @Order(2)
    void one_error_keeps_all_of_the_file_out() {
        var file = RosterFile.county().person("周九", "石桥镇", "书记", "主要负责人").bytes();

        assertThat(tried(file).errors()).isEqualTo(1);
        assertThat(refused(file, tried(file).mark(), ADMINISTRATOR)).isEqualTo("roster.problems");
        assertThat(facts()).isZero();
    }

    @Test
    @Order(3)
    void what_was_not_looked_at_is_not_carried_out() {
        var file = RosterFile.county().bytes();

        assertThat(refused(file, "0".repeat(64), ADMINISTRATOR)).isEqualTo("roster.changed-meanwhile");
        assertThat(facts()).isZero();
    }

    @Test
    @Order(4)
    void only_who_keeps_the_organisation_may_look_or_carry_out() {
        var file = RosterFile.county().bytes();
        var mark = tried(file).mark();

        assertThat(desk().dryRun(keep(file), NAME, today, SUPERVISOR))
                .isInstanceOfSatisfying(RosterTrial.Unreadable.class, unreadable -> assertThat(unreadable.sentence())
                        .contains("系统管理员"));
        assertThat(refused(file, mark, SUPERVISOR)).isEqualTo("organisation.not-allowed");
        assertThat(facts()).isZero();
    }

    @Test
    @Order(5)
    void a_county_is_founded_from_a_file_in_one_transaction_and_that_is_written_down() {
        var file = RosterFile.county().bytes();

        var outcome = desk().carryOut(keep(file), NAME, today, tried(file).mark(), ADMINISTRATOR);

        assertThat(outcome).isInstanceOfSatisfying(RosterDesk.Outcome.CarriedOut.class, done -> {
            assertThat(done.changed()).isEqualTo(8);
            assertThat(done.done().position()).isPositive();
        });
        var chart = node.bean(OrganisationRegister.class).current();
        assertThat(chart.everyUnit()).hasSize(4);
        assertThat(chart.headOf(chart.unitNamed("石桥镇").orElseThrow().id())).isPresent();
        assertThat(node.stream(OrganisationEvent.STREAM))
                .allSatisfy(event -> assertThat(event.actor().account()).isEqualTo(ADMINISTRATOR.account()));
        assertThat(audited("CASE WHEN succeeded THEN 'done' ELSE details->>'code' END"))
                .containsExactly("roster.problems", "roster.changed-meanwhile", "organisation.not-allowed", "done");
        assertThat(audited("details->>'file'")).containsOnly(NAME);
    }

    @Test
    @Order(6)
    void the_same_file_twice_creates_nothing_new_and_says_so() {
        var file = RosterFile.county().bytes();
        var before = facts();
        var plan = tried(file);

        assertThat(plan.changing()).isZero();
        assertThat(refused(file, plan.mark(), ADMINISTRATOR)).isEqualTo("roster.unchanged");
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void when_somebody_changed_the_organisation_since_the_look_it_must_be_looked_at_again() {
        var file = RosterFile.with().unit("县林业局", "县直部门", "溪山县").bytes();
        var looked = tried(file);
        node.done(new RegisterUnit("县林业局", null), SUPERVISOR);

        assertThat(refused(file, looked.mark(), ADMINISTRATOR)).isEqualTo("roster.changed-meanwhile");
        assertThat(tried(file).count(RosterChange.Kind.MOVED)).isEqualTo(1);
    }

    @Test
    @Order(8)
    void a_file_with_a_classification_mark_does_not_come_in() {
        var file = RosterFile.with().unit("某专班", "专班", "溪山县", "", "", "机密★长期").bytes();

        assertThatThrownBy(() -> keep(file)).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(
                        refused.rejection().sentence())
                .contains("涉密"));
    }

    @Test
    @Order(9)
    void a_file_that_was_never_handed_in_and_a_day_of_another_age_are_refused() {
        assertThat(desk().dryRun("0".repeat(64), NAME, today, ADMINISTRATOR))
                .isInstanceOfSatisfying(RosterTrial.Unreadable.class, unreadable -> assertThat(unreadable.sentence())
                        .contains("重新选择文件"));
        assertThat(desk().dryRun(keep(RosterFile.county().bytes()), NAME, LocalDate.of(206, 7, 1), ADMINISTRATOR))
                .isInstanceOfSatisfying(RosterTrial.Unreadable.class, unreadable -> assertThat(unreadable.sentence())
                        .contains("生效日期的年份"));
    }

    private static RosterDesk desk() {
        return node.bean(RosterDesk.class);
    }

    private static RosterTrial.Plan tried(byte[] file) {
        return (RosterTrial.Plan) desk().dryRun(keep(file), NAME, today, ADMINISTRATOR);
    }

    private static String refused(byte[] file, String mark, Actor actor) {
        return switch (desk().carryOut(keep(file), NAME, today, mark, actor)) {
            case RosterDesk.Outcome.CarriedOut done -> throw new AssertionError(done.toString());
            case RosterDesk.Outcome.Refused refused -> refused.rejection().code();
        };
    }

    private static String keep(byte[] file) {
        try {
            return node.bean(StoredFiles.class)
                    .keep(new ByteArrayInputStream(file), NAME, ADMINISTRATOR)
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int facts() {
        return node.stream(OrganisationEvent.STREAM).size();
    }

    private static List<String> audited(String what) {
        return JdbcClient.create(database.adminDataSource())
                .sql("SELECT " + what
                        + " FROM events.audit_entry WHERE act = 'ORGANISATION_IMPORTED' ORDER BY entry_id")
                .query(String.class)
                .list();
    }
}
