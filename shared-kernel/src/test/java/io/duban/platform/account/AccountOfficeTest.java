package io.duban.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.password.RandomPassword;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Three administrators and what each of them can do to an account. */
class AccountOfficeTest {

    static final Instant NOON = Instant.parse("2026-03-31T04:00:00Z");
    static final UnitRef TOWN = new UnitRef(new UnitId(new UUID(1, 1)), "青石镇");
    static final LeaderRef LEADER = new LeaderRef(new LeaderId(new UUID(2, 1)), "副县长", "石磊");
    static final Rights SUPERVISOR = new Rights(Role.SUPERVISOR, null, null);
    static final UnitRef PARTY = new UnitRef(new UnitId(new UUID(1, 8)), "县委督查室");
    static final Rights SECURITY = new Rights(Role.SECURITY_ADMINISTRATOR, null, null);

    final Actor system = actor("guanliyuan", Role.ADMINISTRATOR);
    final Actor security = actor("anquan", Role.SECURITY_ADMINISTRATOR);
    final Actor audit = actor("shenji", Role.AUDIT_ADMINISTRATOR);

    final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    static final TestDatabase DATABASE = TestDatabase.fresh();

    final JdbcClient views = JdbcClient.create(DATABASE.viewsDataSource());
    AccountOffice office;
    long entriesBefore;

