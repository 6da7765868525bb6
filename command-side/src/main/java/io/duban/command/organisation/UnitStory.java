package io.duban.command.organisation;

import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.Timeline;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One unit through time: each of its facts from the day from which it holds. */
record UnitStory(
        UnitId id,
        LocalDate registeredOn,
        Timeline<String> names,
        Timeline<UnitPlaced> places,
        Timeline<UnitCodesRecorded> codes,
        Timeline<PostHolder> heads,
        Timeline<PostHolder> liaisons,
        Timeline<String> groups,
        @Nullable UnitEnd end) {

    static UnitStory begun(UnitRegistered registered, LocalDate on) {
        return new UnitStory(
                registered.unit().id(),
                on,
                Timeline.always(registered.unit().name()),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.empty(),
                Timeline.always(registered.group()),
                null);
    }

    UnitRef ref(LocalDate day) {
        return new UnitRef(id, names.on(day).orElseThrow());
    }

    boolean hasEnded(LocalDate day) {
        return end != null && !end.from().isAfter(day);
    }

    UnitStory renamed(UnitRenamed e) {
        return new UnitStory(
                id, registeredOn, names.with(e.from(), e.name()), places, codes, heads, liaisons, groups, end);
    }

    UnitStory placed(UnitPlaced e) {
        return new UnitStory(id, registeredOn, names, places.with(e.from(), e), codes, heads, liaisons, groups, end);
    }

    UnitStory coded(UnitCodesRecorded e) {
        return new UnitStory(id, registeredOn, names, places, codes.with(e.from(), e), heads, liaisons, groups, end);
    }

    UnitStory headed(HeadAppointed e) {
        return new UnitStory(
                id, registeredOn, names, places, codes, heads.with(e.from(), e.head()), liaisons, groups, end);
    }

    UnitStory reached(LiaisonAppointed e) {
        return new UnitStory(
                id, registeredOn, names, places, codes, heads, liaisons.with(e.from(), e.liaison()), groups, end);
    }

    UnitStory grouped(GroupJoined e) {
        var from = e.fromMonth().atDay(1);
        return new UnitStory(
                id, registeredOn, names, places, codes, heads, liaisons, groups.with(from, e.group()), end);
    }

    UnitStory merged(UnitMerged e) {
        return ended(new UnitEnd(e.from(), e.into().id()));
    }

    UnitStory dissolved(UnitDissolved e) {
        return ended(new UnitEnd(e.from(), null));
    }

    private UnitStory ended(UnitEnd end) {
        return new UnitStory(id, registeredOn, names, places, codes, heads, liaisons, groups, end);
    }
}
