package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.security.Browser;
import io.duban.platform.security.RunningServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A kept file on its way to the browser, with all that the filters add. */
class DownloadTest {

    @RestController
    static class Archive {

        private final StoredFiles files;

        Archive(StoredFiles files) {
            this.files = files;
        }

        @GetMapping("/files/{sha256}")
        ResponseEntity<Resource> file(@PathVariable String sha256, @RequestParam String name) {
            return files.open(sha256)
                    .map(content -> content.download(name))
                    .orElse(ResponseEntity.notFound().build());
        }
    }

    static RunningServer server;
    static StoredFile kept;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.start(Archive.class);
        var pdf = "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        kept = server.bean(StoredFiles.class).keep(new ByteArrayInputStream(pdf), "a.pdf", FileDesk.LIAISON);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_is_offered_for_saving_under_its_chinese_name() {
        var answer = get("%E6%8A%A5%E5%91%8A.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-1.7");
    }

    @Test
    void it_may_do_nothing_where_it_is_opened_all_the_same() {
        var headers = get("a.pdf").headers();

        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void a_name_cannot_bring_a_header_along() {
        var answer = get("a%0D%0AX-Evil:%20yes.pdf");

        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void a_stranger_gets_nothing() {
        assertThat(server.browser()
                        .get("/files/" + kept.sha256() + "?name=a.pdf")
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> get(String name) {
        Browser browser = server.signedIn("zhuren");
        return browser.get("/files/" + kept.sha256() + "?name=" + name);
    }
}
