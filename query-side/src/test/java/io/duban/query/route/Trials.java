package io.duban.query.route;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.Xishan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An example of every address: how it is filled in, and who is answered how. The rules are asked; no role is named twice. */
final class Trials {

    static final UUID UNKNOWN = new UUID(0xdead, 1);
    static final Set<Integer> SEEN = Set.of(200);
    static final Set<Integer> HIDDEN = Set.of(404);
    static final Set<Integer> CLOSED = Set.of(403);

    /** Led to another page of one's own. */
    static final Set<Integer> SEEN_OR_LED = Set.of(200, 302);

    /** Let in to the form or told what is wrong with it; whether the command is carried out is the desk's to say. */
    private static final Set<Integer> HEARD = Set.of(200, 302, 400, 403, 409, 410, 422);

    /** Another's draft, a secret, a public matter, one in hand, one of another unit under a leader, and none at all. */
    private static final List<UUID> TASKS = Stream.concat(
                    Stream.of(
                                    Xishan.DRAFT,
                                    Xishan.HANDED_IN,
                                    Guarded.SECRET,
                                    Guarded.PUBLIC,
                                    Xishan.IN_PROGRESS,
                                    Xishan.CLOSING_APPROVAL,
                                    Xishan.UNDER_REVIEW)
                            .map(TaskId::value),
                    Stream.of(UNKNOWN))
            .toList();

    /** Those that differ most. */
    private static final List<UUID> SOME_TASKS = List.of(
            Xishan.DRAFT.value(), Guarded.SECRET.value(), Guarded.PUBLIC.value(), Xishan.UNDER_REVIEW.value(), UNKNOWN);

    private static final Set<String> REVIEWERS_FORMS = Set.of("cast-appraisal", "record-no-contact");

    private Trials() {}

    static Map<String, List<Trial>> all() {
        var all = new LinkedHashMap<String, List<Trial>>();
        overTasks(all);
        overForms(all);
        overTheCounty(all);
        overNoticesAndImports(all);
        overTheApi(all);
        all.putAll(OfficeTrials.all());
        all.putAll(PeriodTrials.all());
        return all;
    }

    private static void overTasks(Map<String, List<Trial>> all) {
        all.put("GET /tasks/{id}", onTasks("/tasks/%s", reader -> true));
        all.put("GET /tasks/{id}/papers", onSomeTasks("/tasks/%s/papers", Trials::isNoReviewer));
        all.put("GET /tasks/{id}/papers/{kind}.docx", papers(".docx", Guarded.SECRET, Guarded.PUBLIC));
        all.put("GET /tasks/{id}/papers/{kind}.pdf", papers(".pdf", Guarded.SECRET));
        var receipt = "/attachments/" + sha256(Xishan.PDF);
        all.put(
                "GET /tasks/{id}/attachments/{sha256}",
                List.of(
                        get("/tasks/" + Guarded.PUBLIC + receipt, seen(Guarded.PUBLIC, Trials::isNoReviewer)),
                        get(
                                "/tasks/" + Xishan.COMPLETION_REQUESTED + receipt,
                                seen(Xishan.COMPLETION_REQUESTED, Trials::isNoReviewer)),
                        get("/tasks/" + Xishan.IN_PROGRESS + receipt, none(Trials::isNoReviewer)),
                        get("/tasks/" + Guarded.SECRET + receipt, none(Trials::isNoReviewer))));
        all.put("GET /tasks/new", List.of(get("/tasks/new", may(CountyAction.DRAFT_TASK))));
        all.put(
                "POST /tasks/new",
                List.of(post("/tasks/new", actor -> CountyAction.DRAFT_TASK.isFor(actor) ? HEARD : CLOSED)));
    }

    private static void overForms(Map<String, List<Trial>> all) {
        var forms = Stream.of(
                        TaskAction.SIGN,
                        TaskAction.DISPATCH,
                        TaskAction.ADOPT,
                        TaskAction.APPROVE_CLOSING,
                        TaskAction.LABEL,
                        TaskAction.CAST_APPRAISAL)
                .flatMap(action -> Stream.of(Guarded.SECRET, Guarded.PUBLIC)
                        .map(task ->
                                get("/tasks/" + task + "/" + action.commandName(), seen(task, formReader(action)))))
                .toList();
        all.put("GET /tasks/{id}/{command}", forms);
        all.put(
                "POST /tasks/{id}/{command}",
                Stream.of(TaskAction.SIGN, TaskAction.ADOPT, TaskAction.LABEL, TaskAction.CAST_APPRAISAL)
                        .flatMap(action -> SOME_TASKS.stream().map(task -> commanded(action, task)))
                        .toList());
    }

