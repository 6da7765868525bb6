package io.duban.query.task.show;

import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskLabelled;
import java.util.List;

/** The facts of registration in words. */
final class RegistrationSentence {

    private RegistrationSentence() {}

    static Sentence of(RegistrationEvent event) {
        return switch (event) {
            case TaskDrafted drafted -> new Sentence("drafted", drafted.source());
            case LedgerEntryCarriedOver carried -> carriedOver(carried.entry());
            case TaskLabelled labelled ->
                new Sentence(
                                "labelled",
                                labelled.before().label(),
                                labelled.label().label())
                        .saying(labelled.reason());
            case OfficeNamed named ->
                new Sentence("office-named", named.office().name());
            case DraftRevised revised -> new Sentence("draft-revised", revised.title());
            case RegistrationRequested requested -> new Sentence("registration-requested");
            case RegistrationRefused refused -> new Sentence("registration-refused").saying(refused.reason());
            case RegistrationApproved approved -> new Sentence("registered", approved.number());
        };
    }

    private static Sentence carriedOver(LedgerEntry entry) {
        var sentence = new Sentence("carried-over", entry.fileName(), Integer.toString(entry.row()));
        return new Sentence(sentence.phrases(), null, List.of(), entry.cells());
    }
}
