package io.duban.query.task.paper;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.UnitDesignated;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of papers, in the order of a task's life. */
public enum PaperKind {
    /** 交办单: each time a lead unit is given the task. */
    DISPATCH("dispatch", TaskDispatched.class, TaskReassigned.class, UnitDesignated.class),
    /** 催办单. */
    REMINDER("reminder"),
    /** 督办通知单, blue, orange or red. */
    SUPERVISION("supervision"),
    /** 退回申请. */
    RETURN("return", ReturnRequested.class),
    /** 延期申请. */
    EXTENSION("extension", ExtensionRequested.class),
    /** 销号申请. */
    COMPLETION("completion", CompletionRequested.class),
    /** 销号单. */
    CLOSING("closing", TaskClosed.class);

    private final String slug;
    private final Set<Class<?>> causes;

    PaperKind(String slug, Class<?>... causes) {
        this.slug = slug;
        this.causes = Set.of(causes);
    }

    /** As addresses and text keys write it. */
    public String slug() {
        return slug;
    }

    /** The kind that an address names. */
    static Optional<PaperKind> named(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** The kind of paper that a fact gives rise to. */
    public static Optional<PaperKind> of(DomainEvent fact) {
        if (fact instanceof SlipIssued slip) {
            return of(slip.kind());
        }
        return Arrays.stream(values())
                .filter(kind -> kind.causes.contains(fact.getClass()))
                .findFirst();
    }

    /** A 交办单 is printed of the handing over itself and bears the slip's number. */
    private static Optional<PaperKind> of(SlipKind slip) {
        return switch (slip) {
            case DISPATCH -> Optional.empty();
            case REMINDER -> Optional.of(REMINDER);
            case SUPERVISION -> Optional.of(SUPERVISION);
        };
    }
}
