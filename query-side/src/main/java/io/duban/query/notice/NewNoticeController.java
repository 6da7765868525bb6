package io.duban.query.notice;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Choice;
import io.duban.query.task.act.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form from which a notice of any kind is drafted; an address may have filled in some of it: {@code ?kind=TALK&unit=…}. */
@PageController
final class NewNoticeController {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final NoticeDraft draft;
    private final NoticeQuery notices;
    private final NoticePictures pictures;
    private final OrganisationQuery organisation;
    private final TaskLedger ledger;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;
    private final Clock clock;

    NewNoticeController(
            NoticeDraft draft,
            NoticeQuery notices,
            NoticePictures pictures,
            OrganisationQuery organisation,
            TaskLedger ledger,
            FormDesk desk,
            MessageSource texts,
            Clock clock) {
        this.draft = draft;
        this.notices = notices;
        this.pictures = pictures;
        this.organisation = organisation;
        this.ledger = ledger;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
        this.clock = clock;
    }

    @GetMapping("/notices/new")
    String form(@RequestParam MultiValueMap<String, String> asked, Actor viewer, Model model) {
        mustDraft(viewer);
        var typed = filled(new Typed(asked));
        return form(TypedNotice.kind(typed, texts), typed, viewer, model);
    }

    @PostMapping("/notices")
    String draft(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        var typed = new Typed(values);
        return reply.of(
                desk.submit(() -> draft.command(read(typed), actor), actor, typed.first("formKey")),
                done -> reply.onward(texts.getMessage("notice.done.draft"), "/notices/" + done.id()),
                refused -> {
                    mustDraft(actor);
                    if (refused.code().equals("idempotency.key-reused")) {
                        return reply.onward(texts.getMessage("notice.done.before"), justDrafted(actor));
                    }
                    return form(kindOf(typed), typed, actor, model);
                });
    }

    /** Sent twice, with the figures of two moments: the first is drafted, and shown unless the list does not have it yet. */
    private String justDrafted(Actor actor) {
        var since = clock.instant().minus(A_WHILE);
        return notices.lastDraftedBy(actor)
                .filter(notice -> notice.draftedAt().isAfter(since))
                .map(notice -> "/notices/" + notice.id())
                .orElse("/notices");
    }

    private TypedNotice read(Typed typed) {
        return new TypedNotice(TypedNotice.kind(typed, texts), typed, texts);
    }

    private NoticeKind kindOf(Typed typed) {
        try {
            return TypedNotice.kind(typed, texts);
        } catch (InvalidValue unknown) {
            return NoticeKind.MONTHLY_RANKING;
        }
    }

    /** The last month that is complete, everything of it: what is meant most often. */
    private Typed filled(Typed asked) {
        var values = new LinkedHashMap<>(asked.values());
        if (kindOf(asked) == NoticeKind.MONTHLY_RANKING) {
            values.putIfAbsent(
                    "month",
                    List.of(YearMonth.from(now().today()).minusMonths(1).toString()));
            values.putIfAbsent("scope", List.of(PublicationScope.ALL.name()));
        }
        if (kindOf(asked) == NoticeKind.WEEKLY) {
            values.putIfAbsent("weekEnd", List.of(now().today().toString()));
        }
        return new Typed(values);
    }

    private String form(NoticeKind kind, Typed typed, Actor viewer, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("fields", NoticeForm.of(kind));
        model.addAttribute("typed", typed);
        model.addAttribute("options", options(viewer));
        model.addAttribute("tasks", tasks(kind, typed, viewer));
        model.addAttribute("ladder", ladder(kind, typed));
        return "notice-new";
    }

    private Map<String, List<Choice>> options(Actor viewer) {
        return Map.of(
                "unit",
                        draft.units().stream()
                                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                                .toList(),
                "category",
                        ledger.categories(viewer).stream()
                                .map(category -> new Choice(category, category))
                                .toList(),
                "scope", Choice.of(PublicationScope.values(), PublicationScope::label),
                "group",
                        organisation.groups().stream()
                                .map(group -> new Choice(group, group))
                                .toList());
    }

    /** Of the month that was asked for, or the last one that is complete. */
    private List<LadderStep> ladder(NoticeKind kind, Typed typed) {
        if (kind != NoticeKind.REMINDER && kind != NoticeKind.TALK) {
            return List.of();
        }
        try {
            var month = new TypedNotice(kind, typed, texts).month();
            return draft.ladder(month == null ? YearMonth.from(now().today()).minusMonths(1) : month);
        } catch (InvalidValue unreadable) {
            return List.of();
        }
    }

    /** What may be chosen as a problem once the unit is known. */
    private List<TaskLine> tasks(NoticeKind kind, Typed typed, Actor viewer) {
        if (kind != NoticeKind.RECTIFICATION) {
            return List.of();
        }
        try {
            var unit = new TypedNotice(kind, typed, texts).unit(organisation);
            return unit == null ? List.of() : pictures.open(unit, now(), viewer);
        } catch (InvalidValue unknown) {
            return List.of();
        }
    }

    private Viewpoint now() {
        return Viewpoint.now(clock.instant());
    }

    private static void mustDraft(Actor actor) {
        if (!CountyAction.DRAFT_NOTICE.isFor(actor)) {
            throw new AccessDeniedException("only the office drafts notices");
        }
    }
}
