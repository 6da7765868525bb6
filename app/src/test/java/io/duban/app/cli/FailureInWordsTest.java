package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.DatabaseUnusable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A broken call is told in one sentence. */
class FailureInWordsTest {
    @Test
    void an_unusable_database_speaks_for_itself() {
        var unusable = new DatabaseUnusable("数据库连接不上，请检查地址。", new IOException("refused"));
        assertThat(FailureInWords.of(unusable)).isEqualTo("数据库连接不上，请检查地址。");
    }

    @Test
    void it_is_found_however_deep_it_lies() {
        var unusable = new DatabaseUnusable("数据库连接不上，请检查地址。", new IOException("refused"));
        var wrapped = new IllegalStateException("bean", new RuntimeException("factory", unusable));
        assertThat(FailureInWords.of(wrapped)).isEqualTo("数据库连接不上，请检查地址。");
    }

    @Test
    void anything_else_names_its_kind_and_the_log_and_keeps_its_message_to_itself() {
        assertThat(FailureInWords.of(new IllegalStateException("password=secret")))
                .contains("IllegalStateException", "logs/duban.log")
                .doesNotContain("secret")
                .doesNotContain("\n");
    }
}
