package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.token.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's accounts and the file that hands over their passwords. */
class DemoAccountsTest {

    static final UnitRef EDUCATION = unit("县教育局");
    static final UnitRef TOWN = unit("青石镇");
    static final LeaderRef LEADER = leader("副县长", "石磊");

    final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient events = JdbcClient.create(database.eventsDataSource());
    final Accounts accounts = new Accounts(JdbcClient.create(database.viewsDataSource()), InstantSource.system());

    @TempDir
    Path home;

    DemoAccounts demo;

    @BeforeEach
    void demo() {
        demo = demoWritingTo(home);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void office_units_and_leaders_get_their_accounts() {
        var made = demo.provide(List.of(EDUCATION, TOWN), List.of(LEADER));

        assertThat(made).isEqualTo(9 + 2 * 2 + 1);
        assertThat(account("duchayuan1").actor().role()).isEqualTo(Role.SUPERVISOR);
        assertThat(account("duchayuan2").actor().role()).isEqualTo(Role.SUPERVISOR);
        assertThat(account("zhuren").actor().role()).isEqualTo(Role.OFFICE_DIRECTOR);
        assertThat(account("admin").actor().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(account("anquan").actor().role()).isEqualTo(Role.SECURITY_ADMINISTRATOR);
        assertThat(account("shenji").actor().role()).isEqualTo(Role.AUDIT_ADMINISTRATOR);
        assertThat(account("baomi").actor().role()).isEqualTo(Role.SECRECY_OFFICER);
        assertThat(account("jianduyuan1").actor().role()).isEqualTo(Role.REVIEWER);
        assertThat(account("jianduyuan2").actor().role()).isEqualTo(Role.REVIEWER);
        assertThat(account("danwei01-fuzeren").actor())
                .hasFieldOrPropertyWithValue("name", "县教育局主要负责人")
                .hasFieldOrPropertyWithValue("role", Role.UNIT_HEAD)
                .hasFieldOrPropertyWithValue("unit", EDUCATION);
        assertThat(account("danwei02-lianluoyuan").actor())
                .hasFieldOrPropertyWithValue("name", "青石镇联络员")
                .hasFieldOrPropertyWithValue("role", Role.UNIT_LIAISON)
                .hasFieldOrPropertyWithValue("unit", TOWN);
        assertThat(account("lingdao01").actor())
                .hasFieldOrPropertyWithValue("name", "副县长 石磊")
                .hasFieldOrPropertyWithValue("leader", LEADER);
    }

    @Test
    void the_file_has_one_line_each_with_name_password_role_place_and_token() throws IOException {
        demo.provide(List.of(EDUCATION), List.of(LEADER));

        var lines = Files.readAllLines(file()).stream()
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(lines).hasSize(12).allMatch(columns -> columns.length == 5);
        assertThat(lines)
                .extracting(columns -> columns[0] + "/" + columns[2] + "/" + columns[3])
                .containsExactly(
                        "duchayuan1/督查员/",
                        "duchayuan2/督查员/",
                        "zhuren/督查室主任/",
                        "admin/系统管理员/",
                        "anquan/安全管理员/",
                        "shenji/审计管理员/",
                        "baomi/保密员/",
                        "jianduyuan1/群众监督员/",
                        "jianduyuan2/群众监督员/",
                        "danwei01-fuzeren/单位主要负责人/县教育局",
                        "danwei01-lianluoyuan/单位联络员/县教育局",
                        "lingdao01/领导/副县长 石磊");
        assertThat(lines)
                .extracting(columns -> columns[1])
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("[2-9A-HJ-NP-Za-km-z]{16,}"));
        assertThat(lines)
                .allMatch(columns ->
                        encoder.matches(columns[1], account(columns[0]).passwordHash()));
        assertThat(lines)
                .extracting(columns -> columns[4])
                .doesNotHaveDuplicates()
                .allMatch(token -> token.matches("duban_[A-Za-z0-9_-]{43}"));
        assertThat(JdbcClient.create(database.adminDataSource())
                        .sql("SELECT count(*) FROM events.api_token WHERE scope = 'READ_AND_COMMAND'"
                                + " AND expires_at >= issued_at + interval '365 days'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    void the_file_is_for_its_owner_alone_and_nothing_else_is_left_behind() throws IOException {
        demo.provide(List.of(EDUCATION), List.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void providing_again_makes_nothing_and_leaves_the_file_as_it_is() throws IOException {
        demo.provide(List.of(EDUCATION), List.of(LEADER));
        var before = Files.readString(file());

        var made = demo.provide(List.of(EDUCATION), List.of(LEADER));

        assertThat(made).isZero();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void a_unit_that_comes_later_gets_the_next_number_whatever_the_order() throws IOException {
        demo.provide(List.of(EDUCATION), List.of());

        var made = demo.provide(List.of(TOWN, EDUCATION), List.of());

        assertThat(made).isEqualTo(2);
        assertThat(account("danwei01-fuzeren").unit()).isEqualTo(EDUCATION);
        assertThat(account("danwei02-fuzeren").unit()).isEqualTo(TOWN);
        assertThat(Files.readAllLines(file())).hasSize(9 + 4);
    }

    @Test
    void when_the_file_cannot_be_written_there_are_no_accounts_without_passwords() {
        var nowhere = demoWritingTo(home.resolve("no-such-folder"));

        assertThatThrownBy(() -> nowhere.provide(List.of(EDUCATION), List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("不能写入");

        assertThat(accounts.find("admin")).isEmpty();
        assertThat(demo.provide(List.of(EDUCATION), List.of())).isEqualTo(11);
    }

    @Test
    void a_whole_county_gets_its_accounts_in_seconds_at_the_real_strength() {
        var real = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
        var units = IntStream.range(0, 48).mapToObj(i -> unit("第" + i + "单位")).toList();
        var county = new DemoAccounts(
                new AccountIssuer(events, real, new SecureRandom(), Clock.systemUTC()),
                tokens(),
                events,
                new TransactionTemplate(new JdbcTransactionManager(database.eventsDataSource())),
                new AccountFile(file()));

        var before = System.nanoTime();
        var made = county.provide(units, List.of(LEADER));

        assertThat(made).isEqualTo(9 + 96 + 1);
        assertThat((System.nanoTime() - before) / 1_000_000_000L).isLessThan(30);
    }

    @Test
    void neither_accounts_nor_issued_passwords_show_when_they_are_printed() {
        var issued = new AccountIssuer(events, encoder, new SecureRandom(), Clock.systemUTC())
                .issue(List.of(new NewAccount("quiet", "某人", Role.SUPERVISOR, null, null)))
                .getFirst();

        assertThat(issued.toString()).contains("quiet").doesNotContain(issued.password());
        assertThat(account("quiet").toString()).contains("quiet").doesNotContain("bcrypt");
        assertThat(new SignedIn(account("quiet")).toString()).doesNotContain("bcrypt");
    }

    @Test
    void the_query_side_changes_what_administrators_change_but_renames_and_removes_no_account() {
        demo.provide(List.of(), List.of());
        var views = JdbcClient.create(database.viewsDataSource());

        for (var change : List.of(
                "UPDATE events.account SET account = 'somebody-else' WHERE account = 'duchayuan1'",
                "UPDATE events.account SET created_at = now()",
                "DELETE FROM events.account",
                "UPDATE events.side_secret SET secret = sha256('x')")) {
            assertThatThrownBy(() -> views.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> events.sql("DELETE FROM events.account").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_database_refuses_an_account_whose_role_and_unit_do_not_fit() {
        var issuer = new AccountIssuer(events, encoder, new SecureRandom(), Clock.systemUTC());

        for (var impossible : List.of(
                new NewAccount("head", "某人", Role.UNIT_HEAD, null, null),
                new NewAccount("reviewer", "某人", Role.REVIEWER, EDUCATION, null),
                new NewAccount("admin2", "某人", Role.ADMINISTRATOR, EDUCATION, null),
                new NewAccount("leader", "某人", Role.LEADER, null, null),
                new NewAccount("system", "某人", Role.ADMINISTRATOR, null, null),
                new NewAccount("machine", "某人", Role.SYSTEM, null, null),
                new NewAccount("Bad Name", "某人", Role.SUPERVISOR, null, null))) {
            assertThatThrownBy(() -> issuer.issue(List.of(impossible))).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void an_official_who_is_seconded_to_the_office_keeps_the_unit_whose_matters_they_must_not_check() {
        new AccountIssuer(events, encoder, new SecureRandom(), Clock.systemUTC())
                .issue(List.of(new NewAccount("jiediao", "借调", Role.SUPERVISOR, EDUCATION, null)));

        assertThat(account("jiediao").actor().worksFor(EDUCATION)).isTrue();
        assertThat(demo.provide(List.of(EDUCATION), List.of())).isEqualTo(9 + 2);
    }

    private DemoAccounts demoWritingTo(Path folder) {
        return new DemoAccounts(
                new AccountIssuer(events, encoder, new SecureRandom(), Clock.systemUTC()),
                tokens(),
                events,
                new TransactionTemplate(new JdbcTransactionManager(database.eventsDataSource())),
                new AccountFile(folder.resolve(AccountFile.NAME)));
    }

    private TokenIssuer tokens() {
        return new TokenIssuer(events, new SecureRandom(), UuidCreator::getTimeOrderedEpoch, Clock.systemUTC());
    }

    private Account account(String name) {
        return accounts.find(name).orElseThrow();
    }

    private Path file() {
        return home.resolve(AccountFile.NAME);
    }

    private static UnitRef unit(String name) {
        return new UnitRef(new UnitId(UuidCreator.getTimeOrderedEpoch()), name);
    }

    private static LeaderRef leader(String post, String name) {
        return new LeaderRef(new LeaderId(UuidCreator.getTimeOrderedEpoch()), post, name);
    }
}
