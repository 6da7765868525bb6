package io.duban.query.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Tells an entry as a Chinese sentence. An act or a detail that has no words of its own is told in general ones. */
@Component
class AuditWords {

    private final MessageSourceAccessor texts;

    AuditWords(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    String sentence(AuditLine line) {
        var said =
                new Object[] {who(line), subject(line.subject()), line.actLabel(), word(line, "q"), word(line, "file")};
        var own = told("audit.say." + line.act(), said);
        var sentence = own.isEmpty() ? told("audit.say", said) : own;
        return line.succeeded() ? sentence : texts.getMessage("audit.say.failed", new Object[] {sentence});
    }

    /** The details that the sentence does not say, each with its name. */
    Map<String, String> details(AuditLine line) {
        return line.details().entrySet().stream()
                .collect(Collectors.toMap(
                        detail -> texts.getMessage("audit.detail." + detail.getKey(), detail.getKey()),
                        detail -> value(detail.getKey(), detail.getValue()),
                        (one, other) -> one + "；" + other,
                        TreeMap::new));
    }

    private String who(AuditLine line) {
        if (line.account() == null) {
            return texts.getMessage("audit.nobody");
        }
        var named = Objects.requireNonNullElse(line.name(), line.account());
        return line.role() == null
                ? texts.getMessage("audit.account", new Object[] {named, line.account()})
                : texts.getMessage("audit.who", new Object[] {named, line.account(), line.roleLabel()});
    }

    private String subject(@Nullable String subject) {
        if (subject == null) {
            return "";
        }
        var parts = subject.split(":", 2);
        var named = parts.length == 2
                ? told("audit.subject." + parts[0], parts[1])
                : texts.getMessage("audit.subject." + subject, "");
        return named.isEmpty() ? subject : named;
    }

    /** Empty where there is no such text; one of our own as a default would be read as a pattern. */
    private String told(String code, Object... said) {
        return texts.getMessage(code, said, "");
    }

    private String value(String name, String value) {
        return texts.getMessage("audit.value." + name + "." + value, value);
    }

    private static String word(AuditLine line, String name) {
        return line.details().getOrDefault(name, "");
    }
}
