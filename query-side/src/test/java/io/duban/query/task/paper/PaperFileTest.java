package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class PaperFileTest {

    @Test
    void a_name_is_kept_as_it_is() {
        assertThat(name("督〔2026〕5号 交办单 石桥镇断头路打通")).isEqualTo("督〔2026〕5号 交办单 石桥镇断头路打通.pdf");
    }

    @Test
    void what_no_file_system_takes_becomes_an_underscore() {
        assertThat(name("a/b\\c:d*e?f\"g<h>i|j\nk\u0000")).isEqualTo("a_b_c_d_e_f_g_h_i_j_k_.pdf");
    }

    @Test
    void a_long_name_ends_before_it_is_too_long_and_never_within_a_character() {
        var name = name("督".repeat(69) + "\uD842\uDFB7" + "办".repeat(200));

        assertThat(name).isEqualTo("督".repeat(69) + "\uD842\uDFB7.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
    }

    private static String name(String of) {
        var paper = new Paper(PaperKind.DISPATCH, "甲", "乙", null, null, List.of(), "丙", of, LocalDate.of(2026, 6, 3));
        var answer = PaperFile.download(paper, PaperFile.PDF, ".pdf", new byte[0]);
        return ContentDisposition.parse(
                        answer.getHeaders().getFirst("Content-Disposition").replaceFirst("filename=\"[^\"]*\"; ", ""))
                .getFilename();
    }
}
