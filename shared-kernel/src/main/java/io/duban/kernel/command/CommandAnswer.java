package io.duban.kernel.command;

import io.duban.kernel.rejection.Rejection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sender of a command is told. */
public sealed interface CommandAnswer {

    /**
     * It is done and will survive a crash.
     *
     * @param id the stream that was changed: the task, the notice, the organisation
     * @param sequence the stream's last sequence number after the command, counted from 0
     * @param position the event position after the command; a view that has reached it shows the effect
     * @param number the document number that was given, if one was
     */
    record Done(
            UUID id, long sequence, long position, @Nullable String number) implements CommandAnswer {}

    /** It was refused; nothing has changed. */
    record Refused(Rejection rejection) implements CommandAnswer {}
}
