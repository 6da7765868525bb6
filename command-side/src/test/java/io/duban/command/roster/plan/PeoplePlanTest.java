package io.duban.command.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.roster.RosterFile;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.roster.RosterIssue;
import org.junit.jupiter.api.Test;

/** What the sheet 人员 would do. */
class PeoplePlanTest {

    @Test
    void heads_liaisons_and_leaders_are_appointed() {
        var planned = Planned.overNothing(RosterFile.county());
        var after = planned.after();

        assertThat(planned.changes()).endsWith("APPOINTED 钱七", "APPOINTED 孙八", "CREATED 石磊", "ASSIGNED 石磊");
        assertThat(after.headOf(after.unitNamed("石桥镇").orElseThrow().id())).contains(new PostHolder("钱七", "镇长"));
        assertThat(after.liaisonOf(after.unitNamed("县水利局").orElseThrow().id())).contains(new PostHolder("孙八", "办公室主任"));
        var leader = after.leaderNamed("副县长", "石磊").orElseThrow();
        assertThat(after.fieldsOf(leader.id())).containsExactly("农业农村", "水利");
    }

    @Test
    void a_change_of_head_names_the_former_one() {
        var planned = Planned.over(Told.earlier(), RosterFile.with().person("周九", "石桥镇", "镇长", "主要负责人"));

        assertThat(planned.plan().changes()).singleElement().satisfies(change -> assertThat(change.text())
                .isEqualTo("自2026-07-01起任“石桥镇”主要负责人（镇长），原为镇长 钱七。"));
    }

    @Test
    void a_unit_has_one_head_and_one_liaison() {
        var planned = Planned.over(
                Told.earlier(),
                RosterFile.with()
                        .person("周九", "石桥镇", "镇长", "主要负责人")
                        .person("吴十", "石桥镇", "书记", "主要负责人")
                        .person("吴十", "石桥镇", "干事", "联络员"));

        assertThat(planned.errors()).containsExactly("人员 3 角色 POST_TWICE");
        assertThat(planned.onlyIssue().reason()).startsWith("第2行已写了“石桥镇”的主要负责人");
    }

    @Test
    void what_is_missing_or_unknown_is_told_at_its_cell() {
        var planned = Planned.over(
                Told.earlier(),
                RosterFile.with()
                        .person("周九", "石乔镇", "镇长", "主要负责人")
                        .person("周九", "", "镇长", "主要负责人")
                        .person("", "石桥镇", "", "联络员")
                        .person("吴十", "石桥镇", "干事", "秘书"));

        assertThat(planned.errors())
                .containsExactly(
                        "人员 2 单位 UNIT_UNKNOWN",
                        "人员 3 单位 REQUIRED_MISSING",
                        "人员 4 姓名 REQUIRED_MISSING",
                        "人员 4 职务 REQUIRED_MISSING",
                        "人员 5 角色 ROLE_UNKNOWN");
    }

    @Test
    void a_leader_of_the_same_name_has_another_post_and_the_reader_is_asked_to_look() {
        var planned = Planned.over(Told.earlier(), RosterFile.with().person("石磊", "", "常务副县长", "领导", "财政，水利"));

        assertThat(planned.changes()).containsExactly("APPOINTED 石磊", "ASSIGNED 石磊");
        assertThat(planned.errors()).isEmpty();
        assertThat(planned.onlyIssue().reason()).contains("副县长 石磊", "视为同一人");
        assertThat(planned.after().everyLeader()).hasSize(1);
    }

    @Test
    void two_posts_for_one_name_are_not_guessed_at() {
        var planned = Planned.over(
                Told.earlier(),
                RosterFile.with()
                        .person("石磊", "", "常务副县长", "领导")
                        .person("石磊", "", "县委常委", "领导")
                        .person("陆川", "", "县长", "领导")
                        .person("陆川", "", "县长", "领导"));

        assertThat(planned.errors()).containsExactly("人员 2 姓名 NAMESAKES", "人员 3 姓名 NAMESAKES", "人员 5 姓名 DUPLICATE");
    }

    @Test
    void no_account_is_made_and_the_reader_is_told_which_exist() {
        var planned = Planned.over(
                Told.earlier(),
                RosterFile.with()
                        .person("钱七", "石桥镇", "镇长", "主要负责人", "", "qianqi")
                        .person("孙八", "县水利局", "办公室主任", "联络员", "", "sunba"));

        assertThat(planned.plan().issues())
                .extracting(RosterIssue::code)
                .containsExactly("ACCOUNT_EXISTS", "ACCOUNT_MISSING");
        assertThat(planned.errors()).isEmpty();
        assertThat(planned.changes()).isEmpty();
    }
}
