package io.duban.query.notice.compose;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the site, {@code duban.public-address}: {@code https://duban.xishan.gov.cn}. Without it nothing is guessed. */
@Component
final class PublicAddress {

    private final String base;

    PublicAddress(@Value("${duban.public-address:}") String base) {
        this.base = base.strip().replaceFirst("/+$", "");
        if (!this.base.isEmpty() && !this.base.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException("duban.public-address：应写作 https://主机名，现为“%s”。".formatted(base));
        }
    }

    /** The whole address of a page; the path alone where the site's is not known. */
    String of(String path) {
        return base + path;
    }

    /** What a telephone may read; null where the site's address is not known. */
    @Nullable
    String forTelephones(String path) {
        return base.isEmpty() ? null : base + path;
    }
}