    @BeforeEach
    void without_any_account() {
        JdbcClient.create(DATABASE.adminDataSource())
                .sql("TRUNCATE events.account, events.wanted_rights CASCADE")
                .update();
        entriesBefore = views.sql("SELECT coalesce(max(entry_id), 0) FROM events.audit_entry")
                .query(Long.class)
                .single();
        office = new AccountOffice(
                new AccountRows(views),
                new AccountWriting(views),
                new TransactionTemplate(new JdbcTransactionManager(DATABASE.viewsDataSource())),
                new AuditLog(views, Clock.fixed(NOON, ZoneOffset.UTC)),
                encoder,
                new RandomPassword(new SecureRandom()),
                PasswordSettings.USUAL,
                () -> NOON);
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void a_new_account_has_a_one_time_password_for_seven_days_and_no_rights_yet() {
        var answer = office.make(system, "wangmin", " 王敏 ", new Rights(Role.UNIT_HEAD, TOWN, null));

        assertThat(answer).isInstanceOfSatisfying(AccountAnswer.HandedOut.class, out -> {
            assertThat(out.account()).isEqualTo("wangmin");
            assertThat(encoder.matches(out.password(), hash("wangmin"))).isTrue();
            assertThat(out.toString()).doesNotContain(out.password());
        });
        var sheet = sheet("wangmin");
        assertThat(sheet.name()).isEqualTo("王敏");
        assertThat(sheet.rights()).isNull();
        assertThat(sheet.wanted().rights()).isEqualTo(new Rights(Role.UNIT_HEAD, TOWN, null));
        assertThat(sheet.wanted().askedBy()).isEqualTo("guanliyuan");
        assertThat(sheet.password().oneTimeUntil()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(sheet.state()).isEqualTo(AccountState.WAITING);
        assertThat(acts()).containsExactly("ACCOUNT_CREATED guanliyuan account:wangmin true");
    }

    @Test
    void the_security_administrator_grants_what_was_asked_for() {
        made("wangmin", new Rights(Role.UNIT_HEAD, TOWN, null));

        assertThat(office.grant(security, "wangmin", sheet("wangmin").wanted().askedAt()))
                .isEqualTo(new AccountAnswer.Done());

        assertThat(sheet("wangmin").rights()).isEqualTo(new Rights(Role.UNIT_HEAD, TOWN, null));
        assertThat(sheet("wangmin").wanted()).isNull();
        assertThat(sheet("wangmin").state()).isEqualTo(AccountState.ONE_TIME);
        assertThat(acts()).last().isEqualTo("RIGHTS_CHANGED anquan account:wangmin true");
        assertThat(views.sql("SELECT details::text FROM events.audit_entry ORDER BY entry_id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("单位主要负责人（青石镇）");
    }

    @Test
    void nobody_else_grants_neither_who_made_the_account_nor_who_watches() {
        appointed("anquan");
        made("wangmin", SUPERVISOR);

        assertThat(code(office.grant(system, "wangmin", NOON))).isEqualTo("account.only-security-administrator");
        assertThat(code(office.give(system, "wangmin", SUPERVISOR))).isEqualTo("account.only-security-administrator");
        assertThat(code(office.grant(audit, "wangmin", NOON))).isEqualTo("account.only-administrators");
        assertThat(sheet("wangmin").rights()).isNull();
        assertThat(acts()).contains("RIGHTS_CHANGED guanliyuan account:wangmin false");
    }

    @Test
    void the_audit_administrator_changes_nothing_and_neither_does_anybody_who_is_no_administrator() {
        made("wangmin", SUPERVISOR);
        var before = sheet("wangmin");

        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR || role == Role.SECURITY_ADMINISTRATOR) {
                continue;
            }
            var by = actor("somebody", role);
            assertThat(office.mayLook(by)).as(role.name()).isFalse();
            for (var answer : List.of(
                    office.make(by, "another", "某人", SUPERVISOR),
                    office.reset(by, "wangmin"),
                    office.disable(by, "wangmin"),
                    office.enable(by, "wangmin"),
                    office.ask(by, "wangmin", SECURITY),
                    office.give(by, "wangmin", SUPERVISOR),
                    office.grant(by, "wangmin", NOON),
                    office.decline(by, "wangmin", NOON))) {
                assertThat(answer)
                        .as(role.name())
                        .isInstanceOfSatisfying(AccountAnswer.Refused.class, refused -> assertThat(refused.rejection())
                                .isInstanceOf(Rejection.NotAllowed.class));
            }
        }
        assertThat(sheet("wangmin")).isEqualTo(before);
        assertThat(office.find("another")).isEmpty();
    }

    @Test
    void the_security_administrator_makes_and_resets_and_disables_nobody() {
        made("wangmin", SUPERVISOR);

        for (var answer : List.of(
                office.make(security, "another", "某人", SUPERVISOR),
                office.reset(security, "wangmin"),
                office.disable(security, "wangmin"),
                office.ask(security, "wangmin", SECURITY))) {
            assertThat(code(answer)).isEqualTo("account.only-administrator");
        }
    }

    @Test
    void the_first_security_administrator_is_appointed_by_the_system_administrator_and_no_second() {
        made("anquan", SECURITY);
        assertThat(office.lacksSecurityAdministrator()).isTrue();
        assertThat(code(office.give(system, "anquan", SUPERVISOR)))
                .as("nothing but the one role")
                .isEqualTo("account.only-security-administrator");

        assertThat(office.grant(system, "anquan", NOON)).isEqualTo(new AccountAnswer.Done());

        assertThat(office.lacksSecurityAdministrator()).isFalse();
        made("anquan2", SECURITY);
        assertThat(code(office.grant(system, "anquan2", NOON))).isEqualTo("account.only-security-administrator");
        office.disable(system, "anquan");
        assertThat(code(office.grant(system, "anquan2", NOON)))
                .as("who disables the guard does not choose the next one")
                .isEqualTo("account.only-security-administrator");
    }

    @Test
    void nobody_gives_rights_to_themselves() {
        appointed("anquan");
        office.ask(system, "anquan", new Rights(Role.OFFICE_DIRECTOR, null, null));

        assertThat(code(office.grant(security, "anquan", NOON))).isEqualTo("account.to-oneself");
        assertThat(code(office.give(security, "anquan", SUPERVISOR))).isEqualTo("account.to-oneself");
        assertThat(code(office.decline(security, "anquan", NOON))).isEqualTo("account.to-oneself");
        assertThat(sheet("anquan").rights()).isEqualTo(SECURITY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "SECURITY_ADMINISTRATOR"})
    void one_person_is_not_two_of_the_three_administrators_under_two_accounts(Role second) {
        office.make(system, "zhao-shenji", "赵岩", new Rights(Role.AUDIT_ADMINISTRATOR, null, null));
        office.grant(security, "zhao-shenji", NOON);
        office.make(system, "zhao-2", "赵岩", new Rights(second, null, null));

        assertThat(code(office.grant(security, "zhao-2", NOON))).isEqualTo("account.two-of-three");
        assertThat(office.give(security, "zhao-2", SUPERVISOR)).isEqualTo(new AccountAnswer.Done());
        office.disable(system, "zhao-shenji");
        assertThat(office.give(security, "zhao-2", new Rights(second, null, null)))
                .isEqualTo(new AccountAnswer.Done());
    }

    @Test
    void a_wish_that_was_changed_meanwhile_is_not_granted_unseen() {
        made("wangmin", SUPERVISOR);
        var seen = sheet("wangmin").wanted().askedAt().minusSeconds(1);

        assertThat(code(office.grant(security, "wangmin", seen))).isEqualTo("account.wish-changed");
        assertThat(sheet("wangmin").rights()).isNull();
    }

    @Test
    void a_change_of_role_waits_and_the_present_rights_hold_until_then() {
        made("wangmin", SUPERVISOR);
        office.grant(security, "wangmin", NOON);

        office.ask(system, "wangmin", new Rights(Role.OFFICE_DIRECTOR, null, null));

        assertThat(sheet("wangmin").rights()).isEqualTo(SUPERVISOR);
        assertThat(sheet("wangmin").state()).isEqualTo(AccountState.WAITING);
        office.decline(security, "wangmin", NOON);
        assertThat(sheet("wangmin").rights()).isEqualTo(SUPERVISOR);
        assertThat(sheet("wangmin").wanted()).isNull();
    }

    @Test
    void a_reset_makes_the_old_password_useless() {
        made("wangmin", SUPERVISOR);
        var before = hash("wangmin");

        var answer = office.reset(system, "wangmin");

        assertThat(hash("wangmin")).isNotEqualTo(before);
        assertThat(answer).isInstanceOfSatisfying(AccountAnswer.HandedOut.class, out -> assertThat(
                        encoder.matches(out.password(), hash("wangmin")))
                .isTrue());
        made("guanliyuan", new Rights(Role.ADMINISTRATOR, null, null));
        assertThat(code(office.reset(system, "guanliyuan"))).isEqualTo("account.own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Wangmin",
                "王敏",
                "wang min",
                "-wang",
                "system",
                "new",
                "a/b",
                "x23456789012345678901234567890123456789012"
            })
    void a_name_that_cannot_be_is_refused_at_its_field(String account) {
        assertThat(office.make(system, account, "王敏", SUPERVISOR))
                .isInstanceOfSatisfying(
                        AccountAnswer.Refused.class,
                        refused -> assertThat(refused.rejection().fieldOrNull()).isEqualTo("account"));
    }

    @Test
    void a_name_that_is_taken_is_refused_and_keeps_its_password() {
        made("wangmin", SUPERVISOR);
        var before = hash("wangmin");

        assertThat(code(office.make(system, "wangmin", "另一人", SUPERVISOR))).isEqualTo("account.taken");
        assertThat(hash("wangmin")).isEqualTo(before);
    }

    @Test
    void role_unit_and_leader_fit_together() {
        assertThat(field(new Rights(Role.UNIT_HEAD, null, null))).isEqualTo("unit");
        assertThat(field(new Rights(Role.LEADER, null, null))).isEqualTo("leader");
        assertThat(field(new Rights(Role.REVIEWER, TOWN, null))).isEqualTo("unit");
        assertThat(field(new Rights(Role.SUPERVISOR, null, LEADER))).isEqualTo("leader");
        assertThat(field(new Rights(Role.SYSTEM, null, null))).isEqualTo("role");
        made("leader-1", new Rights(Role.LEADER, null, LEADER));
        office.grant(security, "leader-1", NOON);
        made("seconded", new Rights(Role.SUPERVISOR, TOWN, null));
        office.grant(security, "seconded", NOON);
        assertThat(sheet("leader-1").rights().leader()).isEqualTo(LEADER);
        assertThat(sheet("seconded").rights().unit()).isEqualTo(TOWN);
    }

    @Test
    void an_official_belongs_to_an_office_where_there_are_several_and_nobody_else_does() {
        var ofTheParty = new Rights(Role.SUPERVISOR, null, null, PARTY);
        made("wangmin", ofTheParty);
        assertThat(sheet("wangmin").wanted().rights()).isEqualTo(ofTheParty);

        office.grant(security, "wangmin", sheet("wangmin").wanted().askedAt());

        assertThat(sheet("wangmin").rights()).isEqualTo(ofTheParty);
        assertThat(ofTheParty.words()).isEqualTo("督查员（县委督查室）");
        assertThat(field(new Rights(Role.UNIT_HEAD, TOWN, null, PARTY))).isEqualTo("office");
        assertThat(field(new Rights(Role.LEADER, null, LEADER, PARTY))).isEqualTo("office");
    }

    @Test
    void accounts_are_found_by_name_person_role_and_state_and_come_in_pages() {
        for (int i = 0; i < 55; i++) {
            made("liaison-%02d".formatted(i), new Rights(Role.UNIT_LIAISON, TOWN, null));
        }
        made("head-1", new Rights(Role.UNIT_HEAD, TOWN, null));
        office.grant(security, "head-1", NOON);

        assertThat(office.page(new AccountFilter(null, null, null, 1)).pages()).isEqualTo(2);
        assertThat(office.page(new AccountFilter(null, null, null, 2)).accounts())
                .hasSize(6);
        assertThat(office.page(new AccountFilter(null, null, null, 99)).page()).isEqualTo(2);
        assertThat(office.page(new AccountFilter("LIAISON-07", null, null, 1)).total())
                .isEqualTo(1);
        assertThat(office.page(new AccountFilter("青石", null, null, 1)).accounts())
                .extracting(AccountSheet::account)
                .containsExactly("head-1");
        assertThat(office.page(new AccountFilter(null, Role.UNIT_HEAD, null, 1)).total())
                .isEqualTo(1);
        assertThat(office.page(new AccountFilter(null, null, AccountState.WAITING, 1))
                        .total())
                .isEqualTo(55);
        assertThat(office.page(new AccountFilter("%", null, null, 1)).total()).isZero();
        assertThat(office.page(new AccountFilter("' OR 1=1 --", null, null, 1)).total())
                .isZero();
    }

    private void made(String account, Rights rights) {
        assertThat(office.make(system, account, "某人 " + account, rights)).isInstanceOf(AccountAnswer.HandedOut.class);
    }

    private void appointed(String account) {
        made(account, SECURITY);
        assertThat(office.grant(system, account, NOON)).isEqualTo(new AccountAnswer.Done());
    }

    private String field(Rights rights) {
        return office.make(system, "field", "某人", rights) instanceof AccountAnswer.Refused refused
                ? refused.rejection().fieldOrNull()
                : "none";
    }

    private AccountSheet sheet(String account) {
        return office.find(account).orElseThrow();
    }

    private String hash(String account) {
        return views.sql("SELECT password_hash FROM events.account WHERE account = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }

    private List<String> acts() {
        return views.sql("""
                SELECT concat_ws(' ', act, account, subject, succeeded::text) FROM events.audit_entry
                WHERE entry_id > :before ORDER BY entry_id""").param("before", entriesBefore).query(String.class).list();
    }

    private static String code(AccountAnswer answer) {
        return answer instanceof AccountAnswer.Refused refused
                ? refused.rejection().code()
                : "done";
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, role.label(), role, null, null);
    }
}
