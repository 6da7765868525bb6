package io.duban.command.ledger.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.People;
import io.duban.command.desk.CommandTarget;
import io.duban.command.recording.CircumstancesParameter;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.ledger.CompleteLedgerImport;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerImportCompleted;
import io.duban.kernel.ledger.LedgerImportStarted;
import io.duban.kernel.rejection.Rejection;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** An import's own stream: begun once, completed once. */
class OneImportOnceTest {
    private static final ImportId IMPORT = new ImportId(new UUID(6, 2));
    private static final LedgerImportStarted STARTED =
            new LedgerImportStarted(IMPORT, "台账.xlsx", "ab".repeat(32), 10, true);
    private static final LedgerImportCompleted COMPLETED = new LedgerImportCompleted(IMPORT, 7, 2, 1);

    @Test
    void what_was_begun_is_completed_with_its_counts() {
        given(STARTED)
                .when(new CompleteLedgerImport(IMPORT, 7, 2, 1), Given.from(People.DUBAN))
                .expectSuccessfulHandlerExecution()
                .expectEvents(COMPLETED);
    }

    @Test
    void an_import_that_created_nothing_is_completed_all_the_same() {
        given(STARTED)
                .when(new CompleteLedgerImport(IMPORT, 0, 10, 0), Given.from(People.DUBAN))
                .expectEvents(new LedgerImportCompleted(IMPORT, 0, 10, 0));
    }

    @Test
    void the_answer_names_the_import_and_carries_no_number() {
        given(STARTED)
                .when(new CompleteLedgerImport(IMPORT, 7, 2, 1), Given.from(People.DUBAN))
                .expectResultMessagePayload(new CommandAnswer.Done(IMPORT.value(), 1, -1, null));
    }

    @Test
    void what_is_completed_is_not_completed_again() {
        given(STARTED, COMPLETED)
                .when(new CompleteLedgerImport(IMPORT, 7, 2, 1), Given.from(People.DUBAN))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new CommandAnswer.Refused(new Rejection.WrongState("ledger.completed", "这次导入已经完成。")));
    }

    @Test
    void other_counts_do_not_reopen_it() {
        given(STARTED, COMPLETED)
                .when(new CompleteLedgerImport(IMPORT, 10, 0, 0), Given.from(People.DUBAN))
                .expectNoEvents();
    }

    @Test
    void completing_is_addressed_to_the_import_itself() {
        var message = new GenericCommandMessage<>(new CompleteLedgerImport(IMPORT, 7, 2, 1));
        assertThat(new CommandTarget().resolveTarget(message).getIdentifier()).isEqualTo(IMPORT.toString());
    }

    private static TestExecutor<LedgerImport> given(Object... events) {
        var fixture = new AggregateTestFixture<>(LedgerImport.class);
        fixture.registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new CircumstancesParameter());
        return fixture.given(events);
    }
}
