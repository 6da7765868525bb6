package io.duban.command.task.review;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.ReviewSubject;
import java.util.Optional;

/** A sample that can never bring the public's approval is not worth asking (2.4). */
final class SampleMustSuffice {

    private SampleMustSuffice() {}

    static Optional<Rejection> refusal(ReviewSubject subject, FreezeElectorate command) {
        return switch (subject) {
            case SINGLE ->
                command.sampleSize() < command.populationSize()
                        ? tooSmall("单件诉求应请全部%d位诉求人评议，请改正样本数。", command.populationSize())
                        : Optional.empty();
            case PROJECT -> {
                var least = PublicApproval.leastAnswers(command.populationSize());
                yield command.sampleSize() < least ? tooSmall("样本数至少为%d（不足30人的全部评议），请加大样本。", least) : Optional.empty();
            }
        };
    }

    private static Optional<Rejection> tooSmall(String sentence, int number) {
        return Optional.of(new Rejection.Invalid("task.sample-too-small", "sampleSize", sentence.formatted(number)));
    }
}
