package io.duban.command.organisation;

import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One tree with one root and no circle; each unit stands under a unit that may have it ({@link UnitKind#parents}). It must be
 * so on the day of a placing and on every later day on which anything in the tree changes or ends.
 */
final class TreeMustStayWhole {

    private TreeMustStayWhole() {}

    /** @param after the chart with the placing in it */
    static Optional<Rejection> refusal(OrganisationChart after, UnitPlaced placed) {
        return days(after, placed.from())
                .map(day -> onDay(after.on(day), placed.unit().id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<LocalDate> days(OrganisationChart chart, LocalDate from) {
        var changes = chart.units().values().stream()
                .flatMap(unit -> Stream.concat(
                        unit.places().entries().stream().map(entry -> entry.from()),
                        Stream.ofNullable(unit.end()).map(UnitEnd::from)));
        return Stream.concat(Stream.of(from), changes.filter(day -> day.isAfter(from)))
                .distinct()
                .sorted();
    }

    private static Optional<Rejection> onDay(OrganisationChart chart, UnitId id) {
        var place = chart.placeOf(id).orElse(null);
        if (place == null || chart.endOf(id).isPresent()) {
            return Optional.empty();
        }
        return aboveItself(chart, id).or(() -> under(chart, place)).or(() -> below(chart, id, place.kind()));
    }

    private static Optional<Rejection> aboveItself(OrganisationChart chart, UnitId id) {
        var steps = chart.units().size();
        for (var above = chart.parentOf(id);
                above.isPresent();
                above = chart.parentOf(above.get().id())) {
            if (above.get().id().equals(id) || steps-- == 0) {
                return refused("organisation.circle", "parent", "一个单位不能在自己或自己的下级之下，请另选上级。");
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> under(OrganisationChart chart, UnitPlaced place) {
        if (place.parent() == null) {
            return root(chart, place);
        }
        var parent = place.parent().id();
        var name = chart.unit(parent).orElseThrow().name();
        if (chart.endOf(parent).isPresent()) {
            return refused("organisation.parent-ended", "parent", "“%s”到%s已不存在，请另选上级。".formatted(name, chart.day()));
        }
        var kind = chart.kindOf(parent).orElse(null);
        if (kind == null) {
            return refused(
                    "organisation.parent-unplaced",
                    "parent",
                    "“%s”到%s还没有归入机构树，请先归入，或另选上级。".formatted(name, chart.day()));
        }
        return place.kind().parents().contains(kind)
                ? Optional.empty()
                : refused("organisation.parent-kind", "parent", wrongParent(place.kind(), name, kind));
    }

    private static String wrongParent(UnitKind kind, String name, UnitKind above) {
        if (kind.parents().isEmpty()) {
            return "“%s”是最高一级，没有上级，请不要选择上级。".formatted(kind.label());
        }
        return "“%s”的上级应是%s，“%s”是%s，请另选上级。"
                .formatted(
                        kind.label(),
                        kind.parents().stream().map(UnitKind::label).collect(Collectors.joining("或")),
                        name,
                        above.label());
    }

    private static Optional<Rejection> root(OrganisationChart chart, UnitPlaced place) {
        if (!place.kind().mayBeRoot()) {
            return refused("organisation.parent-required", "parent", "请选择上级：机构树的根只能是省、市或县。");
        }
        return chart.units().values().stream()
                .filter(unit -> !unit.id().equals(place.unit().id()) && !unit.hasEnded(chart.day()))
                .filter(unit -> chart.placeOf(unit.id())
                        .filter(other -> other.parent() == null)
                        .isPresent())
                .findFirst()
                .map(unit -> new Rejection.Invalid(
                        "organisation.second-root",
                        "parent",
                        "机构树只有一个根，现为“%s”，请选择上级。".formatted(unit.ref(chart.day()).name())));
    }

    private static Optional<Rejection> below(OrganisationChart chart, UnitId id, UnitKind kind) {
        return chart.childrenOf(id).stream()
                .filter(child ->
                        !chart.kindOf(child.id()).orElseThrow().parents().contains(kind))
                .findFirst()
                .map(child -> new Rejection.Invalid(
                        "organisation.child-kind",
                        "kind",
                        "下级“%s”不能归在“%s”之下，请先调整下级，或另选机构类型。".formatted(child.name(), kind.label())));
    }

    private static Optional<Rejection> refused(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid(code, field, sentence));
    }
}
