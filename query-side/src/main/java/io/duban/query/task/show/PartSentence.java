package io.duban.query.task.show;

import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;

/** What passes between co-units, lead unit and office, in words. */
final class PartSentence {

    private PartSentence() {}

    static Sentence of(PartSubmitted event) {
        return new Sentence(
                        event.finished() ? "part-handed-in" : "part-reported",
                        event.unit().name(),
                        Integer.toString(event.percent()))
                .saying(event.text())
                .with(event.attachments());
    }

    static Sentence of(PartAccepted event) {
        return new Sentence(
                        event.handedIn() ? "part-accepted" : "part-accepted-unheard",
                        event.leadUnit().name(),
                        event.unit().name())
                .saying(event.opinion());
    }

    static Sentence of(PartReturned event) {
        return new Sentence(
                        "part-returned", event.leadUnit().name(), event.unit().name())
                .saying(event.reason());
    }

    static Sentence of(AllocationObjected event) {
        return new Sentence("allocation-objected", event.unit().name()).saying(event.reason());
    }

    static Sentence of(AllocationAnswered event) {
        return switch (event.answer()) {
            case KEEP -> new Sentence("allocation-kept", event.unit().name()).saying(event.reason());
            case RELEASE -> new Sentence("allocation-released", event.unit().name()).saying(event.reason());
        };
    }
}
