package io.duban.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** How long the audit log is kept, and that nobody can set less than the law asks for. */
class AuditKeepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource({"3y, 2023-07-15", "6m, 2026-01-15", "P18M, 2025-01-15", "184d, 2026-01-12", "' 5y ', 2021-07-15"})
    void a_period_of_six_months_or_more_is_kept_to(String said, LocalDate before) {
        assertThat(AuditKeep.of(said).before(TODAY)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5m", "0d", "183d", "-3y", "5m3w", "P7M-60D"})
    void less_is_refused_with_a_sentence(String said) {
        assertThatThrownBy(() -> AuditKeep.of(said))
                .isInstanceOf(CannotStart.class)
                .hasMessage("duban.audit.keep 现为“" + said + "”：审计日志至少保存六个月；请改为 6m 或更长后重新启动。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forever", "三年", "3 years"})
    void what_is_no_period_is_told_how_to_write_one(String said) {
        assertThatThrownBy(() -> AuditKeep.of(said))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("3y（三年）");
    }

    @Test
    void the_process_does_not_start_with_less() {
        try (var process = process(Map.of("duban.audit.keep", "3m"))) {
            assertThatThrownBy(process::refresh)
                    .satisfies(why -> assertThat(CannotStart.sentence(why)).contains("审计日志至少保存六个月"));
        }
    }

    @Test
    void it_starts_where_nothing_is_set() {
        try (var process = process(Map.of())) {
            process.refresh();
            assertThat(process.getBean(AuditRetention.class)).isNotNull();
        }
    }

    private static AnnotationConfigApplicationContext process(Map<String, Object> settings) {
        var nowhere = (DataSource) new PGSimpleDataSource(); // never asked
        var process = new AnnotationConfigApplicationContext();
        process.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        process.registerBean("viewsJdbc", JdbcClient.class, () -> JdbcClient.create(nowhere));
        process.registerBean(
                "viewsTransactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(nowhere));
        process.registerBean(Clock.class, Clock::systemUTC);
        process.register(AuditConfiguration.class);
        return process;
    }
}
