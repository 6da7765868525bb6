package io.duban.query.page;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.rejection.Rejection;

/** What has become of a form that was sent. */
public sealed interface FormAnswer {

    /** Done, and the pages show it (or will within moments, if the views are behind). */
    record Accepted(CommandAnswer.Done done) implements FormAnswer {}

    /** Nothing was changed; the form is shown again with what was typed. */
    record Refused(Rejection rejection) implements FormAnswer {}
}
