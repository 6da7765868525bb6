package io.duban.query.task.show;

import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LeaderReleased;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.LongTermPlanRefused;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.SuspensionProlonged;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionRefused;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, ready to be put into words.
 *
 * @param phrases one after the other
 * @param words what a person wrote, word for word; null if nobody wrote anything
 * @param cells a ledger row as it was
 */
record Sentence(List<Phrase> phrases, @Nullable String words, List<Attachment> attachments, Map<String, String> cells) {

    /**
     * @param key the last part of its text's key, {@code task.event.<key>}
     * @param parts what the text's places are filled with
     */
    record Phrase(String key, List<String> parts) {}

    Sentence(String key, String... parts) {
        this(List.of(new Phrase(key, List.of(parts))), null, List.of(), Map.of());
    }

    /** A new kind of event does not compile until it has a sentence here. */
    static Sentence of(TaskEvent event) {
        return switch (event) {
            case TaskDrafted drafted -> new Sentence("drafted", drafted.source());
            case LedgerEntryCarriedOver carried -> carriedOver(carried.entry());
            case DraftRevised revised -> new Sentence("draft-revised", revised.title());
            case RegistrationRequested requested -> new Sentence("registration-requested");
            case RegistrationRefused refused -> new Sentence("registration-refused").saying(refused.reason());
            case RegistrationApproved approved -> new Sentence("registered", approved.number());
            case TaskDispatched dispatched -> dispatched(dispatched);
            case TaskSigned signed -> new Sentence("signed", signed.unit().name());
            case ReturnRequested asked -> returnRequested(asked);
            case ReturnRefused refused ->
                new Sentence("return-refused", refused.unit().name()).saying(refused.reason());
            case TaskReassigned to ->
                new Sentence("reassigned", to.fromUnit().name(), to.leadUnit().name())
                        .and("co-units", names(to.coUnits()))
                        .and("leader", title(to.leader()))
                        .and("deadline", text(to.deadline()))
                        .saying(to.reason());
            case UnitDesignated to ->
                new Sentence(
                                "designated",
                                to.designatedBy().title(),
                                to.leadUnit().name())
                        .and("co-units", names(to.coUnits()))
                        .and("deadline", text(to.deadline()))
                        .saying(to.opinion());
            case ProgressReported reported ->
                new Sentence("progress", reported.unit().name(), Integer.toString(reported.percent()))
                        .and("problems", reported.problems())
                        .saying(reported.text())
                        .with(reported.attachments());
            case ExtensionRequested asked ->
                new Sentence(
                                "extension-requested",
                                asked.unit().name(),
                                asked.newDeadline().toString(),
                                asked.deadline().toString())
                        .and("progress-so-far", asked.progress())
                        .saying(asked.reason());
            case ExtensionGranted granted ->
                new Sentence(
                                "extension-granted",
                                granted.oldDeadline().toString(),
                                granted.newDeadline().toString())
                        .saying(granted.opinion());
            case ExtensionRefused refused ->
                new Sentence("extension-refused", refused.deadline().toString()).saying(refused.reason());
            case LongTermPlanProposed proposed ->
                new Sentence("plan-proposed", proposed.unit().name())
                        .through(proposed.nodes())
                        .saying(proposed.plan());
            case LongTermPlanApproved approved ->
                new Sentence("plan-approved", approved.newDeadline().toString())
                        .through(approved.nodes())
                        .saying(approved.opinion());
            case LongTermPlanRefused refused -> new Sentence("plan-refused").saying(refused.reason());
            case SuspensionProposed proposed ->
                new Sentence(
                                "suspension-proposed",
                                proposed.reason().label(),
                                proposed.reviewOn().toString())
                        .saying(proposed.text());
            case TaskSuspended suspended ->
                new Sentence(
                                "suspended",
                                suspended.reason().label(),
                                suspended.reviewOn().toString())
                        .saying(suspended.opinion());
            case SuspensionRefused refused -> new Sentence("suspension-refused").saying(refused.reason());
            case TaskResumed resumed ->
                new Sentence("resumed")
                        .and("new-deadline", text(resumed.deadline()))
                        .saying(resumed.reason());
            case SuspensionProlonged prolonged ->
                new Sentence("suspension-prolonged", prolonged.reviewOn().toString()).saying(prolonged.reason());
            case CompletionRequested requested ->
                new Sentence("completion-requested", requested.unit().name())
                        .saying(requested.result())
                        .with(requested.attachments());
            case VerificationPassed passed -> new Sentence("verification-passed").saying(passed.opinion());
            case CompletionReturned returned ->
                new Sentence("returned")
                        .and("new-deadline", text(returned.deadline()))
                        .saying(returned.reason());
            case TaskClosed closed ->
                new Sentence(closing(closed.onTime()), closed.closedOn().toString())
                        .and("grade", label(closed.grade()))
                        .and("public-review", closed.publicReview())
                        .saying(closed.opinion());
            case VerificationBegun begun ->
                new Sentence("verification-begun", begun.kind().label());
            case FalsificationFound found ->
                new Sentence("falsification-found", found.unit().name())
                        .and("new-deadline", text(found.deadline()))
                        .saying(found.finding())
                        .with(found.attachments());
            case PublicGateSet set ->
                new Sentence("public-gate-set", set.subject().label()).saying(set.reason());
            case PublicGateLifted lifted -> new Sentence("public-gate-lifted").saying(lifted.reason());
            case ElectorateFrozen frozen -> frozen(frozen);
            case AppraisalCast cast ->
                new Sentence(
                                "appraisal",
                                Integer.toString(cast.round()),
                                cast.appraisal().label())
                        .saying(cast.comment());
            case NoContactRecorded none ->
                new Sentence("no-contact", Integer.toString(none.round()), days(none.attempts()));
            case PublicReviewConcluded concluded -> concluded(concluded);
            case ClosingRefused refused ->
                new Sentence("closing-refused")
                        .and("new-deadline", text(refused.deadline()))
                        .saying(refused.reason());
            case TaskReopened reopened -> reopened(reopened);
            case TaskCancelled cancelled -> new Sentence("cancelled").saying(cancelled.reason());
            case UnitReminded reminded ->
                new Sentence("reminded", reminded.unit().name()).saying(reminded.text());
            case InstructionGiven given -> new Sentence("instruction", title(given.leader())).saying(given.text());
            case LeaderAdopted adopted ->
                new Sentence("adopted", adopted.leader().title());
            case LeaderReleased released ->
                new Sentence("released", released.leader().title()).saying(released.reason());
            case ClocksSet set -> ClockSentence.of(set);
        };
    }