    /** Carried out only if the rules say so; heard where the task is seen; unheard of where it is not. */
    private static Trial commanded(TaskAction action, UUID task) {
        return new Trial(
                "/tasks/" + task + "/" + action.commandName(),
                new String[] {"label", "PUBLIC", "reason", "按规定", "appraisal", "SATISFIED"},
                actor -> {
                    if (!formReader(action).test(actor)) {
                        return CLOSED;
                    }
                    if (!Guarded.sees(actor, task)) {
                        return HIDDEN;
                    }
                    var standing = Guarded.line(task).orElseThrow().standing();
                    return action.refusal(standing, actor).isEmpty() ? Set.of(302, 422) : Set.of(403, 409, 422);
                });
    }

    private static void overTheCounty(Map<String, List<Trial>> all) {
        everybody(all, "/", SEEN_OR_LED, actor -> true);
        everybody(all, "/todo", SEEN, Trials::isInSupervisionOrReviewer);
        everybody(all, "/ledger", SEEN, Trials::isNoReviewer);
        all.put(
                "GET /messages",
                List.of(get(
                        "/messages",
                        actor -> !isNoReviewer(actor)
                                ? CLOSED
                                : actor.isOffice() || actor.unit() != null ? SEEN : HIDDEN)));
        everybody(all, "/limits", SEEN, CountyAction.SEE_LIMITS::isFor);
        everybody(all, "/calendar", SEEN, CountyAction.SEE_LIMITS::isFor);
        everybody(all, "/rankings", SEEN_OR_LED, CountyAction.SEE_RANKINGS::isFor);
        all.put("GET /rankings/{month}", List.of(get("/rankings/2026-06", may(CountyAction.SEE_RANKINGS))));
        overScores(all);
        overTheLaboratory(all);
        everybody(all, "/leaders", SEEN, CountyAction.SEE_LEADERS::isFor);
        all.put(
                "GET /leaders/{id}",
                List.of(
                        get("/leaders/" + Xishan.MENG.id(), may(CountyAction.SEE_LEADERS)),
                        get("/leaders/" + UNKNOWN, actor -> CountyAction.SEE_LEADERS.isFor(actor) ? HIDDEN : CLOSED)));
        everybody(all, "/leaders/me", SEEN, actor -> actor.role() == Role.LEADER);
        everybody(all, "/permissions", SEEN, CountyAction.SEE_PERMISSIONS::isFor);
        all.put("GET /login", List.of(get("/login", actor -> SEEN_OR_LED)));
        for (var form : Map.of(
                        "/limits/adopt", CountyAction.ADOPT_LIMIT_PROFILE,
                        "/calendar/load", CountyAction.LOAD_WORK_CALENDAR,
                        "/calendar/correct", CountyAction.CORRECT_WORKDAY)
                .entrySet()) {
            all.put("GET " + form.getKey(), List.of(get(form.getKey(), shownOrLedBack(form.getValue()))));
            all.put("POST " + form.getKey(), List.of(post(form.getKey(), heardInSupervision())));
        }
    }

    /** The numbers of the roads office in June, which nobody has frozen: its own people and the county open them. */
    private static void overScores(Map<String, List<Trial>> all) {
        var unit = Xishan.ROADS.id();
        Function<Actor, Set<Integer>> opened = actor ->
                actor.worksFor(Xishan.ROADS) || CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(actor) ? SEEN : CLOSED;
        Function<Actor, Set<Integer>> ofSome =
                actor -> actor.unit() != null || CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(actor) ? SEEN : CLOSED;
        all.put("GET /rankings/{month}.csv", List.of(get("/rankings/2026-06.csv", may(CountyAction.SEE_RANKINGS))));
        all.put(
                "GET /rankings/{month}/units/{unitId}",
                List.of(
                        get("/rankings/2026-06/units/" + unit, opened),
                        get(
                                "/rankings/2026-06/units/" + UNKNOWN,
                                actor -> CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(actor) ? HIDDEN : CLOSED)));
        for (var path : List.of("facts", "facts.csv")) {
            all.put(
                    "GET /rankings/{month}/" + path,
                    List.of(
                            get("/rankings/2026-06/" + path, ofSome),
                            get("/rankings/2026-06/" + path + "?unit=" + unit, opened)));
        }
        var objection = "/rankings/2026-06/units/" + unit + "/objection";
        all.put(
                "GET /rankings/{month}/units/{unitId}/objection",
                List.of(get(
                        objection + "?item=onTime",
                        actor -> actor.worksFor(Xishan.ROADS) ? Set.of(200, 404) : CLOSED)));
        all.put(
                "POST /rankings/{month}/units/{unitId}/objection",
                List.of(post(
                        objection,
                        actor -> actor.worksFor(Xishan.ROADS) ? Set.of(302, 403, 404, 409, 422) : CLOSED,
                        "item",
                        "onTime",
                        "grounds",
                        "按规定")));
    }

