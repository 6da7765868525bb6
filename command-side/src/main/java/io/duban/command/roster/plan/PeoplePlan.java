package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.FIELDS;
import static io.duban.kernel.roster.RosterColumn.LOGIN;
import static io.duban.kernel.roster.RosterColumn.PERSON;
import static io.duban.kernel.roster.RosterColumn.POST;
import static io.duban.kernel.roster.RosterColumn.ROLE;
import static io.duban.kernel.roster.RosterColumn.UNIT;

import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.roster.RosterChange.Kind;
import io.duban.kernel.roster.RosterColumn;
import io.duban.kernel.roster.RosterPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sheet of people: who heads a unit, who is its liaison, who leads in the county. */
final class PeoplePlan {

    private final Draft draft;
    private final List<RosterRow> rows;
    private final Predicate<String> isInFile;
    private final Map<Held, RosterRow> held = new HashMap<>();

    PeoplePlan(Draft draft, List<RosterRow> rows, Predicate<String> isInFile) {
        this.draft = draft;
        this.rows = rows;
        this.isInFile = isInFile;
    }

    void plan() {
        var leaders = new ArrayList<RosterRow>();
        for (var row : rows) {
            var post = RosterPost.named(row.text(ROLE)).orElse(null);
            if (post == null) {
                draft.error(row, ROLE, row.has(ROLE) ? "ROLE_UNKNOWN" : "REQUIRED_MISSING", "角色应为主要负责人、联络员或领导，请改正。");
            } else if (isFilled(row, PERSON) & isFilled(row, POST)) {
                switch (post) {
                    case HEAD, LIAISON -> official(row, post);
                    case LEADER -> leaders.add(row);
                }
            }
            account(row);
        }
        new LeadersPlan(draft, leaders).plan();
    }

    private record Held(UnitId unit, RosterPost post) {}

    private boolean isFilled(RosterRow row, RosterColumn column) {
        if (!row.has(column)) {
            draft.error(row, column, "REQUIRED_MISSING", "“%s”没有填写，请补上。".formatted(column.label()));
        }
        return row.has(column);
    }

    private void official(RosterRow row, RosterPost post) {
        if (row.has(FIELDS)) {
            draft.remark(row, FIELDS, "FIELDS_UNUSED", "只登记领导的分管领域，这一格没有读取。");
        }
        if (!isFilled(row, UNIT)) {
            return;
        }
        var unit = draft.unit(row.text(UNIT)).orElse(null);
        if (unit != null) {
            appoint(row, post, unit);
        } else if (!isInFile.test(row.text(UNIT))) {
            draft.error(row, UNIT, "UNIT_UNKNOWN", "没有找到这个单位：它既没有登记，也不在本文件的“单位”表中。请改正名称或补上这个单位。");
        }
    }

    private void appoint(RosterRow row, RosterPost post, UnitRef unit) {
        var first = held.putIfAbsent(new Held(unit.id(), post), row);
        if (first != null) {
            draft.error(
                    row,
                    ROLE,
                    "POST_TWICE",
                    "第%d行已写了“%s”的%s，一个单位同时只有一位，请只保留一行。".formatted(first.number(), unit.name(), post.label()));
            return;
        }
        var isHead = post == RosterPost.HEAD;
        var then = draft.then();
        var former = (isHead ? then.headOf(unit.id()) : then.liaisonOf(unit.id())).orElse(null);
        var named = new PostHolder(row.text(PERSON), row.text(POST));
        if (!named.equals(former)
                && draft.done(
                        row,
                        PERSON,
                        () -> isHead
                                ? new AppointHead(unit.id(), named.name(), named.post(), draft.from())
                                : new AppointLiaison(unit.id(), named.name(), named.post(), draft.from()))) {
            var before = former == null ? "" : "，原为" + former.title();
            draft.change(
                    row,
                    Kind.APPOINTED,
                    named.name(),
                    "自%s起任“%s”%s（%s）%s。".formatted(draft.from(), unit.name(), post.label(), named.post(), before));
        }
        draft.unchangedUnlessSaid(row, named.name());
    }

    private void account(RosterRow row) {
        if (row.has(LOGIN)) {
            draft.remark(
                    row,
                    LOGIN,
                    draft.hasAccount(row.text(LOGIN)) ? "ACCOUNT_EXISTS" : "ACCOUNT_MISSING",
                    draft.hasAccount(row.text(LOGIN))
                            ? "这个登录名已有账号；导入不改动账号，请核对是不是本人的。"
                            : "还没有这个登录名的账号；导入不建账号，请系统管理员在“账号”页面建立。");
        }
    }
}
