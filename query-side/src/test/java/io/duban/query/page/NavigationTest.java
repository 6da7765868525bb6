package io.duban.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR, overview todo messages ledger leaders rankings imports organisation rules permissions",
        "OFFICE_DIRECTOR, overview todo messages ledger leaders rankings imports organisation limits purges personal-data rules permissions",
        "UNIT_HEAD, todo messages our-ledger rankings rules",
        "UNIT_LIAISON, todo messages our-ledger rankings rules",
        "LEADER, my-package overview ledger rankings rules",
        "REVIEWER, appraisals",
        "ADMINISTRATOR, overview ledger leaders rankings accounts organisation calendar limits rules permissions",
        "AUDIT_ADMINISTRATOR, audit permissions",
        "SECRECY_OFFICER, quarantine purges permissions",
        "SECURITY_ADMINISTRATOR, accounts permissions"
    })
    void each_role_is_led_to_its_own_pages(Role role, String keys) {
        assertThat(Navigation.of(role, "/").stream().map(NavItem::key)).containsExactly(keys.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "/, overview",
        "/ledger, ledger",
        "/tasks/1, ledger",
        "/rankings/2026-06, rankings",
        "/notices/1, rankings",
        "/leaders/1, leaders",
        "/units/1, organisation",
        "/organisation/groups, organisation",
        "/ledger/import, imports"
    })
    void the_entry_above_a_page_is_the_active_one(String path, String active) {
        assertThat(Navigation.of(Role.SUPERVISOR, path).stream()
                        .filter(NavItem::active)
                        .map(NavItem::key))
                .containsExactly(active);
    }

    @Test
    void what_a_line_has_no_room_for_stands_in_a_menu_behind_it() {
        assertThat(Navigation.of(Role.OFFICE_DIRECTOR, "/").stream()
                        .filter(NavItem::more)
                        .map(NavItem::key))
                .containsExactly("organisation", "limits", "purges", "personal-data", "rules", "permissions");
        assertThat(Navigation.of(Role.UNIT_HEAD, "/")).noneMatch(NavItem::more);
    }

    @Test
    void a_page_outside_the_navigation_makes_nothing_active() {
        assertThat(Navigation.of(Role.UNIT_HEAD, "/elsewhere")).noneMatch(NavItem::active);
    }
}
