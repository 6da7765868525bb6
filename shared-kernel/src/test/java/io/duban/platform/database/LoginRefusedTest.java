package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginRefusedTest {

    static final Login LOGIN = new Login("jdbc:postgresql://db.county/duban?password=secret", "li", "hush");

    @ParameterizedTest
    @CsvSource({
        "28P01, 拒绝用户 li 登录",
        "28000, pg_hba.conf",
        "08004, 拒绝用户 li 登录",
        "3D000, 不存在",
        "42501, 权限不够",
        "53300, max_connections",
        "57P03, 正在启动或关闭",
        "08001, 连不上数据库 db.county/duban",
        "08006, 连不上数据库 db.county/duban",
        "XX001, SQLSTATE XX001"
    })
    void each_refusal_of_the_server_has_its_sentence(String state, String says) {
        DatabaseUnusable unusable = LoginRefused.explain(LOGIN, new SQLException("the server's\n  own words", state));
        assertThat(unusable)
                .hasMessageContaining(says)
                .hasMessageContaining("请")
                .hasMessageNotContainingAny("secret", "hush", "\n");
    }

    @Test
    void the_refusal_is_found_below_what_pools_and_migrations_wrap_around_it() {
        RuntimeException wrapped =
                new IllegalStateException("pool", new SQLException("outer", new SQLException("inner", "28P01")));
        assertThat(LoginRefused.explain(LOGIN, wrapped))
                .hasMessageContaining("拒绝用户 li 登录")
                .hasCause(wrapped);
    }

    @Test
    void what_is_explained_already_stays_as_it_is() {
        DatabaseUnusable explained = new DatabaseUnusable("数据库太旧；请升级。");
        assertThat(LoginRefused.explain(LOGIN, explained)).isSameAs(explained);
    }

    @Test
    void a_failure_without_sqlstate_is_told_in_its_own_words() {
        assertThat(LoginRefused.explain(LOGIN, new IllegalStateException("checksum of V1 differs")))
                .hasMessageContaining("checksum of V1 differs");
    }

    @Test
    void the_cure_quotes_strange_names() {
        Login strange = new Login("jdbc:postgresql:county-db", "o\"hara", "");
        assertThat(NotEnoughRights.sentence(strange))
                .contains("TO \"o\"\"hara\"", "ON DATABASE \"county-db\"")
                .hasLineCount(1);
    }
}
