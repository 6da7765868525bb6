package io.duban.query.organisation;

import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** A fact of the organisation as a sentence, with the names of that time. */
final class OrganisationSentence {

    private OrganisationSentence() {}

    static String of(OrganisationEvent event, MessageSourceAccessor texts) {
        return switch (event) {
            case UnitRegistered e -> say(texts, "unit-registered", e.unit().name(), e.group());
            case UnitPlaced e ->
                e.parent() == null
                        ? say(texts, "root", e.unit().name(), e.kind().label())
                        : say(
                                texts,
                                "placed",
                                e.unit().name(),
                                e.parent().name(),
                                e.kind().label());
            case UnitCodesRecorded e ->
                say(texts, "codes", e.unit().name(), or(e.divisionCode(), texts), or(e.creditCode(), texts));
            case UnitRenamed e -> say(texts, "renamed", e.unit().name(), e.name()) + source(e.source(), texts);
            case UnitMerged e -> say(texts, "merged", e.unit().name(), e.into().name()) + source(e.source(), texts);
            case UnitDissolved e -> say(texts, "dissolved", e.unit().name()) + source(e.source(), texts);
            case HeadAppointed e -> say(texts, "head", e.unit().name(), e.head().title());
            case LiaisonAppointed e ->
                say(texts, "liaison", e.unit().name(), e.liaison().title());
            case GroupJoined e ->
                say(texts, "group", e.unit().name(), e.fromMonth().toString(), e.group());
            case LeaderRegistered e ->
                say(texts, "leader-registered", e.leader().title());
            case LeaderPostChanged e -> say(texts, "post", e.leader().title(), e.post());
            case LeaderLeftOffice e -> say(texts, "left", e.leader().title());
            case LeaderFieldsAssigned e ->
                say(
                        texts,
                        "fields",
                        e.leader().title(),
                        e.fields().isEmpty() ? or(null, texts) : String.join("、", e.fields()));
            case LeaderDelegated e ->
                say(
                        texts,
                        "delegated",
                        e.leader().title(),
                        e.deputy().title(),
                        e.matter(),
                        e.from().toString(),
                        e.until().toString());
            case HeadDelegated e ->
                say(
                        texts,
                        "delegated",
                        e.head() == null
                                ? e.unit().name()
                                : e.unit().name() + " " + e.head().title(),
                        e.deputy().post() + " " + e.deputy().name(),
                        e.matter(),
                        e.from().toString(),
                        e.until().toString());
            case DelegationEnded e -> say(texts, "delegation-ended");
        };
    }

    /** The day from which a fact holds; a registration counts from the day on which it happened. */
    static LocalDate from(OrganisationEvent event, LocalDate happenedOn) {
        return switch (event) {
            case UnitRegistered e -> happenedOn;
            case LeaderRegistered e -> happenedOn;
            case UnitPlaced e -> e.from();
            case UnitCodesRecorded e -> e.from();
            case UnitRenamed e -> e.from();
            case UnitMerged e -> e.from();
            case UnitDissolved e -> e.from();
            case HeadAppointed e -> e.from();
            case LiaisonAppointed e -> e.from();
            case GroupJoined e -> e.fromMonth().atDay(1);
            case LeaderPostChanged e -> e.from();
            case LeaderLeftOffice e -> e.from();
            case LeaderFieldsAssigned e -> e.from();
            case LeaderDelegated e -> e.from();
            case HeadDelegated e -> e.from();
            case DelegationEnded e -> e.from();
        };
    }

    /** Whether a fact is about this unit: also when another one became part of it. */
    static boolean concerns(UnitId unit, OrganisationEvent event) {
        return OrganisationRows.key(event).equals(unit.value())
                || (event instanceof UnitMerged merged && merged.into().id().equals(unit))
                || (event instanceof HeadDelegated given && given.unit().id().equals(unit));
    }

    static boolean concerns(LeaderId leader, OrganisationEvent event) {
        return OrganisationRows.key(event).equals(leader.value())
                || (event instanceof LeaderDelegated given
                        && (given.leader().id().equals(leader)
                                || given.deputy().id().equals(leader)));
    }

    private static String source(@Nullable String source, MessageSourceAccessor texts) {
        return source == null ? "" : say(texts, "source", source);
    }

    private static String or(@Nullable String text, MessageSourceAccessor texts) {
        return text == null ? say(texts, "nothing") : text;
    }

    private static String say(MessageSourceAccessor texts, String key, Object... names) {
        return texts.getMessage("organisation.event." + key, names);
    }
}