    private Sentence through(List<PlanNode> nodes) {
        var sentence = this;
        for (var node : nodes) {
            sentence = sentence.adding("plan-node", node.name(), node.due().toString());
        }
        return sentence;
    }

    private static Sentence carriedOver(LedgerEntry entry) {
        var sentence = new Sentence("carried-over", entry.fileName(), Integer.toString(entry.row()));
        return new Sentence(sentence.phrases, null, List.of(), entry.cells());
    }

    private static Sentence dispatched(TaskDispatched dispatched) {
        var sentence = new Sentence("dispatched", dispatched.leadUnit().name())
                .and("co-units", names(dispatched.coUnits()))
                .and("leader", title(dispatched.leader()));
        var deadline = text(dispatched.deadline());
        return deadline == null ? sentence.adding("no-deadline") : sentence.and("deadline", deadline);
    }

    private static Sentence returnRequested(ReturnRequested asked) {
        var sentence = new Sentence("return-requested", asked.unit().name(), Integer.toString(asked.times()));
        return (asked.escalated() ? sentence.adding("escalated") : sentence).saying(asked.reason());
    }

    private static Sentence frozen(ElectorateFrozen frozen) {
        return new Sentence(
                "electorate-frozen",
                Integer.toString(frozen.round()),
                frozen.method().label(),
                Integer.toString(frozen.populationSize()),
                Integer.toString(frozen.sampleSize()),
                frozen.lastDay().toString());
    }

    private static Sentence concluded(PublicReviewConcluded concluded) {
        var tally = concluded.tally();
        return new Sentence(concluded.passed() ? "review-passed" : "review-failed", Integer.toString(concluded.round()))
                .adding(
                        "review-counts",
                        Integer.toString(tally.satisfied()),
                        Integer.toString(tally.basicallySatisfied()),
                        Integer.toString(tally.unsatisfied()),
                        Integer.toString(tally.noContact()),
                        Integer.toString(concluded.sampleSize()));
    }

    private static Sentence reopened(TaskReopened reopened) {
        return new Sentence(
                        "reopened",
                        reopened.kind().label(),
                        Integer.toString(reopened.cycle()),
                        reopened.closedOn().toString())
                .and("new-deadline", text(reopened.deadline()))
                .saying(reopened.reason());
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }

    private static @Nullable String label(@Nullable ClosingGrade grade) {
        return grade == null ? null : grade.label();
    }

    private static String closing(@Nullable Boolean onTime) {
        if (onTime == null) {
            return "closed";
        }
        return onTime ? "closed-on-time" : "closed-late";
    }

    private Sentence and(String key, @Nullable String part) {
        return part == null || part.isEmpty() ? this : adding(key, part);
    }

    private Sentence adding(String key, String... parts) {
        var more = Stream.concat(phrases.stream(), Stream.of(new Phrase(key, List.of(parts))));
        return new Sentence(more.toList(), words, attachments, cells);
    }

    private Sentence saying(@Nullable String written) {
        return new Sentence(phrases, written, attachments, cells);
    }

    private Sentence with(List<Attachment> files) {
        return new Sentence(phrases, words, files, cells);
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
    }

    private static String title(@Nullable LeaderRef leader) {
        return leader == null ? "" : leader.title();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
