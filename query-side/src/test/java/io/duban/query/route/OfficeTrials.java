package io.duban.query.route;

import static io.duban.query.route.Trials.CLOSED;
import static io.duban.query.route.Trials.HIDDEN;
import static io.duban.query.route.Trials.SEEN;
import static io.duban.query.route.Trials.SEEN_OR_LED;
import static io.duban.query.route.Trials.UNKNOWN;
import static io.duban.query.route.Trials.everybody;
import static io.duban.query.route.Trials.get;
import static io.duban.query.route.Trials.may;
import static io.duban.query.route.Trials.none;
import static io.duban.query.route.Trials.post;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CitizenSight;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.Xishan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Examples of the addresses besides tasks: organisation, accounts, one's own account, audit, quarantine, citizens. */
final class OfficeTrials {

    /** Carried out, or told what is wrong with what was typed. */
    private static final Set<Integer> HEARD = Set.of(200, 302, 400, 404, 409, 422);

    private OfficeTrials() {}

    static Map<String, List<Trial>> all() {
        var all = new LinkedHashMap<String, List<Trial>>();
        overTheOrganisation(all);
        overRosters(all);
        overAccounts(all);
        overTheAccessOfOthers(all);
        overOnesOwn(all);
        overTheAuditLog(all);
        overTheQuarantine(all);
        overCitizens(all);
        return all;
    }

    private static void overTheOrganisation(Map<String, List<Trial>> all) {
        var unit = "/units/" + Xishan.ROADS.id();
        var leader = "/leaders/" + Xishan.MENG.id();
        everybody(all, "/organisation", SEEN, CountyAction.SEE_ORGANISATION::isFor);
        everybody(all, "/organisation/groups", SEEN, CountyAction.SEE_ORGANISATION::isFor);
        all.put(
                "GET /units/{id}",
                List.of(
                        get(unit, may(CountyAction.SEE_ORGANISATION)),
                        get("/units/" + UNKNOWN, none(CountyAction.SEE_ORGANISATION::isFor))));
        for (var form : List.of("/organisation/register-unit", "/organisation/register-leader")) {
            all.put("GET " + form, List.of(get(form, shownOrLedBack(CountyAction.REGISTER_ORGANISATION::isFor))));
            all.put(
                    "POST " + form,
                    List.of(sent(form, CountyAction.REGISTER_ORGANISATION, "name", "某人", "post", "副县长")));
        }
        all.put(
                "GET /units/{id}/{act}",
                List.of(
                        get(unit + "/rename", shownOrLedBack(CountyAction.KEEP_ORGANISATION::isFor)),
                        get(
                                unit + "/delegate",
                                shownOrLedBack(actor -> keeps(actor) || actor.equals(Xishan.ROADS_HEAD)))));
        all.put(
                "POST /units/{id}/{act}",
                List.of(
                        sent(unit + "/rename", CountyAction.KEEP_ORGANISATION, "name", "县交通局", "from", "2026-07-20"),
                        sent(unit + "/dissolve", CountyAction.KEEP_ORGANISATION, "from", "2026-07-20")));
        all.put(
                "GET /leaders/{id}/{act}",
                List.of(get(
                        leader + "/delegate",
                        shownOrLedBack(actor -> keeps(actor) || actor.equals(Xishan.MENG_HERSELF)))));
        all.put(
                "POST /leaders/{id}/{act}",
                List.of(sent(leader + "/leave", CountyAction.KEEP_ORGANISATION, "from", "2026-07-20")));
        var end = "/organisation/delegations/" + UNKNOWN + "/end";
        all.put(
                "GET /organisation/delegations/{id}/end",
                List.of(get(end, none(CountyAction.SEE_ORGANISATION::isFor))));
        all.put(
                "POST /organisation/delegations/{id}/end",
                List.of(post(end, none(CountyAction.SEE_ORGANISATION::isFor))));
    }

