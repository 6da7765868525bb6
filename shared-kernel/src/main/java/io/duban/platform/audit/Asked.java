package io.duban.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a request asks for, as the log calls it.
 *
 * @param path without host, application prefix and query, of which the latter may hold words that are nobody's business
 */
record Asked(String method, String path) {

    private static final int LONGEST = 200;
    private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern TASK = Pattern.compile("(?:/api)?/tasks/" + ID + "(?:/.*)?");
    private static final Pattern NOTICE = Pattern.compile("(?:/api)?/notices/" + ID + "(?:/.*)?");
    private static final Pattern ATTACHMENT = Pattern.compile("/tasks/" + ID + "/attachments/[^/]+");

    static Asked by(HttpServletRequest request) {
        // decoded by the server, so that no spelling of an address goes past the log
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return new Asked(request.getMethod(), path.length() <= LONGEST ? path : path.substring(0, LONGEST));
    }

    Optional<UUID> task() {
        var found = TASK.matcher(path);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    /** {@code task:…}, {@code notice:…}, or the address itself. */
    String subject() {
        var notice = NOTICE.matcher(path);
        return task().map(id -> "task:" + id)
                .orElseGet(() -> notice.matches() ? "notice:" + notice.group(1) : "address:" + path);
    }

    /** The last part of the address, by which papers and files are told apart. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Attachments and the log itself are written down where they are given out, under acts of their own. */
    boolean isWrittenDownElsewhere() {
        return path.equals("/audit")
                || path.startsWith("/audit/")
                || ATTACHMENT.matcher(path).matches();
    }
}
