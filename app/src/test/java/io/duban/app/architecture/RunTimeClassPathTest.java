package io.duban.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a side needs when it runs is in the executable: asked for by the app for tests alone, it would be left out. */
class RunTimeClassPathTest {

    @Test
    void the_app_asks_for_nothing_for_tests_alone_that_a_side_runs_with() throws Exception {
        var needed = new TreeSet<String>();
        for (var side : List.of("shared-kernel", "command-side", "query-side")) {
            needed.addAll(libraries(side, Set.of("", "compile", "runtime")));
        }

        assertThat(needed).contains("fastexcel", "fastexcel-reader");
        assertThat(libraries("app", Set.of("test"))).doesNotContainAnyElementsOf(needed);
    }

    private static Set<String> libraries(String module, Set<String> scopes) throws Exception {
        var pom = Jsoup.parse(Files.readString(Path.of("..", module, "pom.xml")), Parser.xmlParser());
        var found = new TreeSet<String>();
        for (var dependency : pom.select("project > dependencies > dependency")) {
            if (scopes.contains(text(dependency, "scope"))
                    && text(dependency, "type").isEmpty()) {
                found.add(text(dependency, "artifactId"));
            }
        }
        return found;
    }

    private static String text(Element dependency, String part) {
        return dependency.select("> " + part).text();
    }
}
