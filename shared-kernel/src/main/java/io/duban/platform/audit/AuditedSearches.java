package io.duban.platform.audit;

import io.duban.kernel.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down, before anything is found, that somebody looks for words in the ledger: on the page, by htmx or by the API. */
final class AuditedSearches implements HandlerInterceptor {

    private static final int LONGEST = 100;
    private static final Map<String, String> WHERE = Map.of("/ledger", "ledger", "/api/tasks", "ledger");

    private final Supplier<Optional<Actor>> person;
    private final AuditLog log;

    AuditedSearches(Supplier<Optional<Actor>> person, AuditLog log) {
        this.person = person;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var where = WHERE.get(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        var words = request.getParameter("q");
        if (where != null && words != null && !words.isBlank()) {
            person.get()
                    .ifPresent(who -> log.record(
                            AuditEntry.of(AuditAct.SEARCHED, who).about(where).with("q", cut(masked(words.strip())))));
        }
        return true;
    }

    /** People look for people: what is erased elsewhere must not stay here, so that each word keeps its first sign alone. */
    private static String masked(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "*")
                .collect(Collectors.joining(" "));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
