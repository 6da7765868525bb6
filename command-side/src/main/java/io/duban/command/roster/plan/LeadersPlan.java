package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.FIELDS;
import static io.duban.kernel.roster.RosterColumn.PERSON;
import static io.duban.kernel.roster.RosterColumn.POST;

import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.roster.RosterChange.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The leaders of a roster. Namesakes are told apart by their posts; a name that one leader alone bears means that leader, and
 * another post beside it means a new post.
 */
final class LeadersPlan {

    private final Draft draft;
    private final List<RosterRow> rows;
    private final Map<Titled, RosterRow> seen = new HashMap<>();
    private final Set<LeaderId> matched = new HashSet<>();
    private final Map<String, Integer> unmatched = new HashMap<>();

    LeadersPlan(Draft draft, List<RosterRow> rows) {
        this.draft = draft;
        this.rows = rows;
    }

    void plan() {
        var before = draft.then();
        for (var row : rows) {
            before.leaderNamed(row.text(POST), row.text(PERSON))
                    .ifPresentOrElse(
                            leader -> matched.add(leader.id()),
                            () -> unmatched.merge(row.text(PERSON), 1, Integer::sum));
        }
        var known = before.everyLeader();
        rows.forEach(row -> plan(row, known));
    }

    private record Titled(String post, String name) {}

    private void plan(RosterRow row, List<LeaderRef> known) {
        var name = row.text(PERSON);
        var post = row.text(POST);
        var first = seen.putIfAbsent(new Titled(post, name), row);
        if (first != null) {
            draft.error(row, PERSON, "DUPLICATE", "第%d行已有同名同职务的领导，请只保留一行。".formatted(first.number()));
            return;
        }
        var same = known.stream()
                .filter(leader -> leader.name().equals(name) && leader.post().equals(post))
                .findFirst()
                .orElse(null);
        var namesakes = known.stream()
                .filter(leader -> leader.name().equals(name) && !matched.contains(leader.id()))
                .toList();
        if (same != null) {
            comeBack(row, same);
            assign(row, same.id());
        } else if (namesakes.isEmpty()) {
            register(row, post, name);
        } else if (namesakes.size() == 1 && unmatched.get(name) == 1) {
            promote(row, namesakes.getFirst(), post);
        } else {
            draft.error(row, PERSON, "NAMESAKES", "同名的领导不止一位，分不清是谁改任此职；请先在领导的页面登记职务变动，再导入。");
        }
        draft.unchangedUnlessSaid(row, name);
    }

    private void register(RosterRow row, String post, String name) {
        if (draft.done(row, PERSON, () -> new RegisterLeader(post, name))) {
            draft.change(row, Kind.CREATED, name, "新领导：%s %s。".formatted(post, name));
            assign(row, draft.then().leaderNamed(post, name).orElseThrow().id());
        }
    }

    private void promote(RosterRow row, LeaderRef leader, String post) {
        if (draft.done(row, POST, () -> new ChangeLeaderPost(leader.id(), post, draft.from()))) {
            draft.change(
                    row,
                    Kind.APPOINTED,
                    leader.name(),
                    "自%s起由“%s”改任“%s”。".formatted(draft.from(), leader.post(), post));
            draft.remark(
                    row,
                    PERSON,
                    "SAME_PERSON",
                    "与现有领导“%s”同名，视为同一人；如果是两个人，请先在机构页面登记这位领导，再导入。".formatted(leader.title()));
            assign(row, leader.id());
        }
    }

    /** One who had left is in office again with the same post. */
    private void comeBack(RosterRow row, LeaderRef leader) {
        if (!draft.then().isInOffice(leader.id())
                && draft.done(row, POST, () -> new ChangeLeaderPost(leader.id(), leader.post(), draft.from()))) {
            draft.change(
                    row, Kind.APPOINTED, leader.name(), "此前已离任，自%s起再任“%s”。".formatted(draft.from(), leader.post()));
        }
    }

    private void assign(RosterRow row, LeaderId leader) {
        var fields = Arrays.stream(row.text(FIELDS).split("[、，,；;]"))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
        if (fields.isEmpty() || draft.then().fieldsOf(leader).equals(fields)) {
            return;
        }
        if (draft.done(row, FIELDS, () -> new AssignFields(leader, fields, draft.from()))) {
            draft.change(
                    row,
                    Kind.ASSIGNED,
                    row.text(PERSON),
                    "自%s起分管%s。".formatted(draft.from(), String.join("、", fields)));
        }
    }
}
