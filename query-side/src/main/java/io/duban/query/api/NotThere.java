package io.duban.query.api;

import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import org.springframework.http.ResponseEntity;

/** The answer for what does not exist, or may not be seen: the two are not told apart. */
final class NotThere {

    private NotThere() {}

    static ResponseEntity<?> of(String concept, String label) {
        return ProblemAnswer.of(
                new Rejection.NotFound(concept + ".not-found", "没有找到这个%s，或者您无权查看；请检查编号后重试。".formatted(label)));
    }
}
