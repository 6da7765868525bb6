package io.duban.query.task.show;

import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.MilestonesRefused;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RebaselineRefused;
import java.util.List;

/** The facts of milestones in words. */
final class MilestoneSentence {

    private MilestoneSentence() {}

    static Sentence of(MilestonesProposed event) {
        return through(new Sentence("milestones-proposed", event.unit().name()), event.milestones());
    }

    static Sentence of(MilestonesConfirmed event) {
        var sentence = new Sentence(
                "milestones-confirmed",
                Integer.toString(event.baseline()),
                Integer.toString(event.milestones().size()));
        return through(sentence, event.milestones()).saying(event.opinion());
    }

    static Sentence of(MilestonesRefused event) {
        return new Sentence("milestones-refused").saying(event.reason());
    }

    static Sentence of(MilestoneMet event) {
        return new Sentence(
                        event.metOn().isAfter(event.planned()) ? "milestone-met-late" : "milestone-met",
                        event.unit().name(),
                        event.milestone(),
                        event.planned().toString())
                .saying(event.text())
                .with(event.attachments());
    }

    static Sentence of(RebaselineProposed event) {
        return through(new Sentence("rebaseline-proposed", event.unit().name()), event.milestones())
                .saying(event.reason());
    }

    static Sentence of(MilestonesRebaselined event) {
        var sentence =
                new Sentence("rebaselined", Integer.toString(event.baseline()), Integer.toString(event.baseline() - 1));
        return through(
                        sentence,
                        event.milestones()
                                .subList(event.met(), event.milestones().size()))
                .saying(event.opinion());
    }

    static Sentence of(RebaselineRefused event) {
        return new Sentence("rebaseline-refused").saying(event.reason());
    }

    private static Sentence through(Sentence sentence, List<Milestone> milestones) {
        var through = sentence;
        for (var milestone : milestones) {
            through = through.adding(
                    "plan-node", milestone.name(), milestone.planned().toString());
        }
        return through;
    }
}
