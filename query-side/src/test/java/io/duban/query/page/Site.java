package io.duban.query.page;

import com.github.f4b6a3.uuid.UuidCreator;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DubanHome;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.security.AccountFile;
import io.duban.platform.security.DemoAccounts;
import io.duban.platform.security.SecurityConfiguration;
import io.duban.platform.web.WebConfiguration;
import io.duban.query.County;
import io.duban.query.xishan.ToldLedgerDesk;
import io.duban.query.xishan.ToldRosterDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages on a real server with real sign-in over a county of its own; today is 2026-07-15, a Wednesday. */
public final class Site implements AutoCloseable {

    public static final UnitRef TOWN = County.unit(1, "石桥镇");
    public static final UnitRef OTHER_TOWN = County.unit(2, "白马镇");
    public static final UnitRef BUREAU = County.unit(3, "县交通运输局");
    public static final UnitRef IDLE_BUREAU = County.unit(4, "县档案局");
    public static final LeaderRef LEADER = County.leader(1, "孟晓岚");

    public final County county = County.serving(Application.class);
    private final Map<String, String> passwords = new HashMap<>();

    public Site() {
        county.get(RecordingDesk.class).recordIn(county);
    }

    /** Registers the units and the leader and gives everybody an account. */
    public Site populated() {
        var day = LocalDate.of(2026, 1, 2);
        county.record(day, new UnitRegistered(TOWN, "乡镇街道"), new UnitRegistered(OTHER_TOWN, "乡镇街道"));
        county.record(day, new UnitRegistered(BUREAU, "县直部门"), new UnitRegistered(IDLE_BUREAU, "县直部门"));
        county.record(day, new LeaderRegistered(LEADER));
        county.get(DemoAccounts.class).provide(List.of(TOWN, OTHER_TOWN, BUREAU, IDLE_BUREAU), List.of(LEADER));
        try {
            var file = county.get(DubanHome.class).resolve(AccountFile.NAME);
            for (var line : Files.readAllLines(file)) {
                var columns = new ArrayList<>(List.of(line.split("\t", -1)));
                passwords.put(columns.get(0), columns.get(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Visitor stranger() {
        return new Visitor(county.address());
    }

    public Visitor supervisor() {
        return signedIn("duchayuan1");
    }

    public Visitor director() {
        return signedIn("zhuren");
    }

    public Visitor administrator() {
        return signedIn("admin");
    }

    public Visitor leader() {
        return signedIn("lingdao01");
    }

    /** The head of {@link #TOWN}. */
    public Visitor townHead() {
        return signedIn("danwei01-fuzeren");
    }

    public Visitor signedIn(String account) {
        var visitor = stranger();
        visitor.signIn(account, passwords.get(account));
        return visitor;
    }

    @Override
    public void close() {
        county.close();
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
                "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
                "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
            })
    @Import({
        WebConfiguration.class,
        SecurityConfiguration.class,
        FileConfiguration.class,
        AuditConfiguration.class,
        SecretConfiguration.class
    })
    static class Application {

        @Bean
        IdSource idSource() {
            return UuidCreator::getTimeOrderedEpoch;
        }

        @Bean
        ToldLedgerDesk ledgerDesk() {
            return new ToldLedgerDesk();
        }

        @Bean
        ToldRosterDesk rosterDesk() {
            return new ToldRosterDesk();
        }

        @Bean
        RecordingDesk desk() {
            return new RecordingDesk();
        }
    }
}
