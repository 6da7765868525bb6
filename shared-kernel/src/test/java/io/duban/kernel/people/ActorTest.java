package io.duban.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    private static final UnitRef EDUCATION = new UnitRef(new UnitId(new UUID(1, 1)), "县教育局");
    private static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
    private static final LeaderRef SHI = new LeaderRef(new LeaderId(new UUID(2, 1)), "副县长", "石磊");
    private static final LeaderRef MENG = new LeaderRef(new LeaderId(new UUID(2, 2)), "副县长", "孟晓岚");

    @Test
    void somebody_works_for_their_own_unit_whatever_it_was_called_then() {
        var head = actor(Role.UNIT_HEAD, EDUCATION, null);
        var renamed = new UnitRef(EDUCATION.id(), "县教育体育局");

        assertThat(head.worksFor(EDUCATION)).isTrue();
        assertThat(head.worksFor(renamed)).isTrue();
        assertThat(head.worksFor(WATER)).isFalse();
        assertThat(head.worksFor(new UnitRef(WATER.id(), EDUCATION.name()))).isFalse();
    }

    @Test
    void no_unit_is_nobodys_unit() {
        assertThat(actor(Role.UNIT_HEAD, EDUCATION, null).worksFor(null)).isFalse();
        assertThat(actor(Role.SUPERVISOR, null, null).worksFor(EDUCATION)).isFalse();
        assertThat(actor(Role.SUPERVISOR, null, null).worksFor(null)).isFalse();
    }

    @Test
    void a_leader_stays_the_same_leader_in_another_post() {
        var shi = actor(Role.LEADER, null, SHI);

        assertThat(shi.isLeader(new LeaderRef(SHI.id(), "常务副县长", "石磊"))).isTrue();
        assertThat(shi.isLeader(MENG)).isFalse();
        assertThat(shi.isLeader(null)).isFalse();
        assertThat(actor(Role.OFFICE_DIRECTOR, null, null).isLeader(SHI)).isFalse();
        assertThat(actor(Role.OFFICE_DIRECTOR, null, null).isLeader(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_office_is_the_supervisors_and_their_director(Role role) {
        var belongs = role == Role.SUPERVISOR || role == Role.OFFICE_DIRECTOR;

        assertThat(actor(role, null, null).isOffice()).isEqualTo(belongs);
    }

    @Test
    void duban_itself_acts_without_unit_and_without_leader() {
        assertThat(Actor.system("定时任务")).isEqualTo(new Actor("system", "定时任务", Role.SYSTEM, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR, 督查员",
        "OFFICE_DIRECTOR, 督查室主任",
        "UNIT_HEAD, 单位主要负责人",
        "UNIT_LIAISON, 单位联络员",
        "LEADER, 领导",
        "ADMINISTRATOR, 系统管理员",
        "SECURITY_ADMINISTRATOR, 安全管理员",
        "AUDIT_ADMINISTRATOR, 审计管理员",
        "SECRECY_OFFICER, 保密员",
        "REVIEWER, 群众监督员",
        "SYSTEM, 系统"
    })
    void a_role_has_a_word_for_pages(Role role, String label) {
        assertThat(role.label()).isEqualTo(label);
    }

    @Test
    void there_are_eleven_roles() {
        assertThat(Role.values()).hasSize(11);
    }

    @Test
    void a_leader_is_written_with_the_post_before_the_name() {
        assertThat(SHI.title()).isEqualTo("副县长 石磊");
        assertThat(new LeaderRef(SHI.id(), "", "石磊").title()).isEqualTo("石磊");
        assertThat(new LeaderRef(SHI.id(), " ", "石磊").title()).isEqualTo("石磊");
    }

    private static Actor actor(Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        return new Actor("chen", "陈", role, unit, leader);
    }
}
