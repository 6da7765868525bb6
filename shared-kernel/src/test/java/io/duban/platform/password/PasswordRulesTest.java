package io.duban.platform.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.rejection.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.mock.env.MockEnvironment;

/** What a new password must be, and what it may be. */
class PasswordRulesTest {

    static final List<String> NAMES = List.of("zhuren", "周敏", "县教育局", "溪山县", "");

    final PasswordRules rules = rules(PasswordSettings.USUAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "山上有座庙，庙里有个老和尚",
                "a b c d e f g",
                "nothing-but-small-letters",
                "周敏喜欢在河边散步",
            })
    void length_is_what_counts_and_every_character_is_welcome(String password) {
        var settings = new PasswordSettings(9, 0, Duration.ZERO, Duration.ofDays(7), null);

        assertThat(rules(settings).refuse("next", password, List.of())).isEmpty();
    }

    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(code("kw9-vb3-xq7-")).isEqualTo("");
        assertThat(code("kw9-vb3-xq7")).isEqualTo("password.too-short");
        assertThat(rules.refuse("next", "kw9-vb3-xq7", NAMES).orElseThrow())
                .isInstanceOfSatisfying(Rejection.Invalid.class, refused -> {
                    assertThat(refused.field()).isEqualTo("next");
                    assertThat(refused.sentence()).contains("至少 12 个字符，现有 11 个");
                });
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(code("𠮷".repeat(11))).isEqualTo("password.too-short");
        assertThat(code("𠮷一二三四五六七八九十百")).isEqualTo("");
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_taken_and_one_more_is_refused_not_cut() {
        assertThat(code("山水田园".repeat(32))).isEqualTo("");
        assertThat(code("山水田园".repeat(32) + "一")).isEqualTo("password.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1qaz2wsx3edc", "1QAZ2WSX3EDC", "woaini1314520", "Password1234", "123456123456"})
    void what_everybody_tries_first_is_refused_in_capitals_too(String common) {
        assertThat(code(common)).isEqualTo("password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhuren123456", "ZHUREN-zhuren-1", "周敏周敏周敏周敏周敏周敏", "溪山县县教育局周敏1234", "溪山县溪山县溪山县2026"})
    void a_password_of_names_and_a_little_is_refused(String password) {
        assertThat(code(password)).isEqualTo("password.names");
    }

    @Test
    void a_name_within_a_long_sentence_is_no_harm() {
        assertThat(code("周敏和她的两只猫住在河东")).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"abcdefghijkm,1", "abcdefghijk9,2", "Abcdefghijk9,3", "Abcdefghijk-9,4"})
    void a_county_may_ask_for_kinds_of_characters(String password, int kinds) {
        for (int asked = 0; asked <= 4; asked++) {
            var refused = rules(new PasswordSettings(12, asked, Duration.ZERO, Duration.ofDays(7), null))
                    .refuse("next", password, List.of());
            assertThat(refused.isEmpty()).as(password + " of " + asked).isEqualTo(asked <= kinds);
        }
    }

    @Test
    void the_rules_are_said_beforehand() {
        assertThat(rules.sentences()).anyMatch(said -> said.contains("至少 12 个字符，最多 128 个"));
        assertThat(rules.sentences()).anyMatch(said -> said.contains("每 90 天更换"));
        assertThat(rules(new PasswordSettings(12, 3, Duration.ZERO, Duration.ofDays(7), null))
                        .sentences())
                .anyMatch(said -> said.contains("至少要有 3 类"))
                .noneMatch(said -> said.contains("更换一次"));
    }

    @Test
    void our_list_has_thousands_that_would_be_long_enough() {
        assertThat(RefusedPasswords.with(null).size()).isGreaterThan(10_000);
    }

    @Test
    void a_county_adds_its_own_list(@TempDir Path folder) throws IOException {
        var file = folder.resolve("refused.txt");
        Files.writeString(file, "# 本县\nXishan-Chunjie-2026\n\n");
        var own = new PasswordRules(PasswordSettings.USUAL, RefusedPasswords.with(file));

        assertThat(own.refuse("next", "xishan-chunjie-2026", List.of())).isPresent();
        assertThat(own.refuse("next", "1qaz2wsx3edc", List.of())).isPresent();
        assertThat(code("xishan-chunjie-2026")).isEqualTo("");
        assertThatThrownBy(() -> RefusedPasswords.with(folder.resolve("missing.txt")))
                .hasMessageContaining("duban.passwords.refused-file");
    }

    @Test
    void a_county_sets_them_by_property_and_not_below_eight() {
        var environment = new MockEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        environment
                .withProperty("duban.passwords.min-length", "14")
                .withProperty("duban.passwords.max-age", "0d")
                .withProperty("duban.passwords.one-time-for", "2d");

        var settings = PasswordSettings.from(environment);

        assertThat(settings).isEqualTo(new PasswordSettings(14, 0, Duration.ZERO, Duration.ofDays(2), null));
        assertThatThrownBy(() -> PasswordSettings.from(environment.withProperty("duban.passwords.min-length", "6")))
                .hasMessageContaining("min-length");
    }

    private String code(String password) {
        return rules.refuse("next", password, NAMES).map(Rejection::code).orElse("");
    }

    private static PasswordRules rules(PasswordSettings settings) {
        return new PasswordRules(settings, RefusedPasswords.with(null));
    }
}
