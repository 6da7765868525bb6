package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.TaskClosed;
import io.duban.platform.event.ApprovedEvents.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was stored once can be read for ever. After adding an event, write its example with
 * {@code mvn test -pl shared-kernel -Dtest=ApprovedEventsTest -Dapprove=true}, look it over and commit it.
 */
class ApprovedEventsTest {

    private final ApprovedEvents approved = ApprovedEvents.ofThisProject();

    static Stream<Shape> shapes() {
        return ApprovedEvents.shapes().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void each_name_and_revision_is_read_and_written_as_approved(Shape shape) {
        if (Boolean.getBoolean("approve")) {
            approved.approve(shape, (DomainEvent) Example.of(EventCatalog.all().get(shape.name())));
        }
        assertThat(approved.complaints(shape)).isEmpty();
    }

    @Test
    void the_corpus_holds_nothing_else() {
        assertThat(approved.strangers()).isEmpty();
    }

    @Test
    void examples_fill_every_field_so_that_a_renamed_one_is_noticed() {
        assertThat(ApprovedEvents.shapes())
                .filteredOn(ApprovedEventsTest::isNewest)
                .allSatisfy(shape -> assertThat(approved.example(shape).size())
                        .as(shape.name())
                        .isEqualTo(EventCatalog.all().get(shape.name()).getRecordComponents().length));
    }

    @Test
    void a_closing_of_the_first_revision_is_read_without_a_grade() {
        var json = new EventJson(OlderRevisions.STEPS);

        assertThat(json.read(
                        "task.closed",
                        1,
                        approved.example(new Shape("task.closed", 1)).toString()))
                .isInstanceOfSatisfying(TaskClosed.class, closed -> {
                    assertThat(closed.grade()).isNull();
                    assertThat(closed.closedOn()).isEqualTo("2026-03-31");
                    assertThat(closed.onTime()).isTrue();
                    assertThat(closed.opinion()).isEqualTo("现场核查属实。");
                    assertThat(closed.publicReview()).isEqualTo("满意");
                });
    }

    @Test
    void a_report_of_the_first_revision_is_read_without_the_stages_that_it_answered() {
        var json = new EventJson(OlderRevisions.STEPS);
        var stored = approved.example(new Shape("task.progress_reported", 1)).toString();

        assertThat(json.read("task.progress_reported", 1, stored))
                .isInstanceOfSatisfying(ProgressReported.class, reported -> {
                    assertThat(reported.stages()).isEmpty();
                    assertThat(reported.text()).isEqualTo("管网已铺设6公里。");
                    assertThat(reported.percent()).isEqualTo(3);
                    assertThat(reported.attachments()).hasSize(1);
                });
    }

    @Test
    void a_notice_of_the_first_revision_is_read_as_the_ranking_of_its_month() {
        var json = new EventJson(OlderRevisions.STEPS);
        var stored = approved.example(new Shape("notice.drafted", 1)).toString();

        assertThat(json.read("notice.drafted", 1, stored)).isInstanceOfSatisfying(NoticeDrafted.class, drafted -> {
            assertThat(drafted.subject()).isEqualTo(NoticeSubject.ranking(YearMonth.of(2026, 3)));
            assertThat(drafted.content().groups()).hasSize(1);
            assertThat(drafted.content().keys()).isEmpty();
            assertThat(drafted.content().wording().title()).isEqualTo("关于3月份督查事项办理情况的通报");
        });
    }

    private static boolean isNewest(Shape shape) {
        return EventCatalog.nameOf(EventCatalog.classOf(shape.name())).revision() == shape.revision();
    }

    /** The checker itself: each of these is a change that somebody might make to a record without noticing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taskId\":\"01900000-0000-7000-8000-000000000001\",\"reason\":\"重复\",\"gone\":1}",
                "{\"taskId\":\"01900000-0000-7000-8000-000000000001\",\"cause\":\"重复\"}",
                "{\"taskId\":{\"value\":\"01900000-0000-7000-8000-000000000001\"},\"reason\":\"重复\"}",
                "{\"taskId\":\"01900000-0000-7000-8000-000000000001\",\"reason\":null}",
                "[]"
            })
    void the_checker_complains_of_a_changed_shape(String stored, @TempDir Path folder) throws IOException {
        var shape = new Shape("task.cancelled", 1);
        var corpus = new ApprovedEvents(folder, new EventJson(OlderRevisions.STEPS));
        assertThat(corpus.complaints(shape)).singleElement().asString().contains("is missing");

        Files.createDirectories(corpus.file(shape).getParent());
        Files.writeString(corpus.file(shape), stored);

        assertThat(corpus.complaints(shape)).isNotEmpty();
    }

    @Test
    void approving_never_touches_what_is_approved_already(@TempDir Path folder) throws IOException {
        var shape = new Shape("task.cancelled", 1);
        var corpus = new ApprovedEvents(folder, new EventJson(OlderRevisions.STEPS));
        corpus.approve(shape, Facts.cancelled(Facts.task(1), "先"));
        var before = Files.readString(corpus.file(shape));

        corpus.approve(shape, Facts.cancelled(Facts.task(1), "后"));

        assertThat(corpus.file(shape)).hasContent(before);
        assertThat(corpus.complaints(shape)).isEmpty();
    }
}
