package io.duban.query.task.show;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationPassed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, ready to be put into words.
 *
 * @param key the last part of its text's key, {@code task.event.<key>}
 * @param parts what the text's places are filled with
 * @param words what a person wrote, word for word; null if nobody wrote anything
 * @param cells a ledger row as it was
 */
record Sentence(
        String key,
        List<String> parts,
        @Nullable String words,
        List<Attachment> attachments,
        Map<String, String> cells) {

    private Sentence(String key, String... parts) {
        this(key, List.of(parts), null, List.of(), Map.of());
    }

    /** A new kind of event does not compile until it has a sentence here. */
    static Sentence of(TaskEvent event) {
        return switch (event) {
            case TaskDrafted drafted -> new Sentence("drafted", drafted.source());
            case LedgerEntryCarriedOver carried ->
                new Sentence(
                        "carried-over",
                        List.of(
                                carried.entry().fileName(),
                                Integer.toString(carried.entry().row())),
                        null,
                        List.of(),
                        carried.entry().cells());
            case RegistrationApproved approved -> new Sentence("registered", approved.number());
            case TaskDispatched dispatched -> dispatched(dispatched);
            case TaskSigned signed -> new Sentence("signed", signed.unit().name());
            case ProgressReported reported -> progress(reported);
            case CompletionRequested requested ->
                new Sentence("completion-requested", requested.unit().name())
                        .saying(requested.result())
                        .with(requested.attachments());
            case VerificationPassed passed -> new Sentence("verification-passed").saying(passed.opinion());
            case CompletionReturned returned ->
                (returned.deadline() == null
                                ? new Sentence("returned")
                                : new Sentence("returned-with-deadline", returned.deadline().toString()))
                        .saying(returned.reason());
            case TaskClosed closed -> closed(closed);
            case TaskCancelled cancelled -> new Sentence("cancelled").saying(cancelled.reason());
            case UnitReminded reminded -> new Sentence("reminded", reminded.unit().name()).saying(reminded.text());
            case InstructionGiven given ->
                (given.leader() == null
                                ? new Sentence("instruction")
                                : new Sentence("instruction-of", given.leader().title()))
                        .saying(given.text());
            case LeaderAdopted adopted -> new Sentence("adopted", adopted.leader().title());
            case LeaderReleased released ->
                new Sentence("released", released.leader().title()).saying(released.reason());
        };
    }

    private static Sentence dispatched(TaskDispatched dispatched) {
        var deadline = dispatched.deadline();
        return new Sentence(
                "dispatched",
                dispatched.leadUnit().name(),
                names(dispatched.coUnits()),
                title(dispatched.leader()),
                deadline == null ? "" : deadline.toString());
    }

    private static Sentence progress(ProgressReported reported) {
        var sentence = new Sentence("progress", reported.unit().name(), Integer.toString(reported.percent()));
        var problems = reported.problems();
        return (problems == null ? sentence : sentence.aside(problems))
                .saying(reported.text())
                .with(reported.attachments());
    }

    private static Sentence closed(TaskClosed closed) {
        var key = closed.onTime() == null ? "closed" : closed.onTime() ? "closed-on-time" : "closed-late";
        var review = closed.publicReview();
        var sentence = new Sentence(key, closed.closedOn().toString(), review == null ? "" : review);
        return closed.opinion() == null ? sentence : sentence.saying(closed.opinion());
    }

    private Sentence aside(String problems) {
        return new Sentence("progress-with-problems", parts.get(0), parts.get(1), problems);
    }

    private Sentence saying(String written) {
        return new Sentence(key, parts, written, attachments, cells);
    }

    private Sentence with(List<Attachment> files) {
        return new Sentence(key, parts, words, files, cells);
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
    }

    private static String title(@Nullable LeaderRef leader) {
        return leader == null ? "" : leader.title();
    }
}