    /** The desk of these pages answers every file with a refusal. */
    private static void overRosters(Map<String, List<Trial>> all) {
        var form = "/organisation/import";
        var kept = "file=" + "0".repeat(64) + "&name=a.xlsx&from=2026-07-15";
        everybody(all, form, SEEN, CountyAction.KEEP_ORGANISATION::isFor);
        everybody(all, form + "/template.xlsx", SEEN, CountyAction.KEEP_ORGANISATION::isFor);
        all.put("GET " + form + "/check", List.of(get(form + "/check?" + kept, may(CountyAction.KEEP_ORGANISATION))));
        all.put("POST " + form, List.of(post(form, actor -> Trials.isNoReviewer(actor) ? Set.of(415) : CLOSED)));
        all.put(
                "POST " + form + "/carry-out",
                List.of(post(
                        form + "/carry-out",
                        actor -> keeps(actor) ? HEARD : CLOSED,
                        "file",
                        "0".repeat(64),
                        "name",
                        "a.xlsx",
                        "from",
                        "2026-07-15",
                        "mark",
                        "0")));
    }

    private static void overAccounts(Map<String, List<Trial>> all) {
        everybody(all, "/accounts", SEEN, CountyAction.SEE_ACCOUNTS::isFor);
        everybody(all, "/accounts/new", SEEN, CountyAction.KEEP_ACCOUNTS::isFor);
        all.put(
                "GET /accounts/{account}",
                List.of(
                        get("/accounts/" + Xishan.DIRECTOR.account(), may(CountyAction.SEE_ACCOUNTS)),
                        get("/accounts/nobody", none(CountyAction.SEE_ACCOUNTS::isFor))));
        all.put("POST /accounts/new", List.of(heard("/accounts/new", CountyAction.KEEP_ACCOUNTS)));
        all.put(
                "POST /accounts/{account}/{act}",
                Stream.of("disable", "reset", "give")
                        .map(act -> heard("/accounts/nobody/" + act, CountyAction.SEE_ACCOUNTS))
                        .toList());
    }

    private static void overTheAccessOfOthers(Map<String, List<Trial>> all) {
        for (var act : Map.of(
                        "sessions/end", CountyAction.KEEP_ACCOUNTS,
                        "second-factor/remove", CountyAction.KEEP_ACCOUNTS,
                        "identity/bind", CountyAction.GRANT_RIGHTS,
                        "identity/unbind", CountyAction.GRANT_RIGHTS)
                .entrySet()) {
            all.put(
                    "POST /accounts/{account}/" + act.getKey(),
                    List.of(heard("/accounts/nobody/" + act.getKey(), act.getValue())));
        }
    }

    /** Each sees and changes their own account; no address names another's. */
    private static void overOnesOwn(Map<String, List<Trial>> all) {
        for (var page : List.of("/me", "/me/password", "/me/second-factor", "/me/sessions", "/me/tokens")) {
            everybody(all, page, SEEN, actor -> true);
        }
        for (var form : List.of(
                "/me/password",
                "/me/second-factor",
                "/me/second-factor/confirm",
                "/me/second-factor/recovery-codes",
                "/me/second-factor/remove",
                "/me/sessions/end",
                "/me/sessions/end-others",
                "/me/tokens",
                "/me/tokens/revoke")) {
            all.put(
                    "POST " + form,
                    List.of(post(form, actor -> HEARD, "session", "1", "code", "1", "token", UNKNOWN.toString())));
        }
        all.put("GET /login/code", List.of(get("/login/code", actor -> SEEN_OR_LED)));
    }

    private static void overTheAuditLog(Map<String, List<Trial>> all) {
        for (var page : List.of("/audit", "/audit/entries.csv", "/audit/entries.xlsx")) {
            everybody(all, page, SEEN, CountyAction.READ_AUDIT::isFor);
        }
        all.put("POST /audit/verification", List.of(heard("/audit/verification", CountyAction.READ_AUDIT)));
    }

