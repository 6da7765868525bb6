package io.duban.platform.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id that ties a request, its log lines and its events together; the request's thread carries it. */
public final class CorrelationId {

    /** Header of requests (taken over when well formed) and of every answer. */
    public static final String HEADER = "X-Correlation-Id";

    /** Name in the log's context. */
    public static final String LOG_KEY = "correlationId";

    private CorrelationId() {}

    /** The current request's id, or null outside a request. */
    public static @Nullable String current() {
        return MDC.get(LOG_KEY);
    }
}