    /** Who proposes rules, and who decides about them. */
    private static void overTheLaboratory(Map<String, List<Trial>> all) {
        Predicate<Actor> may =
                actor -> CountyAction.PROPOSE_RULES.isFor(actor) || CountyAction.ADOPT_RULES.isFor(actor);
        everybody(all, "/rules/lab", SEEN, may);
        all.put(
                "GET /rules/lab.csv",
                List.of(get("/rules/lab.csv?rules=ready:general&months=1", actor -> may.test(actor) ? SEEN : CLOSED)));
        for (var form : List.of("/rules/lab", "/rules/lab.csv")) {
            all.put(
                    "POST " + form,
                    List.of(post(form, actor -> may.test(actor) ? Set.of(422) : CLOSED, "yaml", "ruleset: [")));
        }
    }

    private static void overNoticesAndImports(Map<String, List<Trial>> all) {
        var notice = "/notices/" + Guarded.NOTICE;
        Function<Actor, Set<Integer>> draft = actor ->
                Trials.isNoReviewer(actor) ? CountyAction.SEE_NOTICE_DRAFTS.isFor(actor) ? SEEN : HIDDEN : CLOSED;
        everybody(all, "/notices", SEEN, CountyAction.SEE_NOTICES::isFor);
        all.put(
                "GET /notices/{id}",
                List.of(get(notice, draft), get("/notices/" + UNKNOWN, none(Trials::isNoReviewer))));
        all.put("GET /notices/{id}/wording", List.of(get(notice + "/wording", draft)));
        all.put("GET /notices/{id}/document.docx", List.of(get(notice + "/document.docx", draft)));
        all.put("GET /notices/{id}/document.pdf", List.of(get(notice + "/document.pdf", draft)));
        all.put(
                "GET /notices/new",
                Stream.of(NoticeKind.values())
                        .map(kind -> get("/notices/new?kind=" + kind, may(CountyAction.DRAFT_NOTICE)))
                        .toList());
        all.put("POST /notices", List.of(post("/notices", heardInSupervision(), "month", "2026-06")));
        for (var step : Map.of("approve", CountyAction.APPROVE_NOTICE, "issue", CountyAction.ISSUE_NOTICE)
                .entrySet()) {
            all.put("POST /notices/{id}/" + step.getKey(), List.of(post(notice + "/" + step.getKey(), actor -> {
                if (!isNoReviewer(actor)) {
                    return CLOSED;
                }
                var refused = step.getValue().refusal(actor, authorOf(step.getValue()));
                return refused.isEmpty() ? Set.of(302) : Set.of(403, 404);
            })));
        }
        all.put(
                "POST /notices/{id}/wording",
                List.of(post(
                        notice + "/wording",
                        actor -> isNoReviewer(actor) ? Set.of(302, 400, 403, 404, 422) : CLOSED,
                        "title",
                        "通报")));
        Function<Actor, Set<Integer>> office = actor -> actor.isOffice() ? Set.of(200, 302, 400, 422) : CLOSED;
        all.put("GET /ledger/import", List.of(get("/ledger/import", office)));
        all.put(
                "GET /ledger/import/check",
                List.of(get("/ledger/import/check?file=" + "0".repeat(64) + "&name=a.xlsx", office)));
        all.put(
                "GET /ledger/import/{id}",
                List.of(get("/ledger/import/" + UNKNOWN, actor -> actor.isOffice() ? HIDDEN : CLOSED)));
        all.put(
                "POST /ledger/import",
                List.of(post("/ledger/import", actor -> isNoReviewer(actor) ? Set.of(415) : CLOSED)));
        all.put(
                "POST /ledger/import/start",
                List.of(post("/ledger/import/start", office, "file", "0".repeat(64), "name", "a.xlsx")));
    }

