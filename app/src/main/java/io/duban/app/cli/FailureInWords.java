package io.duban.app.cli;

import io.duban.platform.start.CannotStart;
import org.slf4j.LoggerFactory;

/** A call that broke, in one sentence for the person at the terminal; the log has the whole story. */
final class FailureInWords {

    private FailureInWords() {}

    static String of(Throwable failure) {
        var told = CannotStart.sentence(failure);
        if (told != null) {
            return told;
        }
        LoggerFactory.getLogger(FailureInWords.class).error("The call broke", failure);
        return "没有完成：出现了意料之外的错误（%s）。已经完成的部分不会丢失；详情见数据目录下的 logs/duban.log。"
                .formatted(failure.getClass().getSimpleName());
    }
}
