package io.duban.query.task.act;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.permission.TaskAction;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says what has been done, and what comes next. */
@Component
class DoneSentence {

    private final MessageSourceAccessor texts;

    DoneSentence(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    String of(TaskAction action, CommandAnswer.Done done) {
        return texts.getMessage(
                "task.done." + action.commandName(), new Object[] {Objects.requireNonNullElse(done.number(), "")});
    }

    String drafted() {
        return texts.getMessage("task.done.draft-task");
    }
}
