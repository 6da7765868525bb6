package io.duban.query.me;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.token.ApiTokens;
import io.duban.platform.token.TokenScope;
import io.duban.platform.token.WantedToken;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 访问令牌: one's own tokens for the API. A new one is shown in the answer to its form and on no other page. */
@PageController
final class OwnTokensController {

    private static final String PAGE = "/me/tokens";

    private final ApiTokens tokens;
    private final InstantSource time;
    private final MessageSourceAccessor texts;

    OwnTokensController(ApiTokens tokens, InstantSource time, MessageSource texts) {
        this.tokens = tokens;
        this.time = time;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping(PAGE)
    String list(Actor who, Model model) {
        return list(who, new Typed(Map.of("days", List.of(Integer.toString(WantedToken.USUAL_DAYS)))), model);
    }

    @PostMapping(PAGE)
    String issue(
            @RequestParam MultiValueMap<String, String> values, Actor who, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        try {
            var wanted = new WantedToken(typed.first("name"), scope(typed.first("scope")), days(typed.first("days")));
            model.addAttribute("issued", tokens.issue(who, wanted));
            model.addAttribute("wanted", wanted);
            return "me/token";
        } catch (InvalidValue refused) {
            response.setStatus(ProblemAnswer.statusOf(refused.rejection()).value());
            model.addAttribute("refusal", refused.rejection());
            return list(who, typed, model);
        }
    }

    @PostMapping(PAGE + "/revoke")
    String revoke(@RequestParam UUID token, Actor who, RedirectAttributes next) {
        next.addFlashAttribute(
                "done", texts.getMessage(tokens.revoke(who, token) ? "me.tokens.revoked" : "me.tokens.gone"));
        return "redirect:" + PAGE;
    }

    private String list(Actor who, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("instant", time.instant());
        model.addAttribute("tokens", tokens.of(who));
        return "me/tokens";
    }

    private static TokenScope scope(String said) {
        for (var scope : TokenScope.values()) {
            if (scope.name().equals(said)) {
                return scope;
            }
        }
        throw new InvalidValue(new Rejection.Invalid("token.scope", "scope", "请选择令牌的范围。"));
    }

    /** What is no number is out of bounds, and told so. */
    private static int days(String said) {
        return said.strip().matches("[0-9]{1,4}") ? Integer.parseInt(said.strip()) : 0;
    }
}
