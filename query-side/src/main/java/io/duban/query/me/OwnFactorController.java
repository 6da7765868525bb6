package io.duban.query.me;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.factor.FactorAnswer;
import io.duban.platform.factor.FactorState;
import io.duban.platform.factor.RequiredFactor;
import io.duban.platform.factor.SecondFactors;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.document.QrCode;
import io.duban.query.page.PageController;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 动态口令: setting the second factor up, taking it off, new recovery codes. Codes are shown in one answer and never again. */
@PageController
final class OwnFactorController {

    private static final String PAGE = "/me/second-factor";

    private final SecondFactors factors;
    private final RequiredFactor required;
    private final String issuer;
    private final MessageSourceAccessor texts;

    OwnFactorController(
            SecondFactors factors,
            RequiredFactor required,
            @Value("${duban.county-name:}") String county,
            MessageSource texts) {
        this.factors = factors;
        this.required = required;
        this.texts = new MessageSourceAccessor(texts);
        this.issuer = county + this.texts.getMessage("frame.brand");
    }

    @GetMapping(PAGE)
    String show(Actor who, Model model) {
        model.addAttribute("required", required.isRequired(who.role()));
        return switch (factors.state(who.account())) {
            case FactorState.None none -> "me/second-factor-none";
            case FactorState.Begun begun -> {
                model.addAttribute("secret", begun.secret().spelled());
                model.addAttribute("picture", QrCode.of(begun.secret().address(issuer, who.account())));
                yield "me/second-factor-begun";
            }
            case FactorState.SetUp setUp -> {
                model.addAttribute("factor", setUp);
                yield "me/second-factor-set-up";
            }
        };
    }

    @PostMapping(PAGE)
    String begin(Actor who, Model model, HttpServletResponse response) {
        return switch (factors.begin(who)) {
            case FactorAnswer.Done done -> "redirect:" + PAGE;
            case FactorAnswer.Refused refused -> refused(refused.rejection(), who, model, response);
        };
    }

    @PostMapping(PAGE + "/confirm")
    String confirm(@RequestParam String code, Actor who, Model model, HttpServletResponse response) {
        return codes(factors.confirm(who, code), who, model, response);
    }

    @PostMapping(PAGE + "/recovery-codes")
    String recoveryCodes(@RequestParam String code, Actor who, Model model, HttpServletResponse response) {
        return codes(factors.newRecoveryCodes(who, code), who, model, response);
    }

    @PostMapping(PAGE + "/remove")
    String remove(
            @RequestParam String code, Actor who, Model model, HttpServletResponse response, RedirectAttributes next) {
        return switch (factors.remove(who, code)) {
            case FactorAnswer.Done done -> {
                next.addFlashAttribute("done", texts.getMessage("me.second-factor.removed"));
                yield "redirect:" + PAGE;
            }
            case FactorAnswer.Refused refused -> refused(refused.rejection(), who, model, response);
        };
    }

    private String codes(FactorAnswer answer, Actor who, Model model, HttpServletResponse response) {
        return switch (answer) {
            case FactorAnswer.Done done -> {
                model.addAttribute("codes", done.recoveryCodes());
                yield "me/recovery-codes";
            }
            case FactorAnswer.Refused refused -> refused(refused.rejection(), who, model, response);
        };
    }

    private String refused(Rejection rejection, Actor who, Model model, HttpServletResponse response) {
        response.setStatus(ProblemAnswer.statusOf(rejection).value());
        model.addAttribute("refusal", rejection);
        return show(who, model);
    }
}
