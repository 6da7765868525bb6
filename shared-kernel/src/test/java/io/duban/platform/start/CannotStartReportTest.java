package io.duban.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class CannotStartReportTest {

    private final CannotStartReport report = new CannotStartReport();

    @Test
    void the_sentence_is_told_in_one_line_however_deep_it_lies(CapturedOutput output) {
        var deep = new IllegalStateException(
                "bean", new RuntimeException("factory", new CannotStart("缺少地址。\n请补上。", new IOException("refused"))));

        assertThat(report.reportException(deep)).isTrue();
        assertThat(output.getAll().lines()).singleElement().asString().endsWith("缺少地址。 请补上。");
    }

    @Test
    void a_port_that_is_taken_comes_with_one_to_try_instead(CapturedOutput output) {
        assertThat(report.reportException(new IllegalStateException(new PortInUseException(8080))))
                .isTrue();
        assertThat(output.getAll().lines())
                .singleElement()
                .asString()
                .endsWith("端口 8080 已被别的程序占用。请停掉那个程序，或换一个端口启动：--server.port=8081");
    }

    @Test
    void what_nobody_foresaw_is_left_to_others(CapturedOutput output) {
        assertThat(report.reportException(new IllegalStateException("bug"))).isFalse();
        assertThat(output.getAll()).isEmpty();
    }
}
