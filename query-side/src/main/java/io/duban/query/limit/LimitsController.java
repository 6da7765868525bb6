package io.duban.query.limit;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.platform.limit.LimitProfiles;
import io.duban.query.page.FormDesk;
import io.duban.query.page.FormReply;
import io.duban.query.page.PageController;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Choice;
import io.duban.query.task.act.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 时限规则: the profile that holds, what is to come, what was, and the form by which the director adopts another. */
@PageController
class LimitsController {

    /** Chosen by who writes the county's own profile. */
    private static final String OWN = "OWN";

    private final KnownLimits limits;
    private final FormDesk desk;
    private final MessageSourceAccessor texts;

    LimitsController(KnownLimits limits, FormDesk desk, MessageSource texts) {
        this.limits = limits;
        this.desk = desk;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/limits")
    String show(Viewpoint viewpoint, Actor viewer, Model model) {
        var history = limits.from(viewpoint);
        var inForce = history.inForce(viewpoint.today());
        inForce.ifPresent(adopted -> {
            var profile = LimitProfiles.adopted(adopted);
            model.addAttribute("inForce", adopted);
            model.addAttribute("lanes", new LaneWords(profile, texts).lines());
            model.addAttribute("rules", new RuleWords(profile, texts).lines());
        });
        model.addAttribute("upcoming", history.upcoming(viewpoint.today()));
        model.addAttribute("adoptions", AdoptionRow.of(history, viewpoint.today()));
        model.addAttribute("mayAdopt", viewpoint.now() && CountyAction.ADOPT_LIMIT_PROFILE.isFor(viewer));
        return "limits/limits";
    }

    @GetMapping("/limits/adopt")
    String form(Viewpoint viewpoint, Actor viewer, Model model) {
        if (!viewpoint.now() || !CountyAction.ADOPT_LIMIT_PROFILE.isFor(viewer)) {
            return "redirect:/limits";
        }
        return form(
                new Typed(Map.of(
                        "effectiveFrom", List.of(viewpoint.today().plusDays(1).toString()))),
                model);
    }

    @PostMapping("/limits/adopt")
    String adopt(@RequestParam MultiValueMap<String, String> values, Actor actor, Model model, FormReply reply) {
        var typed = new Typed(values);
        return reply.of(
                desk.submit(() -> command(typed), actor, typed.first("formKey")),
                texts.getMessage("limits.done", new Object[] {typed.first("effectiveFrom")}),
                "/limits",
                () -> form(typed, model));
    }

    private AdoptLimitProfile command(Typed typed) {
        @Nullable String name = typed.text("name");
        return new AdoptLimitProfile(
                OWN.equals(name) ? null : name,
                typed.text("yaml"),
                typed.date("effectiveFrom", texts),
                typed.text("reason"));
    }

    private String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "choices",
                Stream.concat(
                                LimitProfiles.names().stream()
                                        .map(name -> new Choice(name, texts.getMessage("limits.ready." + name))),
                                Stream.of(new Choice(OWN, texts.getMessage("limits.own"))))
                        .toList());
        model.addAttribute("example", LimitProfiles.text(LimitProfiles.DEFAULT).orElseThrow());
        return "limits/adopt";
    }
}
