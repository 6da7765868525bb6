package io.duban.app.cli;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.RowIssue;
import io.duban.kernel.ledger.RowOutcome;
import java.io.PrintStream;

/** A dry run as lines of text. */
final class PlanInWords {

    private PlanInWords() {}

    static void print(DryRun.Plan plan, PrintStream out) {
        out.println("台账：" + plan.title() + (plan.asOf() == null ? "" : "（截至" + plan.asOf() + "）"));
        for (var outcome : RowOutcome.values()) {
            out.printf("  %s：%d 行%n", outcome.label(), plan.count(outcome));
        }
        if (!plan.newUnits().isEmpty()) {
            out.printf("  将登记单位 %d 个：%s%n", plan.newUnits().size(), String.join("、", plan.newUnits()));
        }
        if (!plan.newLeaders().isEmpty()) {
            out.printf("  将登记领导 %d 人：%s%n", plan.newLeaders().size(), String.join("、", plan.newLeaders()));
        }
        if (plan.personalRows() > 0) {
            out.printf("  %d 行含个人信息，将加密单独保存。%n", plan.personalRows());
        }
        plan.issues().forEach(issue -> out.println(inWords(issue)));
    }

    private static String inWords(RowIssue issue) {
        return "  %s 第%d行 %s“%s”：%s"
                .formatted(issue.error() ? "[错误]" : "[提醒]", issue.row(), issue.column(), issue.cell(), issue.reason());
    }
}
