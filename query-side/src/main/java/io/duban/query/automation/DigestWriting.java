package io.duban.query.automation;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestItem;
import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.TaskId;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.task.Bucket;
import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.todo.TodoQuery;
import io.duban.query.todo.TodoSection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes digests of the to-do lists that people see, and of what time has brought since the last digests. */
@Component
final class DigestWriting {

    private static final int NAMED = 10;
    private static final String DUE_TODAY = "DUE_TODAY";

    /** What may wait: nobody is reminded of it. */
    private static final Set<Bucket> QUIET = EnumSet.of(Bucket.TO_REPORT, Bucket.TO_REQUEST);

    private final TodoQuery todo;
    private final OrganisationQuery organisation;
    private final News news;
    private final RankingNews rankings;

    DigestWriting(TodoQuery todo, OrganisationQuery organisation, News news, RankingNews rankings) {
        this.todo = todo;
        this.organisation = organisation;
        this.news = news;
        this.rankings = rankings;
    }

    /**
     * @param reader in whose eyes the to-do list is read
     * @param rankings what there is to say about rankings
     */
    record Receiver(UUID id, String name, Actor reader, int news, List<DigestPart> rankings) {}

    /** The office and every unit, with what has come up for each. */
    List<Receiver> receivers(LocalDate day) {
        var counted = news.before(day);
        var ranked = rankings.on(day);
        var office = new Receiver(
                DigestEvent.OFFICE,
                "督查室",
                new Actor(LookPass.DUBAN.account(), "督查室", Role.OFFICE_DIRECTOR, null, null),
                counted.values().stream().mapToInt(Integer::intValue).sum(),
                ranked.office());
        var units = organisation.units().stream()
                .map(unit -> new Receiver(
                        unit.id().value(),
                        unit.name(),
                        new Actor(LookPass.DUBAN.account(), unit.name(), Role.UNIT_HEAD, unit.ref(), null),
                        counted.getOrDefault(unit.id().value(), 0),
                        ranked.unit(unit.id())));
        return Stream.concat(Stream.of(office), units).toList();
    }

    /** Nothing where nothing waits. */
    Optional<SendDigest> write(Receiver to, LocalDate day, Viewpoint viewpoint) {
        var parts = Stream.concat(
                        todo.of(to.reader(), viewpoint).stream()
                                .filter(section -> section.total() > 0)
                                .filter(section ->
                                        !QUIET.contains(section.filter().bucket()))
                                .flatMap(section -> parts(section, viewpoint)),
                        to.rankings().stream())
                .toList();
        return parts.isEmpty() && to.news() == 0
                ? Optional.empty()
                : Optional.of(new SendDigest(to.id(), to.name(), day, parts, to.news()));
    }

    /** What is due today is told apart from what is merely near; its lines stand first. */
    private static Stream<DigestPart> parts(TodoSection section, Viewpoint viewpoint) {
        var kind = Objects.requireNonNull(section.filter().bucket());
        if (kind != Bucket.HANDLING_NEAR) {
            return part(kind.name(), section.total(), section.tasks());
        }
        var today = section.tasks().stream()
                .filter(task -> task.lamp(viewpoint.asOf()) == Lamp.DUE_TODAY)
                .toList();
        var near = section.tasks().stream()
                .filter(task -> task.lamp(viewpoint.asOf()) != Lamp.DUE_TODAY)
                .toList();
        return Stream.concat(
                part(DUE_TODAY, today.size(), today), part(kind.name(), section.total() - today.size(), near));
    }

    private static Stream<DigestPart> part(String kind, int count, List<TaskLine> tasks) {
        return count == 0
                ? Stream.empty()
                : Stream.of(new DigestPart(
                        kind,
                        count,
                        tasks.stream().limit(NAMED).map(DigestWriting::item).toList()));
    }

    private static DigestItem item(TaskLine task) {
        return new DigestItem(new TaskId(task.id()), task.number(), task.title());
    }
}
