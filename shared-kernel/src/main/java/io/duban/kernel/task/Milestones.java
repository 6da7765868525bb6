package io.duban.kernel.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.LimitBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a task 倒排工期 (T8). Every baseline is kept, and what has been met is not touched by any later one.
 *
 * @param baselines in the order of their numbers; the last one counts
 * @param met which milestones of the last baseline have been met
 * @param proposed the first milestones, which wait to be confirmed; empty when none do
 * @param rebaseline what is to come instead, which waits for approval; empty when nothing does
 */
public record Milestones(
        List<Baseline> baselines, List<Met> met, List<Milestone> proposed, List<Milestone> rebaseline) {

    public static final Milestones NONE = new Milestones(List.of(), List.of(), List.of(), List.of());

    /** @param index which milestone of the baseline that counts, from 1 */
    public record Met(int index, LocalDate on) {}

    /**
     * A milestone whose day has passed without its being met.
     *
     * @param index which one of the baseline that counts, from 1
     */
    public record Slipped(int index, Milestone milestone) {}

    public Milestones {
        baselines = List.copyOf(baselines);
        met = List.copyOf(met);
        proposed = List.copyOf(proposed);
        rebaseline = List.copyOf(rebaseline);
    }

    /** The baseline that counts; empty until one has been confirmed. */
    public Optional<Baseline> current() {
        return baselines.isEmpty() ? Optional.empty() : Optional.of(baselines.getLast());
    }

    /** The milestones of the baseline that counts; index 1 comes first. */
    public List<Milestone> planned() {
        return current().map(Baseline::milestones).orElse(List.of());
    }

    /** Null while it has not been met. */
    public @Nullable LocalDate metOn(int index) {
        return met.stream()
                .filter(one -> one.index() == index)
                .map(Met::on)
                .findFirst()
                .orElse(null);
    }

    /** The indexes of what is still to be met, ascending. */
    public List<Integer> unmet() {
        return IntStream.rangeClosed(1, planned().size())
                .filter(index -> metOn(index) == null)
                .boxed()
                .toList();
    }

    /** What is behind its day now, by the county's calendar day; the day itself is still in time. */
    public List<Slipped> slipped(Instant now) {
        var today = LocalDate.ofInstant(now, CountyTime.ZONE);
        return unmet().stream()
                .map(index -> new Slipped(index, planned().get(index - 1)))
                .filter(one -> one.milestone().planned().isBefore(today))
                .toList();
    }

    /** The worst lamp of what is still to be met; not running where nothing is. */
    public ClockLamp lamp(Instant now, LimitBasis basis) {
        return ClockLamp.worst(unmet().stream()
                .map(index -> ClockLamp.ofMilestone(planned().get(index - 1).planned(), now, basis))
                .toList());
    }

    /** The baseline that approval of what was proposed would bring: what has been met, as it was, before what is to come. */
    public List<Milestone> rebased() {
        var kept = kept();
        var names = kept.stream().map(Milestone::name).toList();
        return Stream.concat(kept.stream(), rebaseline.stream().filter(one -> !names.contains(one.name())))
                .toList();
    }

    Milestones after(MilestonesProposed event) {
        return new Milestones(baselines, met, event.milestones(), rebaseline);
    }

    Milestones after(MilestonesConfirmed event) {
        var first = new Baseline(event.baseline(), event.milestones());
        return new Milestones(List.of(first), List.of(), List.of(), List.of());
    }

    Milestones after(MilestoneMet event) {
        var more = Stream.concat(met.stream(), Stream.of(new Met(event.index(), event.metOn())));
        return new Milestones(baselines, more.toList(), proposed, rebaseline);
    }

    Milestones after(RebaselineProposed event) {
        return new Milestones(baselines, met, proposed, event.milestones());
    }

    Milestones after(MilestonesRebaselined event) {
        var all = new ArrayList<>(baselines);
        all.add(new Baseline(event.baseline(), event.milestones()));
        var days = metDays();
        var moved = IntStream.rangeClosed(1, Math.min(event.met(), days.size()))
                .mapToObj(index -> new Met(index, days.get(index - 1)))
                .toList();
        return new Milestones(all, moved, List.of(), List.of());
    }

    /** Nothing is proposed any more. */
    Milestones settled() {
        return new Milestones(baselines, met, List.of(), List.of());
    }

    private List<Milestone> kept() {
        return metInOrder().map(one -> planned().get(one.index() - 1)).toList();
    }

    private List<LocalDate> metDays() {
        return metInOrder().map(Met::on).toList();
    }

    private Stream<Met> metInOrder() {
        return met.stream().sorted((one, other) -> Integer.compare(one.index(), other.index()));
    }
}
