package io.duban.query.organisation;

import io.duban.kernel.people.Actor;
import io.duban.query.organisation.OrganisationAct.Subject;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The forms by which the organisation is kept, all of one make: fields, what follows, a way back. */
@PageController
class OrganisationForms {

    private static final UUID NOTHING = new UUID(0, 0);

    private final ActSubjects subjects;
    private final ActFields fields;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    OrganisationForms(ActSubjects subjects, ActFields fields, FormDesk desk, MessageSource texts) {
        this.subjects = subjects;
        this.fields = fields;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping({"/organisation/register-unit", "/organisation/register-leader"})
    String registration(HttpServletRequest request, Viewpoint viewpoint, Actor viewer, Model model) {
        return form(registering(request.getRequestURI()), NOTHING, viewpoint, viewer, model);
    }

    @PostMapping({"/organisation/register-unit", "/organisation/register-leader"})
    String register(
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return submit(registering(request.getRequestURI()), NOTHING, values, viewpoint, actor, model, reply);
    }

    @GetMapping("/units/{id}/{act}")
    String unit(@PathVariable UUID id, @PathVariable String act, Viewpoint viewpoint, Actor viewer, Model model) {
        return form(act(Subject.UNIT, act), id, viewpoint, viewer, model);
    }

    @PostMapping("/units/{id}/{act}")
    String unit(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return submit(act(Subject.UNIT, act), id, values, viewpoint, actor, model, reply);
    }

    @GetMapping("/leaders/{id}/{act}")
    String leader(@PathVariable UUID id, @PathVariable String act, Viewpoint viewpoint, Actor viewer, Model model) {
        return form(act(Subject.LEADER, act), id, viewpoint, viewer, model);
    }

    @PostMapping("/leaders/{id}/{act}")
    String leader(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return submit(act(Subject.LEADER, act), id, values, viewpoint, actor, model, reply);
    }

    @GetMapping("/organisation/delegations/{id}/end")
    String delegation(@PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        return form(OrganisationAct.END_DELEGATION, id, viewpoint, viewer, model);
    }

    @PostMapping("/organisation/delegations/{id}/end")
    String delegation(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        return submit(OrganisationAct.END_DELEGATION, id, values, viewpoint, actor, model, reply);
    }

    private String form(OrganisationAct act, UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var subject = subjects.of(act, id, viewpoint);
        if (!viewpoint.now() || !act.isOpenTo(viewer, subject.owner())) {
            return "redirect:" + subject.page(viewer);
        }
        return show(act, id, subject, subjects.filled(act, id, viewpoint), viewer, model);
    }

    private String submit(
            OrganisationAct act,
            UUID id,
            MultiValueMap<String, String> values,
            Viewpoint viewpoint,
            Actor actor,
            Model model,
            FormReply reply) {
        var typed = new Typed(values);
        var subject = subjects.of(act, id, viewpoint);
        return reply.of(
                desk.submit(() -> new ActCommand(act, id, typed, texts).read(), actor, typed.first("formKey")),
                texts.getMessage("organisation.done." + act.key()),
                subject.page(actor),
                () -> show(act, id, subject, typed, actor, model));
    }

    private String show(OrganisationAct act, UUID id, ActSubject subject, Typed typed, Actor viewer, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("subject", subject);
        model.addAttribute("back", subject.page(viewer));
        model.addAttribute("fields", fields.of(act, id));
        model.addAttribute("typed", typed);
        return "organisation/act";
    }

    private static OrganisationAct registering(String address) {
        return act(Subject.NOTHING, address.substring(address.lastIndexOf('/') + 1));
    }

    private static OrganisationAct act(Subject subject, String path) {
        var act = OrganisationAct.of(subject, path);
        if (act == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return act;
    }
}
