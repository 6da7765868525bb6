package io.duban.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done besides tasks, and by whom, drawn a second time by hand. */
class CountyActionTest {

    private static final String TABLE = """
            DRAFT_TASK              SUPERVISOR OFFICE_DIRECTOR
            DRAFT_NOTICE            SUPERVISOR OFFICE_DIRECTOR
            REVISE_NOTICE           SUPERVISOR OFFICE_DIRECTOR
            APPROVE_NOTICE          OFFICE_DIRECTOR LEADER
            ISSUE_NOTICE            SUPERVISOR OFFICE_DIRECTOR
            SEE_NOTICE_DRAFTS       SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM
            SEE_NOTICES             SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM UNIT_HEAD UNIT_LIAISON
            SEE_RANKINGS            SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM UNIT_HEAD UNIT_LIAISON
            SEE_OTHERS_RANKED_TASKS SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM
            SEE_LEADERS             SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM
            SEE_LIMITS              SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM UNIT_HEAD UNIT_LIAISON
            ADOPT_LIMIT_PROFILE     OFFICE_DIRECTOR
            LOAD_WORK_CALENDAR      ADMINISTRATOR
            CORRECT_WORKDAY         ADMINISTRATOR
            REGISTER_ORGANISATION   SUPERVISOR OFFICE_DIRECTOR ADMINISTRATOR SYSTEM
            SEE_ORGANISATION        SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM UNIT_HEAD UNIT_LIAISON
            KEEP_ORGANISATION       ADMINISTRATOR SYSTEM
            DELEGATE                LEADER UNIT_HEAD ADMINISTRATOR SYSTEM
            IMPORT_LEDGER           SUPERVISOR OFFICE_DIRECTOR ADMINISTRATOR SYSTEM
            SEND_DIGEST             SYSTEM
            SEE_PERMISSIONS         SUPERVISOR OFFICE_DIRECTOR UNIT_HEAD UNIT_LIAISON LEADER ADMINISTRATOR SECURITY_ADMINISTRATOR AUDIT_ADMINISTRATOR SECRECY_OFFICER SYSTEM
            SEE_ACCOUNTS            ADMINISTRATOR SECURITY_ADMINISTRATOR
            KEEP_ACCOUNTS           ADMINISTRATOR
            GRANT_RIGHTS            SECURITY_ADMINISTRATOR
            READ_AUDIT              AUDIT_ADMINISTRATOR
            HANDLE_QUARANTINE       SECRECY_OFFICER
            SEE_PURGES              SECRECY_OFFICER OFFICE_DIRECTOR
            PROPOSE_PURGE           SECRECY_OFFICER
            DECIDE_PURGE            OFFICE_DIRECTOR
            SEE_PERSONAL_DATA       OFFICE_DIRECTOR
            SEE_RULES               SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM UNIT_HEAD UNIT_LIAISON
            PROPOSE_RULES           SUPERVISOR OFFICE_DIRECTOR
            ADOPT_RULES             OFFICE_DIRECTOR LEADER
            RATE_POINTS             SUPERVISOR OFFICE_DIRECTOR LEADER
            FREEZE_RANKING          SUPERVISOR OFFICE_DIRECTOR SYSTEM
            SHOW_RANKING            SUPERVISOR OFFICE_DIRECTOR SYSTEM
            OBJECT_TO_POINTS        UNIT_HEAD UNIT_LIAISON
            DECIDE_POINT_OBJECTION  SUPERVISOR OFFICE_DIRECTOR LEADER
            CLOSE_OBJECTIONS        SYSTEM
            APPROVE_RANKING         OFFICE_DIRECTOR LEADER
            PUBLISH_RANKING         SUPERVISOR OFFICE_DIRECTOR
            CORRECT_RANKING         OFFICE_DIRECTOR LEADER
            DECIDE_RANKING_REVIEW   OFFICE_DIRECTOR LEADER
            SEE_DISPUTES            SUPERVISOR OFFICE_DIRECTOR LEADER ADMINISTRATOR SYSTEM
            """;

    @Test
    void exactly_these_roles_may() {
        var drawn = TABLE.lines()
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(
                        cells -> CountyAction.valueOf(cells[0]),
                        cells -> Arrays.stream(cells).skip(1).map(Role::valueOf).collect(Collectors.toSet())));

        assertThat(drawn).containsOnlyKeys(CountyAction.values());
        drawn.forEach((action, roles) -> {
            assertThat(action.roles()).as(action.name()).containsExactlyInAnyOrderElementsOf(roles);
            for (var role : Role.values()) {
                assertThat(action.refusal(as(role)).isEmpty()).isEqualTo(roles.contains(role));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT_TASK            | UNIT_HEAD    | task.not-allowed         | “拟办”由督查室工作人员办理，您（单位主要负责人）不能办理此项。
            APPROVE_NOTICE        | SUPERVISOR   | notice.not-allowed       | “审批通报”由督查室主任或县领导（起草人本人除外）办理，您（督查员）不能办理此项。
            ADOPT_LIMIT_PROFILE   | LEADER       | limits.not-allowed       | “采用时限方案”由督查室主任办理，您（领导）不能办理此项。
            CORRECT_WORKDAY       | SUPERVISOR   | limits.not-allowed       | “更正工作日”由系统管理员办理，您（督查员）不能办理此项。
            REGISTER_ORGANISATION | LEADER       | organisation.not-allowed | 单位和领导由管理员或督查室工作人员登记，您（领导）不能办理此项。
            ADOPT_RULES           | SUPERVISOR   | rules.not-allowed        | “批准评分规则”由督查室主任或县领导（拟定人本人除外）办理，您（督查员）不能办理此项。
            CLOSE_OBJECTIONS      | SUPERVISOR   | ranking.not-allowed      | “结束异议期”由系统办理，您（督查员）不能办理此项。
            IMPORT_LEDGER         | UNIT_LIAISON | ledger.not-allowed       | 台账由督查室工作人员或管理员导入，您（单位联络员）不能办理此项。
            """)
    void who_may_not_reads_who_does_it(CountyAction action, Role role, String code, String sentence) {
        assertThat(action.refusal(as(role))).contains(new Rejection.NotAllowed(code, sentence));
    }

    @Test
    void nobody_approves_the_notice_that_they_drafted() {
        assertThat(CountyAction.APPROVE_NOTICE.refusal(as(Role.OFFICE_DIRECTOR), "mouren"))
                .isPresent();
        assertThat(CountyAction.APPROVE_NOTICE.refusal(as(Role.OFFICE_DIRECTOR), "another"))
                .isEmpty();
    }

    @Test
    void the_three_administrators_have_nothing_in_common_but_this_table() {
        var administrators =
                Set.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR, Role.SECRECY_OFFICER);
        for (var action : CountyAction.values()) {
            assertThat(action.roles().stream().filter(administrators::contains).count() <= 1
                            || action == CountyAction.SEE_PERMISSIONS
                            || action == CountyAction.SEE_ACCOUNTS)
                    .as(action.name())
                    .isTrue();
        }
    }

    private static Actor as(Role role) {
        return new Actor("mouren", "某人", role, null, null);
    }
}
