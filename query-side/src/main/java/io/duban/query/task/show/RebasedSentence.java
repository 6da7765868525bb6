package io.duban.query.task.show;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.MovedDue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** What was counted again: by which rules, and what each clock was and is. */
final class RebasedSentence {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private RebasedSentence() {}

    static Sentence of(LimitsRebased rebased) {
        var from = edition(rebased.fromProfile(), rebased.fromVersion());
        var to = edition(rebased.toProfile(), rebased.toVersion());
        var sentence = new Sentence("limits-rebased");
        if (!from.equals(to)) {
            sentence = sentence.adding("rebased-profile", from, to);
        }
        for (var due : rebased.dues()) {
            sentence = add(sentence, due);
        }
        return sentence.saying(rebased.reason());
    }

    private static Sentence add(Sentence sentence, MovedDue due) {
        if (due.newDue() == null) {
            return sentence.adding("due-dropped", due.name());
        }
        if (due.oldDue() == null) {
            return sentence.adding("due-added", due.name(), minute(due.newDue()));
        }
        return Objects.equals(due.oldDue(), due.newDue())
                ? sentence.adding("due-confirmed", due.name(), minute(due.newDue()))
                : sentence.adding("due-moved", due.name(), minute(due.oldDue()), minute(due.newDue()));
    }

    private static String edition(String profile, int version) {
        return "“%s”（第%d版）".formatted(profile, version);
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CountyTime.ZONE));
    }
}
