package io.duban.query.page;

import io.duban.kernel.people.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which pages a role is led to, the likeliest first. */
final class Navigation {

    /** As many fit on a screen of 1,366 pixels beside the search. */
    private static final int IN_LINE = 7;

    private Navigation() {}

    static List<NavItem> of(Role role, String path) {
        var entries = entries(role);
        var here = entries.values().stream()
                .filter(href -> leadsTo(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var keys = List.copyOf(entries.keySet());
        return keys.stream()
                .map(key -> new NavItem(
                        key,
                        entries.get(key),
                        entries.get(key).equals(here),
                        keys.size() > IN_LINE + 1 && keys.indexOf(key) >= IN_LINE))
                .toList();
    }

    private static boolean leadsTo(String href, String path) {
        return path.equals(href)
                || (href.length() > 1 && path.startsWith(href + "/"))
                || (href.equals("/ledger") && path.startsWith("/tasks/"))
                || (href.equals("/organisation") && path.startsWith("/units/"))
                || (href.equals("/rankings") && path.startsWith("/notices"));
    }

    private static Map<String, String> entries(Role role) {
        var entries = new LinkedHashMap<String, String>();
        switch (role) {
            case SUPERVISOR, OFFICE_DIRECTOR -> {
                entries.put("overview", "/");
                entries.put("todo", "/todo");
                entries.put("messages", "/messages");
                entries.put("ledger", "/ledger");
                entries.put("leaders", "/leaders");
                entries.put("rankings", "/rankings");
                entries.put("imports", "/ledger/import");
                entries.put("organisation", "/organisation");
                if (role == Role.OFFICE_DIRECTOR) {
                    entries.put("limits", "/limits");
                    entries.put("purges", "/quarantine/purges");
                    entries.put("personal-data", "/personal-data");
                }
                entries.put("rules", "/rules");
                entries.put("permissions", "/permissions");
            }
            case UNIT_HEAD, UNIT_LIAISON -> {
                entries.put("todo", "/todo");
                entries.put("messages", "/messages");
                entries.put("our-ledger", "/ledger");
                entries.put("rankings", "/rankings");
                entries.put("rules", "/rules");
            }
            case LEADER -> {
                entries.put("my-package", "/leaders/me");
                entries.put("overview", "/");
                entries.put("ledger", "/ledger");
                entries.put("rankings", "/rankings");
                entries.put("rules", "/rules");
            }
            case REVIEWER -> entries.put("appraisals", "/todo");
            case AUDIT_ADMINISTRATOR -> {
                entries.put("audit", "/audit");
                entries.put("permissions", "/permissions");
            }
            case SECURITY_ADMINISTRATOR -> {
                entries.put("accounts", "/accounts");
                entries.put("permissions", "/permissions");
            }
            case SECRECY_OFFICER -> {
                entries.put("quarantine", "/quarantine");
                entries.put("purges", "/quarantine/purges");
                entries.put("permissions", "/permissions");
            }
            case ADMINISTRATOR, SYSTEM -> {
                entries.put("overview", "/");
                entries.put("ledger", "/ledger");
                entries.put("leaders", "/leaders");
                entries.put("rankings", "/rankings");
                entries.put("accounts", "/accounts");
                entries.put("organisation", "/organisation");
                entries.put("calendar", "/calendar");
                entries.put("limits", "/limits");
                entries.put("rules", "/rules");
                entries.put("permissions", "/permissions");
            }
        }
        return entries;
    }
}
