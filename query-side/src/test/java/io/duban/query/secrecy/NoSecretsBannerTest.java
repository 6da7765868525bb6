package io.duban.query.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.permission.TaskAction;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 保密法 Art. 31: wherever something can be written or handed in stands that no state secret may be. */
class NoSecretsBannerTest {

    private static final String BANNER = "本系统禁止存储、处理国家秘密";
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("<textarea|type=\"(file|text)\"|task/fields :: (area|line|files)|task/forms ::");

    private final RunningPages pages = Xishan.shared();

    @Test
    void every_form_of_every_template_that_takes_words_or_files_has_the_banner() throws IOException {
        var without = new ArrayList<String>();
        var forms = 0;
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            var form = FORM.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (form.find()) {
                if (ENTRY.matcher(form.group()).find()) {
                    forms++;
                    if (!form.group().contains("parts :: no-secrets")) {
                        without.add(template.getFilename());
                    }
                }
            }
        }
        // who signs in writes nothing that is kept
        assertThat(without.stream().filter(name -> !name.equals("login.html"))).isEmpty();
        assertThat(forms).isGreaterThan(8);
    }

    @Test
    void whoever_opens_a_form_reads_it() {
        var seen = new ArrayList<TaskAction>();
        for (var task : List.of(Xishan.DRAFT, Xishan.REGISTERED, Xishan.IN_PROGRESS, Xishan.COMPLETION_REQUESTED)) {
            for (var actor : List.of(Xishan.SUPERVISOR, Xishan.DIRECTOR, Xishan.ROADS_HEAD)) {
                Arrays.stream(TaskAction.values())
                        .filter(action -> !seen.contains(action))
                        .forEach(action -> {
                            var body = pages.as(actor)
                                    .get("/tasks/" + task + "/" + action.commandName())
                                    .body();
                            if (body.contains("<textarea") || body.contains("type=\"file\"")) {
                                assertThat(body).as(action.name()).contains(BANNER);
                                seen.add(action);
                            }
                        });
            }
        }
        assertThat(seen).hasSizeGreaterThan(8);
        Stream.of("/tasks/new", "/ledger/import", "/limits/adopt")
                .forEach(path -> assertThat(pages.as(Xishan.DIRECTOR).get(path).body())
                        .as(path)
                        .contains(BANNER));
    }
}
