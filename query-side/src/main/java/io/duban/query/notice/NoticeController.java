package io.duban.query.notice;

import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.document.QrCode;
import io.duban.query.notice.compose.NoticeDocument;
import io.duban.query.page.DataState;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Notices: the list, one as it will be read, and what this person may do with it now. */
@PageController
final class NoticeController {

    private final NoticeQuery notices;
    private final NoticeDocument document;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    NoticeController(NoticeQuery notices, NoticeDocument document, FormDesk desk, MessageSource texts) {
        this.notices = notices;
        this.document = document;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/notices")
    String list(@RequestParam(required = false) @Nullable String kind, Actor viewer, Model model) {
        var wanted = kind(kind);
        model.addAttribute("notices", notices.all(wanted, viewer));
        model.addAttribute("kind", wanted);
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("drafts", CountyAction.DRAFT_NOTICE.isFor(viewer));
        return "notices";
    }

    @GetMapping("/notices/{id}")
    String show(@PathVariable UUID id, Actor viewer, Model model) {
        return page(id, viewer, model);
    }

    @GetMapping("/notices/{id}/wording")
    String revise(@PathVariable UUID id, Actor viewer, Model model) {
        model.addAttribute("form", WordingForm.of(found(id, viewer).content().wording()));
        return form(id, viewer, model);
    }

    @PostMapping("/notices/{id}/wording")
    String revise(
            @PathVariable UUID id,
            WordingForm form,
            @RequestParam(required = false) @Nullable String formKey,
            Actor actor,
            Model model,
            FormReply reply) {
        return reply.of(
                desk.submit(() -> new ReviseNotice(new NoticeId(id), form.wording()), actor, formKey),
                texts.getMessage("notice.done.revise"),
                "/notices/" + id,
                () -> {
                    model.addAttribute("form", form);
                    return form(id, actor, model);
                });
    }

    @PostMapping("/notices/{id}/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String formKey,
            Actor actor,
            Model model,
            FormReply reply) {
        return step(id, () -> new ApproveNotice(new NoticeId(id)), "approve", formKey, actor, model, reply);
    }

    @PostMapping("/notices/{id}/issue")
    String issue(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String formKey,
            Actor actor,
            Model model,
            FormReply reply) {
        return step(id, () -> new IssueNotice(new NoticeId(id)), "issue", formKey, actor, model, reply);
    }

    private String step(
            UUID id,
            Supplier<?> command,
            String name,
            @Nullable String formKey,
            Actor actor,
            Model model,
            FormReply reply) {
        return reply.of(
                desk.submit(command, actor, formKey),
                texts.getMessage("notice.done." + name),
                "/notices/" + id,
                () -> page(id, actor, model));
    }

    private String page(UUID id, Actor viewer, Model model) {
        var notice = found(id, viewer);
        model.addAttribute("notice", notice);
        model.addAttribute("actions", NoticeActions.of(notice, viewer));
        model.addAttribute("document", document);
        model.addAttribute("sheet", document.sheet(notice));
        var telephones = document.forTelephones(notice);
        model.addAttribute("code", telephones == null ? null : QrCode.of(telephones));
        model.addAttribute("corrects", corrects(notice, viewer));
        model.addAttribute(
                "data",
                new DataState(notice.content().dataTime(), notice.content().position()));
        return "notice";
    }

    /** The notice that this one corrects, if the viewer may see it. */
    private @Nullable NoticeView corrects(NoticeView notice, Actor viewer) {
        var old = notice.subject().corrects();
        return old == null ? null : notices.one(old.value(), viewer).orElse(null);
    }

    /** An address that names no kind asks for all of them. */
    private static @Nullable NoticeKind kind(@Nullable String name) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String form(UUID id, Actor viewer, Model model) {
        var notice = found(id, viewer);
        model.addAttribute("notice", notice);
        model.addAttribute("fixed", notice.content());
        return "notice-wording";
    }

    private NoticeView found(UUID id, Actor viewer) {
        return notices.one(id, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
