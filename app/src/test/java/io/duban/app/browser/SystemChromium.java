package io.duban.app.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; tests never download one. */
final class SystemChromium {

    /** {@code -Dduban.browser.required=true}: a machine without Chromium fails instead of skipping. */
    static final String REQUIRED = "duban.browser.required";

    private SystemChromium() {}

    static Optional<Path> find() {
        return Stream.of(
                        System.getProperty("duban.browser", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED);
    }
}
