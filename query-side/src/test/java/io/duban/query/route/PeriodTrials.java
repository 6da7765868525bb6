package io.duban.query.route;

import static io.duban.query.route.Trials.CLOSED;
import static io.duban.query.route.Trials.HIDDEN;
import static io.duban.query.route.Trials.SEEN;
import static io.duban.query.route.Trials.get;
import static io.duban.query.route.Trials.isNoReviewer;
import static io.duban.query.route.Trials.may;
import static io.duban.query.route.Trials.none;
import static io.duban.query.route.Trials.post;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.xishan.Xishan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Examples of the addresses of scoring rules, of a ranking's steps, and of what units dispute. */
final class PeriodTrials {

    private PeriodTrials() {}

    static Map<String, List<Trial>> all() {
        var all = new LinkedHashMap<String, List<Trial>>();
        overRules(all);
        overSteps(all);
        overDisputes(all);
        return all;
    }

    private static void overRules(Map<String, List<Trial>> all) {
        all.put("GET /rules", List.of(get("/rules", may(CountyAction.SEE_RULES))));
        all.put(
                "GET /rules/{id}/{version}",
                List.of(
                        get("/rules/general/2", may(CountyAction.SEE_RULES)),
                        get("/rules/general/9", none(CountyAction.SEE_RULES::isFor))));
        all.put("GET /rules/propose", List.of(get("/rules/propose", shownOrLedBack(CountyAction.PROPOSE_RULES))));
        all.put(
                "POST /rules/propose",
                List.of(post(
                        "/rules/propose",
                        commanded(CountyAction.PROPOSE_RULES),
                        "yaml",
                        "x",
                        "effectiveFrom",
                        "2026-08-01",
                        "reason",
                        "试行")));
        for (var decision : List.of("adopt", "decline")) {
            all.put(
                    "POST /rules/{id}/{version}/" + decision,
                    List.of(post(
                            "/rules/general/2/" + decision, commanded(CountyAction.ADOPT_RULES), "reason", "先试算")));
        }
    }

    private static void overSteps(Map<String, List<Trial>> all) {
        Map.of(
                        "freeze", CountyAction.FREEZE_RANKING,
                        "show", CountyAction.SHOW_RANKING,
                        "approve", CountyAction.APPROVE_RANKING,
                        "publish", CountyAction.PUBLISH_RANKING)
                .forEach((step, action) -> all.put(
                        "POST /rankings/{month}/" + step,
                        List.of(post("/rankings/2026-05/" + step, commanded(action), "scope", "ALL"))));
        Map.of("ratings", CountyAction.RATE_POINTS, "correct", CountyAction.CORRECT_RANKING)
                .forEach((form, action) -> {
                    all.put(
                            "GET /rankings/{month}/" + form,
                            List.of(get("/rankings/2026-05/" + form, shownOrLedBack(action))));
                    all.put(
                            "POST /rankings/{month}/" + form,
                            List.of(post(
                                    "/rankings/2026-05/" + form,
                                    commanded(action),
                                    "unit",
                                    Xishan.ROADS.id().toString(),
                                    "item",
                                    "lead",
                                    "points",
                                    "1",
                                    "fact",
                                    "due",
                                    "by",
                                    "1",
                                    "reason",
                                    "按规定")));
                });
    }

    private static void overDisputes(Map<String, List<Trial>> all) {
        var list = "/rankings/2026-05/disputes";
        var one = list + "/" + Guarded.OBJECTION;
        all.put("GET /rankings/{month}/disputes", List.of(get(list, may(CountyAction.SEE_RANKINGS))));
        all.put(
                "GET /rankings/{month}/disputes/{id}",
                List.of(get(one, own(SEEN)), get(list + "/" + Trials.UNKNOWN, none(Trials::isNoReviewer))));
        all.put(
                "GET /rankings/{month}/disputes/{id}/evidence/{sha256}",
                List.of(get(one + "/evidence/" + Guarded.EVIDENCE.sha256(), none(Trials::isNoReviewer))));
        all.put(
                "POST /rankings/{month}/disputes/{id}",
                List.of(post(one, seen(CountyAction.DECIDE_POINT_OBJECTION), "outcome", "REJECTED", "reason", "不属实")));
        all.put(
                "POST /rankings/{month}/disputes/{id}/withdraw",
                List.of(post(one + "/withdraw", seen(CountyAction.OBJECT_TO_POINTS))));
    }

    /** The county sees all that is disputed, a unit its own. */
    private static Function<Actor, Set<Integer>> own(Set<Integer> answers) {
        return actor -> !isNoReviewer(actor)
                ? CLOSED
                : CountyAction.SEE_DISPUTES.isFor(actor) || actor.worksFor(Xishan.ROADS) ? answers : HIDDEN;
    }

    private static Function<Actor, Set<Integer>> seen(CountyAction action) {
        return actor -> own(Set.of(0)).apply(actor).contains(0)
                ? commanded(action).apply(actor)
                : own(Set.of(0)).apply(actor);
    }

    /** Carried out for whom the rules let, refused to others. */
    private static Function<Actor, Set<Integer>> commanded(CountyAction action) {
        return actor -> !isNoReviewer(actor) ? CLOSED : action.isFor(actor) ? Set.of(302) : Set.of(403);
    }

    private static Function<Actor, Set<Integer>> shownOrLedBack(CountyAction action) {
        return actor -> !isNoReviewer(actor) ? CLOSED : action.isFor(actor) ? SEEN : Set.of(302);
    }
}
