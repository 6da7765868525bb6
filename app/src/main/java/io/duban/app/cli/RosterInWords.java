package io.duban.app.cli;

import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterTrial;
import java.io.PrintStream;

/** What taking a roster over would do, as lines of text. */
final class RosterInWords {

    private RosterInWords() {}

    static void print(RosterTrial.Plan plan, PrintStream out) {
        out.println("机构人员表：" + plan.fileName() + "（自" + plan.from() + "起生效）");
        for (var kind : RosterChange.Kind.values()) {
            out.printf("  %s：%d 处%n", kind.label(), plan.count(kind));
        }
        plan.changes().stream()
                .filter(change -> change.kind() != RosterChange.Kind.UNCHANGED)
                .forEach(change -> out.println("  %s第%d行 %s %s：%s"
                        .formatted(change.sheet(), change.row(), change.kind().label(), change.name(), change.text())));
        plan.issues().forEach(issue -> out.println(inWords(issue)));
    }

    private static String inWords(RosterIssue issue) {
        var place = issue.row() == 0 ? "" : "第%d行 ".formatted(issue.row());
        var cell = issue.column().isEmpty() ? "" : "%s“%s”".formatted(issue.column(), issue.cell());
        return "  %s %s%s%s：%s".formatted(issue.error() ? "[错误]" : "[提醒]", issue.sheet(), place, cell, issue.reason());
    }
}
