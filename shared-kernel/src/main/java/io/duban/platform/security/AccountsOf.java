package io.duban.platform.security;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By which accounts a leader or the head of a unit acts; disabled ones too, since what they did was theirs. */
public final class AccountsOf {

    private final JdbcClient jdbc;

    public AccountsOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> leader(LeaderId leader) {
        return jdbc.sql("SELECT account FROM events.account WHERE role = 'LEADER' AND leader_id = ?")
                .param(leader.value())
                .query(String.class)
                .set();
    }

    public Set<String> head(UnitId unit) {
        return jdbc.sql("SELECT account FROM events.account WHERE role = 'UNIT_HEAD' AND unit_id = ?")
                .param(unit.value())
                .query(String.class)
                .set();
    }
}
