package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the co-units do, which they tell the lead unit (T7), and whether they object to having to.
 *
 * @param parts of the units that something is known of
 * @param objections all that were made since dispatch, answered or not
 */
public record Cooperation(List<Part> parts, List<Objection> objections) {

    public static final Cooperation NONE = new Cooperation(List.of(), List.of());

    /** @param open whether the office has yet to answer */
    public record Objection(UnitRef unit, String reason, boolean open) {}

    public Cooperation {
        parts = List.copyOf(parts);
        objections = List.copyOf(objections);
    }

    /** The part of this unit; one of which nothing is known if need be. */
    public Part of(UnitRef unit) {
        return parts.stream()
                .filter(part -> part.unit().id().equals(unit.id()))
                .findFirst()
                .orElseGet(() -> Part.nothing(unit));
    }

    /** Those of these units whose part the lead unit has not accepted. */
    public List<UnitRef> missing(List<UnitRef> coUnits) {
        return coUnits.stream()
                .filter(unit -> of(unit).state() != PartState.ACCEPTED)
                .toList();
    }

    /** The units whose objection the office has yet to answer. */
    public List<UnitRef> objecting() {
        return objections.stream().filter(Objection::open).map(Objection::unit).toList();
    }

    Cooperation after(PartSubmitted event) {
        var state = event.finished() ? PartState.HANDED_IN : PartState.REPORTED;
        return with(
                event.unit(),
                before -> new Part(
                        event.unit(), state, event.text(), event.percent(), event.attachments(), before.answer()));
    }

    Cooperation after(PartAccepted event) {
        return with(event.unit(), before -> before.answered(PartState.ACCEPTED, event.opinion()));
    }

    Cooperation after(PartReturned event) {
        return with(event.unit(), before -> before.answered(PartState.RETURNED, event.reason()));
    }

    Cooperation after(AllocationObjected event) {
        var objection = new Objection(event.unit(), event.reason(), true);
        return new Cooperation(
                parts, Stream.concat(objections.stream(), Stream.of(objection)).toList());
    }

    Cooperation after(AllocationAnswered event) {
        var unit = event.unit().id();
        var answered = objections.stream()
                .map(one -> isOf(unit, one.unit()) ? new Objection(one.unit(), one.reason(), false) : one)
                .toList();
        return event.answer() == AllocationAnswer.KEEP
                ? new Cooperation(parts, answered)
                : new Cooperation(
                        parts.stream().filter(part -> !isOf(unit, part.unit())).toList(), answered);
    }

    private Cooperation with(UnitRef unit, Function<Part, Part> change) {
        var others = parts.stream().filter(part -> !isOf(unit.id(), part.unit()));
        return new Cooperation(
                Stream.concat(others, Stream.of(change.apply(of(unit)))).toList(), objections);
    }

    private static boolean isOf(UnitId id, UnitRef unit) {
        return unit.id().equals(id);
    }
}
