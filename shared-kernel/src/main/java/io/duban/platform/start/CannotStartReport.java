package io.duban.platform.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a start that failed as its one sentence, where Boot would print a page or a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CannotStartReport implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger("io.duban.start");

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = CannotStart.sentence(failure);
        if (sentence == null) {
            sentence = portInUse(failure);
        }
        if (sentence == null) {
            return false;
        }
        log.error(sentence);
        return true;
    }

    private static @Nullable String portInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return "端口 %d 已被别的程序占用。请停掉那个程序，或换一个端口启动：--server.port=%d"
                        .formatted(taken.getPort(), taken.getPort() == 65535 ? 8080 : taken.getPort() + 1);
            }
        }
        return null;
    }
}
