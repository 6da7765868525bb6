package io.duban.platform.security;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.token.TokenIssuer;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The demo county's accounts: two supervisors, their director, the three separated administrators, a secrecy officer,
 * two reviewers who speak for the public, a head and a liaison for each unit, and one account for each leader, each with a
 * token for the API. The file with the passwords is in place before the accounts are committed, so that a crash never leaves accounts that nobody can use.
 */
public final class DemoAccounts {

    private final AccountIssuer issuer;
    private final TokenIssuer tokens;
    private final JdbcClient events;
    private final TransactionOperations transaction;
    private final AccountFile file;

    public DemoAccounts(
            AccountIssuer issuer,
            TokenIssuer tokens,
            JdbcClient events,
            TransactionOperations transaction,
            AccountFile file) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.events = events;
        this.transaction = transaction;
        this.file = file;
    }

    /**
     * Gives an account to everybody who has none yet; asking again with the same units and leaders makes none.
     *
     * @return how many accounts were made
     */
    public int provide(Collection<UnitRef> units, Collection<LeaderRef> leaders) {
        Integer made = transaction.execute(status -> {
            var issued = issuer.issue(plan(units, leaders));
            if (!issued.isEmpty()) {
                file.add(issued.stream().map(this::withToken).toList());
            }
            return issued.size();
        });
        return made == null ? 0 : made;
    }

    private HandedOut withToken(IssuedAccount issued) {
        var token = tokens.issue(
                issued.account().account(),
                new WantedToken("随账号发放", TokenScope.READ_AND_COMMAND, WantedToken.MOST_DAYS));
        return new HandedOut(issued.account(), issued.password(), token.text());
    }

    private List<NewAccount> plan(Collection<UnitRef> units, Collection<LeaderRef> leaders) {
        var plan = new ArrayList<NewAccount>();
        plan.add(office("duchayuan1", "督查员一", Role.SUPERVISOR));
        plan.add(office("duchayuan2", "督查员二", Role.SUPERVISOR));
        plan.add(office("zhuren", "督查室主任", Role.OFFICE_DIRECTOR));
        plan.add(office("admin", "系统管理员", Role.ADMINISTRATOR));
        plan.add(office("anquan", "安全管理员", Role.SECURITY_ADMINISTRATOR));
        plan.add(office("shenji", "审计管理员", Role.AUDIT_ADMINISTRATOR));
        plan.add(office("baomi", "保密员", Role.SECRECY_OFFICER));
        plan.add(office("jianduyuan1", "群众监督员一", Role.REVIEWER));
        plan.add(office("jianduyuan2", "群众监督员二", Role.REVIEWER));
        var unitsBefore = have("unit_id", "UNIT_HEAD");
        int number = unitsBefore.size();
        for (var unit : units) {
            if (!unitsBefore.contains(unit.id().value())) {
                number++;
                plan.add(forUnit("danwei%02d-fuzeren", number, unit, Role.UNIT_HEAD, "主要负责人"));
                plan.add(forUnit("danwei%02d-lianluoyuan", number, unit, Role.UNIT_LIAISON, "联络员"));
            }
        }
        var leadersBefore = have("leader_id", "LEADER");
        number = leadersBefore.size();
        for (var leader : leaders) {
            if (!leadersBefore.contains(leader.id().value())) {
                number++;
                plan.add(new NewAccount("lingdao%02d".formatted(number), leader.title(), Role.LEADER, null, leader));
            }
        }
        return plan;
    }

    private Set<UUID> have(String column, String role) {
        return events.sql("SELECT DISTINCT " + column + " FROM events.account WHERE role = :role")
                .param("role", role)
                .query(UUID.class)
                .set();
    }

    private static NewAccount office(String account, String name, Role role) {
        return new NewAccount(account, name, role, null, null);
    }

    private static NewAccount forUnit(String pattern, int number, UnitRef unit, Role role, String post) {
        return new NewAccount(pattern.formatted(number), unit.name() + post, role, unit, null);
    }
}
