package io.duban.query.page;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around every page; templates know it as {@code frame}.
 *
 * @param county the county's name, empty if none is set
 * @param demo whether the data is invented
 * @param parameters what the address asks for, without point in time and page number
 * @param asOf the point in time as the address says it; null for now
 * @param movable whether this page can be looked at as of another day
 * @param formKey a fresh key; a form sends it back so that sending twice has one effect
 * @param unread how many messages wait to be read; 0 where there are none for this role
 */
public record Frame(
        String county,
        boolean demo,
        Actor actor,
        List<NavItem> nav,
        String path,
        Map<String, String> parameters,
        @Nullable String asOf,
        @Nullable String knownAt,
        Viewpoint viewpoint,
        boolean movable,
        String formKey,
        int unread) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** An address that stays at this point in time. */
    public String to(String path, Map<String, ?> parameters) {
        var said = new LinkedHashMap<String, Object>(parameters);
        if (asOf != null) {
            said.putIfAbsent("asOf", asOf);
        }
        if (knownAt != null) {
            said.putIfAbsent("knownAt", knownAt);
        }
        return address(path, said);
    }

    public String to(String path) {
        return to(path, Map.of());
    }

    /** This very page, now. */
    public String now() {
        return address(path, parameters);
    }

    /** Actions are offered only now; the past cannot be changed. */
    public boolean isNow() {
        return viewpoint.now();
    }

    public LocalDate today() {
        return viewpoint.today();
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Viewpoint.ZONE));
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(Viewpoint.ZONE));
    }

    /** Whether the search and the pages about matters are this person's at all. */
    public boolean isSupervision() {
        return actor.role() != Role.REVIEWER && !actor.role().isApartFromSupervision();
    }

    /** Whom the header names: unit or post, where there is one, and the name. */
    public String person() {
        if (actor.leader() != null) {
            return actor.leader().title();
        }
        var unit = actor.unit();
        return unit == null || actor.name().startsWith(unit.name()) ? actor.name() : unit.name() + " " + actor.name();
    }

    private static String address(String path, Map<String, ?> parameters) {
        var builder = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }
}
