package io.duban.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.organisation.RegisterUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The names are an agreement with every sender: this list changes only together with the agreement. */
class CommandNamesTest {

    @Test
    void people_may_send_exactly_these_commands() {
        assertThat(CommandCatalog.all().keySet())
                .containsExactly(
                        "draft-task",
                        "revise-draft",
                        "request-registration",
                        "refuse-registration",
                        "approve-registration",
                        "dispatch-task",
                        "request-return",
                        "refuse-return",
                        "reassign-task",
                        "designate-unit",
                        "sign-for-task",
                        "report-progress",
                        "request-extension",
                        "grant-extension",
                        "refuse-extension",
                        "propose-long-term-plan",
                        "approve-long-term-plan",
                        "refuse-long-term-plan",
                        "propose-suspension",
                        "approve-suspension",
                        "refuse-suspension",
                        "resume-task",
                        "prolong-suspension",
                        "apply-for-completion",
                        "pass-verification",
                        "return-for-rework",
                        "approve-closing",
                        "begin-verification",
                        "find-falsified",
                        "set-public-gate",
                        "lift-public-gate",
                        "freeze-electorate",
                        "cast-appraisal",
                        "record-no-contact",
                        "conclude-public-review",
                        "refuse-closing",
                        "reopen-task",
                        "cancel-task",
                        "remind-unit",
                        "give-instruction",
                        "adopt-task",
                        "release-task",
                        "rebase-limits",
                        "submit-part",
                        "accept-part",
                        "return-part",
                        "object-to-allocation",
                        "answer-allocation-objection",
                        "propose-milestones",
                        "confirm-milestones",
                        "refuse-milestones",
                        "meet-milestone",
                        "propose-rebaseline",
                        "confirm-rebaseline",
                        "refuse-rebaseline",
                        "merge-task",
                        "split-task",
                        "raise-objection",
                        "decide-objection",
                        "transfer-clue",
                        "look-at-clocks",
                        "issue-reminder-slip",
                        "issue-supervision-notice",
                        "purge-attachment",
                        "record-citizen",
                        "restrict-personal-data",
                        "erase-personal-data",
                        "label-task",
                        "record-praise",
                        "draft-notice",
                        "revise-notice",
                        "approve-notice",
                        "issue-notice",
                        "register-unit",
                        "register-leader",
                        "place-unit",
                        "record-codes",
                        "rename-unit",
                        "merge-unit",
                        "dissolve-unit",
                        "appoint-head",
                        "appoint-liaison",
                        "join-group",
                        "change-leader-post",
                        "leave-office",
                        "assign-fields",
                        "delegate-as-leader",
                        "delegate-as-head",
                        "end-delegation",
                        "adopt-limit-profile",
                        "load-work-calendar",
                        "correct-workday",
                        "send-digest",
                        "propose-rule-set",
                        "adopt-rule-set",
                        "decline-rule-set",
                        "rate-points",
                        "freeze-period",
                        "show-provisional-ranking",
                        "raise-point-objection",
                        "withdraw-point-objection",
                        "decide-point-objection",
                        "close-objections",
                        "approve-ranking",
                        "publish-ranking",
                        "correct-ranking",
                        "request-ranking-review",
                        "decide-ranking-review");
    }

    @Test
    void a_name_leads_to_a_record_and_back() {
        assertThat(CommandCatalog.all()).allSatisfy((name, type) -> {
            assertThat(type.isRecord()).isTrue();
            assertThat(CommandCatalog.nameOf(type)).isEqualTo(name);
            assertThat(CommandCatalog.classOf(name)).isEqualTo(type);
        });
    }

    @Test
    void a_name_that_is_not_in_the_list_leads_nowhere() {
        assertThat(CommandCatalog.classOf("DraftTask")).isNull();
        assertThat(CommandCatalog.classOf("start-ledger-import")).isNull();
        assertThat(CommandCatalog.classOf("")).isNull();
    }

    @Test
    void nobody_adds_to_the_list_while_duban_runs() {
        Map<String, Class<?>> all = CommandCatalog.all();

        assertThatThrownBy(() -> all.put("forget-everything", RegisterUnit.class))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
