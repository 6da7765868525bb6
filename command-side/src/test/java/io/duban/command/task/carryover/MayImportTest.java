package io.duban.command.task.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.People;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose business a ledger is. */
class MayImportTest {
    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "OFFICE_DIRECTOR", "ADMINISTRATOR", "SYSTEM"})
    void the_office_an_administrator_and_duban_itself_import(Role role) {
        assertThat(MayImport.refusal(somebody(role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT_HEAD", "UNIT_LIAISON", "LEADER"})
    void units_and_leaders_do_not_and_are_told_as_what_they_asked(Role role) {
        assertThat(MayImport.refusal(somebody(role)))
                .contains(new Rejection.NotAllowed(
                        "ledger.not-allowed", "台账由督查室工作人员或管理员导入，您（%s）不能办理此项。".formatted(role.label())));
    }

    @Test
    void what_counts_is_the_role_and_neither_the_account_nor_the_unit() {
        var pretender = new Actor("admin", "管理员", Role.UNIT_HEAD, People.WATER, null);
        assertThat(MayImport.refusal(pretender)).isPresent();
        var lent = new Actor("jiediao", "借调人员", Role.SUPERVISOR, People.WATER, null);
        assertThat(MayImport.refusal(lent)).isEmpty();
    }

    private static Actor somebody(Role role) {
        return new Actor("mouren", "某人", role, null, null);
    }
}
