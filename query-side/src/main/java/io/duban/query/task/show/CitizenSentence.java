package io.duban.query.task.show;

import io.duban.kernel.person.PersonalField;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import java.util.stream.Collectors;

/** The facts about what is held of citizens, in words that tell nothing of it. */
final class CitizenSentence {

    private CitizenSentence() {}

    static Sentence of(CitizenEvent event) {
        return switch (event) {
            case CitizenRecorded recorded ->
                new Sentence(
                        "citizen-recorded",
                        recorded.held().stream().map(PersonalField::label).collect(Collectors.joining("、")));
            case PersonalDataRestricted restricted ->
                new Sentence("personal-data-restricted", restricted.ground().label());
            case PersonalDataErased erased ->
                new Sentence("personal-data-erased", erased.ground().label());
        };
    }
}
