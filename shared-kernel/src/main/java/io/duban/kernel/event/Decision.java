package io.duban.kernel.event;

import io.duban.kernel.rejection.Rejection;
import java.util.Arrays;
import java.util.List;

/** What a pure decision answers: facts to be recorded, or a refusal. */
public sealed interface Decision {

    /** The command is accepted; these facts follow, in this order. */
    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** The command is refused; nothing changes. */
    record Refused(Rejection rejection) implements Decision {}

    static Decision accept(DomainEvent... events) {
        return new Accepted(Arrays.stream(events).map(Fact::now).toList());
    }

    static Decision refuse(Rejection rejection) {
        return new Refused(rejection);
    }
}
