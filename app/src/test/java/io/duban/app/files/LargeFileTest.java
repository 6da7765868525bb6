package io.duban.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is too large is told as such, with the server's own limits on requests in force. */
@Tag("long")
class LargeFileTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {21, 90})
    void a_ledger_of_so_many_megabytes_is_refused_in_words(int megabytes) {
        var duban = RunningDuban.shared();
        var supervisor = PageVisitor.signIn(duban.address(), duban.person("duchayuan1"));

        var page = supervisor.upload(
                "/ledger/import", "/ledger/import", "file", "台账.xlsx", new byte[megabytes * MEGABYTE]);

        assertThat(page.body()).containsPattern("20 ?MB|文件过大").doesNotContain("Exception");
    }
}
