package io.duban.platform.ranking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the document for rule writers shows is taken as it stands. */
class RuleLanguageDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rule-language.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_understood(String example) {
        assertThat(RuleText.parse(whole(example)).items()).isNotEmpty();
    }

    @Test
    void every_type_of_item_and_every_ready_rule_set_is_described() throws IOException {
        var text = Files.readString(DOCUMENT);
        assertThat(text)
                .contains(
                        RuleText.names().stream().map(name -> "`" + name + "`").toList());
        assertThat(text)
                .contains(
                        "type: LINEAR",
                        "type: CONSTANT",
                        "type: PER_EVENT,",
                        "type: PER_EVENT_STEPS",
                        "type: STEPS",
                        "type: PROGRESSIVE",
                        "type: MANUAL",
                        "type: WEIGHTED",
                        "type: RANK_POINTS",
                        "type: GATE",
                        "type: BLOCK");
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1));
    }

    private static String whole(String example) {
        if (example.startsWith("- ")) {
            return "items:\n" + example.indent(2);
        }
        return example + "items: [{id: onTime, type: CONSTANT, value: 1}]\n";
    }
}
