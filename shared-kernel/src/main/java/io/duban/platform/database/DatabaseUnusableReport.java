package io.duban.platform.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a start that failed on the database as its one sentence, where Boot would print a page or a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseUnusableReport implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger("io.duban.database");

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnusable unusable) {
                log.error(unusable.getMessage());
                return true;
            }
        }
        return false;
    }
}
