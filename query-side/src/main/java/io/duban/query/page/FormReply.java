package io.duban.query.page;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a form that was sent leads: on to a page that says what was done, or back to the form with the refusal and what was typed.
 * A controller's parameter of this type is that of its own request; templates know the sentence as {@code done} and the refusal as
 * {@code refusal}.
 */
public final class FormReply {

    private final Model model;
    private final HttpServletResponse response;
    private final RedirectAttributes next;

    FormReply(Model model, HttpServletResponse response, RedirectAttributes next) {
        this.model = model;
        this.response = response;
        this.next = next;
    }

    /**
     * The view that follows.
     *
     * @param done the sentence that says what was done
     * @param where the address of the page that says it
     * @param again fills the model once more and names the page of the form
     */
    public String of(FormAnswer answer, String done, String where, Supplier<String> again) {
        return of(answer, accepted -> onward(done, where), refused -> again.get());
    }

    /**
     * The same where it depends on the answer what comes next.
     *
     * @param onward leads {@linkplain #onward on}
     * @param again gets the refusal, which stands in the model already
     */
    public String of(
            FormAnswer answer, Function<CommandAnswer.Done, String> onward, Function<Rejection, String> again) {
        return switch (answer) {
            case FormAnswer.Accepted accepted -> onward.apply(accepted.done());
            case FormAnswer.Refused refused -> {
                response.setStatus(ProblemAnswer.statusOf(refused.rejection()).value());
                model.addAttribute("refusal", refused.rejection());
                yield again.apply(refused.rejection());
            }
        };
    }

    /** To another page, which says what was done. */
    public String onward(String done, String where) {
        next.addFlashAttribute("done", done);
        return "redirect:" + where;
    }
}
