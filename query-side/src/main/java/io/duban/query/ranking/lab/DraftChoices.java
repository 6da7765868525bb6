package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.task.act.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.MessageSourceAccessor;

/** The texts that can be tried out without typing: what was proposed or adopted, the newest first, and what comes with the product. */
final class DraftChoices {

    private static final String READY = "ready:";
    private static final String RECORDED = "recorded:";

    private final RuleBook book;
    private final MessageSourceAccessor texts;

    DraftChoices(RuleBook book, MessageSourceAccessor texts) {
        this.book = book;
        this.texts = texts;
    }

    /** How an address names a recorded text. */
    static String key(RuleSetId id) {
        return RECORDED + id.version() + ":" + id.id();
    }

    List<Choice> all() {
        var choices = new LinkedHashMap<String, String>();
        recorded().reversed().forEach((id, yaml) -> choices.put(key(id), label(id)));
        RuleText.names().forEach(name -> choices.put(READY + name, texts.getMessage("lab.ready", new Object[] {name})));
        return choices.entrySet().stream()
                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                .toList();
    }

    /** Empty if there is no such text. */
    Optional<String> text(String key) {
        return key.startsWith(READY)
                ? RuleText.ready(key.substring(READY.length()))
                : recorded().entrySet().stream()
                        .filter(recorded -> key(recorded.getKey()).equals(key))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private String label(RuleSetId id) {
        var state = book.adopted(id).isPresent() ? "adopted" : book.declined(id).isPresent() ? "declined" : "proposed";
        return texts.getMessage("lab." + state, new Object[] {id.toString()});
    }

    private LinkedHashMap<RuleSetId, String> recorded() {
        var found = new LinkedHashMap<RuleSetId, String>();
        book.facts().forEach(fact -> {
            if (fact.event() instanceof RuleSetProposed proposed) {
                found.put(proposed.rules(), proposed.yaml());
            } else if (fact.event() instanceof RuleSetAdopted adopted) {
                found.put(adopted.rules(), adopted.yaml());
            }
        });
        return found;
    }
}
