package io.duban.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads for a person comes through one door; who does not is known by name. */
class OneDoorTest {

    private static final Path MAIN = Path.of("src/main/java/io/duban/query");

    /**
     * Builds the views, watches the clocks, or shows what everybody may see; who stands in for whom is asked before it is
     * known who looks; messages keep how far one has read; the audit log is the auditor's; a refusal asks whether there is such
     * a task at all.
     */
    private static final Set<String> BESIDES_THE_DOOR = Set.of(
            "audit/AuditQuery.java",
            "automation/DigestDays.java",
            "automation/News.java",
            "automation/RankingNews.java",
            "message/Messages.java",
            "organisation/DelegationQuery.java",
            "organisation/OrganisationQuery.java",
            "organisation/PeriodQuery.java",
            "organisation/StandInsToday.java",
            "projection/CatchUp.java",
            "projection/DeadLetters.java",
            "projection/ProjectionRunner.java",
            "projection/Rebuild.java",
            "projection/ViewTokens.java",
            "sight/ScopedReads.java",
            "task/DueLooks.java",
            "task/TasksOfOthers.java");

    @Test
    void nobody_else_holds_the_key_to_all_rows() throws IOException {
        assertThat(holding("\"viewsJdbc\"")).containsExactlyInAnyOrderElementsOf(BESIDES_THE_DOOR);
    }

    @Test
    void figures_for_everybody_are_those_of_the_ranking_and_the_question_which_names_are_secret() throws IOException {
        assertThat(holding(".figures(views"))
                .containsExactlyInAnyOrder(
                        "ranking/RankingQuery.java", "ranking/fact/FactQuery.java", "task/Mentions.java");
        assertThat(holding(".figuresByKey(views")).containsExactly("ranking/fact/KeptSums.java");
    }

    private static Set<String> holding(String text) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains(text)) {
                    found.add(MAIN.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return found;
    }
}