    private static void overTheQuarantine(Map<String, List<Trial>> all) {
        everybody(all, "/quarantine", SEEN, CountyAction.HANDLE_QUARANTINE::isFor);
        everybody(all, "/quarantine/purges", SEEN, CountyAction.SEE_PURGES::isFor);
        all.put(
                "GET /quarantine/{id}",
                List.of(get("/quarantine/" + UNKNOWN, none(CountyAction.HANDLE_QUARANTINE::isFor))));
        all.put(
                "GET /quarantine/{id}/file",
                List.of(get("/quarantine/" + UNKNOWN + "/file", none(CountyAction.HANDLE_QUARANTINE::isFor))));
        all.put(
                "GET /quarantine/purges/{id}",
                List.of(get("/quarantine/purges/" + UNKNOWN, none(CountyAction.SEE_PURGES::isFor))));
        all.put("POST /quarantine/purges", List.of(heard("/quarantine/purges", CountyAction.PROPOSE_PURGE)));
        for (var step : List.of("approve", "refuse")) {
            var path = "/quarantine/purges/" + UNKNOWN + "/" + step;
            all.put(
                    "POST /quarantine/purges/{id}/" + step,
                    List.of(post(path, OfficeTrials::decidesPurges, "reason", "误传")));
        }
        for (var step : List.of("release", "purge")) {
            all.put(
                    "POST /quarantine/{id}/" + step,
                    List.of(heard("/quarantine/" + UNKNOWN + "/" + step, CountyAction.HANDLE_QUARANTINE)));
        }
    }

    private static void overCitizens(Map<String, List<Trial>> all) {
        everybody(all, "/personal-data", SEEN, CountyAction.SEE_PERSONAL_DATA::isFor);
        all.put(
                "GET /tasks/{id}/personal-data/{person}",
                List.of(get(
                        "/tasks/" + Guarded.SECRET + "/personal-data/" + Guarded.CALLER,
                        actor -> Trials.isNoReviewer(actor) ? Set.of(302) : CLOSED)));
        all.put(
                "POST /tasks/{id}/personal-data/{person}",
                Stream.of(Guarded.SECRET, Guarded.PUBLIC, Xishan.IN_PROGRESS)
                        .map(task -> post("/tasks/" + task + "/personal-data/" + Guarded.CALLER, shown(task)))
                        .toList());
    }

    /** In clear to those whom the rules show the citizen at all, and only where the task speaks of that citizen. */
    private static Function<Actor, Set<Integer>> shown(TaskId task) {
        return actor -> {
            if (!Trials.isNoReviewer(actor)) {
                return CLOSED;
            }
            if (!Guarded.sees(actor, task.value()) || task.equals(Xishan.IN_PROGRESS)) {
                return HIDDEN;
            }
            var parties = Guarded.line(task.value()).orElseThrow().standing().parties();
            return CitizenSight.of(actor, parties, PersonalState.ACTIVE) == CitizenSight.MASKED ? SEEN : CLOSED;
        };
    }

    private static Set<Integer> decidesPurges(Actor actor) {
        return CountyAction.DECIDE_PURGE.isFor(actor)
                ? HEARD
                : CountyAction.SEE_PURGES.isFor(actor) ? Set.of(403, 404) : CLOSED;
    }

    private static boolean keeps(Actor actor) {
        return CountyAction.KEEP_ORGANISATION.isFor(actor);
    }

    private static Function<Actor, Set<Integer>> shownOrLedBack(Predicate<Actor> may) {
        return actor -> !Trials.isNoReviewer(actor) ? CLOSED : may.test(actor) ? SEEN : Set.of(302);
    }

    /** A form that is complete: whoever may not send it is refused, and nobody is told that something else is wrong. */
    private static Trial sent(String path, CountyAction action, String... typed) {
        return post(path, actor -> action.isFor(actor) ? Set.of(302) : CLOSED, typed);
    }

    private static Trial heard(String path, CountyAction action) {
        return post(path, actor -> action.isFor(actor) ? HEARD : CLOSED, "reason", "误传", "sha256", "0".repeat(64));
    }
}