    private static void overTheApi(Map<String, List<Trial>> all) {
        all.put("GET /api/tasks", List.of(get("/api/tasks", open())));
        all.put("GET /api/tasks/{id}", onSomeTasks("/api/tasks/%s", Trials::isNoReviewer));
        all.put("GET /api/tasks/{id}/events", onSomeTasks("/api/tasks/%s/events", Trials::isNoReviewer));
        for (var path : List.of("/api/overview", "/api/units", "/api/leaders", "/api/notices")) {
            all.put("GET " + path, List.of(get(path, open())));
        }
        all.put("GET /api/rankings/{month}", List.of(get("/api/rankings/2026-06", open())));
    }

    static void everybody(Map<String, List<Trial>> all, String path, Set<Integer> answers, Predicate<Actor> may) {
        all.put("GET " + path, List.of(get(path, actor -> may.test(actor) ? answers : CLOSED)));
    }

    private static List<Trial> onTasks(String path, Predicate<Actor> comesIn) {
        return on(TASKS, path, comesIn);
    }

    /** The same door once more. */
    private static List<Trial> onSomeTasks(String path, Predicate<Actor> comesIn) {
        return on(SOME_TASKS, path, comesIn);
    }

    private static List<Trial> on(List<UUID> tasks, String path, Predicate<Actor> comesIn) {
        return tasks.stream()
                .map(task -> get(path.formatted(task), seen(new TaskId(task), comesIn)))
                .toList();
    }

    private static List<Trial> papers(String ending, TaskId... tasks) {
        return Stream.of(tasks)
                .map(task -> get(
                        "/tasks/" + task + "/papers/dispatch" + ending,
                        actor -> !isNoReviewer(actor) ? CLOSED : Guarded.sees(actor, task.value()) ? SEEN : HIDDEN))
                .toList();
    }

    static Function<Actor, Set<Integer>> seen(TaskId task, Predicate<Actor> comesIn) {
        return actor ->
                !opensTasks(actor) || !comesIn.test(actor) ? CLOSED : Guarded.sees(actor, task.value()) ? SEEN : HIDDEN;
    }

    /** Nobody finds it there. */
    static Function<Actor, Set<Integer>> none(Predicate<Actor> comesIn) {
        return actor -> comesIn.test(actor) ? HIDDEN : CLOSED;
    }

    static Function<Actor, Set<Integer>> may(CountyAction action) {
        return actor -> action.isFor(actor) ? SEEN : CLOSED;
    }

    private static Function<Actor, Set<Integer>> open() {
        return actor -> isNoReviewer(actor) ? SEEN : CLOSED;
    }

    /** A form that is not theirs leads them back to what they may read. */
    private static Function<Actor, Set<Integer>> shownOrLedBack(CountyAction action) {
        return actor -> !isNoReviewer(actor) ? CLOSED : action.isFor(actor) ? SEEN : Set.of(302, 403);
    }

    private static Function<Actor, Set<Integer>> heardInSupervision() {
        return actor -> isNoReviewer(actor) ? HEARD : CLOSED;
    }

    private static Predicate<Actor> formReader(TaskAction action) {
        return actor ->
                isNoReviewer(actor) || actor.role() == Role.REVIEWER && REVIEWERS_FORMS.contains(action.commandName());
    }

    private static String authorOf(CountyAction action) {
        return action == CountyAction.APPROVE_NOTICE ? Xishan.SUPERVISOR.account() : "";
    }

    static boolean opensTasks(Actor actor) {
        return !actor.role().isApartFromSupervision();
    }

    /** Comes in by every door of supervision. */
    static boolean isNoReviewer(Actor actor) {
        return opensTasks(actor) && actor.role() != Role.REVIEWER;
    }

    private static boolean isInSupervisionOrReviewer(Actor actor) {
        return opensTasks(actor);
    }

    static Trial get(String path, Function<Actor, Set<Integer>> answers) {
        return new Trial(path, new String[0], answers);
    }

    static Trial post(String path, Function<Actor, Set<Integer>> answers, String... typed) {
        return new Trial(path, typed, answers);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
