package io.duban.query.page;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.query.projection.CatchUp;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands in the command of a form and waits until the pages show its effect, so that the page after it is true. */
@Component
@ConditionalOnWebApplication
public class FormDesk {

    private final CommandDesk desk;
    private final CatchUp views;

    FormDesk(CommandDesk desk, CatchUp views) {
        this.desk = desk;
        this.views = views;
    }

    /**
     * @param command makes the command from what was typed; a value that it refuses is answered like any refusal
     * @param formKey the form's hidden {@code formKey}: one key, one effect; null or blank for no protection
     */
    public FormAnswer submit(Supplier<?> command, Actor actor, @Nullable String formKey) {
        Object made;
        try {
            made = command.get();
        } catch (InvalidValue refused) {
            return new FormAnswer.Refused(refused.rejection());
        }
        var key = formKey == null || formKey.isBlank() ? null : formKey;
        return switch (desk.submit(made, actor, key)) {
            case CommandAnswer.Done done -> {
                views.await(done, CatchUp.PATIENCE);
                yield new FormAnswer.Accepted(done);
            }
            case CommandAnswer.Refused refused -> new FormAnswer.Refused(refused.rejection());
        };
    }
}
