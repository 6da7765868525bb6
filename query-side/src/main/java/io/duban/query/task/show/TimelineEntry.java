package io.duban.query.task.show;

import io.duban.kernel.task.Attachment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of what has happened, in words.
 *
 * @param when day and minute, or the day alone where no more is known
 * @param machineTime the same for machines
 * @param who who did it; for a fact out of a ledger, who carried it over
 * @param recordedOn the day on which the system learnt of a fact out of a ledger; null for a fact of the day itself
 * @param clocks what it did to the clocks; null if nothing
 * @param words what a person wrote, word for word
 * @param cells the ledger's row as it was; empty for most
 * @param disputed the sequence of a conclusion that the viewer may object to; null otherwise
 * @param sequence the event, counted from 0
 * @param paper the kind of paper that can be printed of it, as addresses write it; null for most
 */
record TimelineEntry(
        String when,
        String machineTime,
        String who,
        @Nullable String recordedOn,
        String sentence,
        @Nullable String clocks,
        @Nullable String words,
        List<Attachment> attachments,
        Map<String, String> cells,
        @Nullable Long disputed,
        long sequence,
        @Nullable String paper) {

    TimelineEntry moving(String clocksMoved) {
        var all = clocks == null ? clocksMoved : clocks + "；" + clocksMoved;
        return new TimelineEntry(
                when,
                machineTime,
                who,
                recordedOn,
                sentence,
                all,
                words,
                attachments,
                cells,
                disputed,
                sequence,
                paper);
    }
}
