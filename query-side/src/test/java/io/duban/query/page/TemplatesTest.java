package io.duban.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every template, whoever wrote it. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]+");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9._-]*)|#messages\\.msg\\('([^']+)'");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*src=)|<style|\\sstyle=|\\sth:style|\\son[a-z]+=|hx-on|javascript:|th:inline");

    static Stream<Path> templates() throws IOException {
        return filesIn("templates", ".html").stream();
    }

    static Stream<Path> bundles() throws IOException {
        return filesIn("messages", ".properties").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_holds_no_chinese(Path template) throws IOException {
        var text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
        assertThat(CHINESE.matcher(text).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_holds_no_inline_script_or_style(Path template) throws IOException {
        assertThat(INLINE.matcher(Files.readString(template)).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_never_prints_text_unescaped(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("th:utext", "[(");
    }

    /** The engine does not mind: a form without an end shows the fields of all that follow. */
    @ParameterizedTest
    @MethodSource("templates")
    void a_part_that_is_opened_is_closed_before_the_next_begins(Path template) throws IOException {
        var text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
        for (var tag : List.of("th:block", "div", "section", "form", "table", "ul", "ol", "dl", "select")) {
            var opened = Pattern.compile("<" + tag + "(?=[\\s>])[^<>]*(?<!/)>")
                    .matcher(text)
                    .results()
                    .count();
            var closed =
                    Pattern.compile("</" + tag + ">").matcher(text).results().count();
            assertThat(opened).as(tag).isEqualTo(closed);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_text_that_a_template_names_exists(Path template) throws IOException {
        var named = KEY.matcher(Files.readString(template))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts()).containsAll(named);
    }

    /** A condition on the tag of th:replace is passed over by the engine: it belongs on a tag around it. */
    @ParameterizedTest
    @MethodSource("templates")
    void a_condition_or_loop_does_not_stand_on_a_replaced_tag(Path template) throws IOException {
        var both = Pattern.compile(
                "<[^>]*th:(if|unless|each)=[^>]*th:replace=|<[^>]*th:replace=[^>]*th:(if|unless|each)=");
        var replaced = Files.readAllLines(template).stream()
                .flatMap(line -> Pattern.compile("<[^<>]*th:replace=\"[^\"]*\"[^<>]*>")
                        .matcher(line)
                        .results()
                        .map(found -> found.group()))
                .filter(tag -> both.matcher(tag).find());
        assertThat(replaced).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_key_begins_with_the_name_of_its_bundle(Path bundle) throws IOException {
        var name = bundle.getFileName().toString().replace(".properties", ".");
        assertThat(read(bundle).stringPropertyNames()).isNotEmpty().allMatch(key -> key.startsWith(name));
    }

    private static Set<String> texts() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : filesIn("messages", ".properties")) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(Path bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> filesIn(String folder, String ending) throws IOException {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
