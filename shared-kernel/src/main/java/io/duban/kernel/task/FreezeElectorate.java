package io.duban.kernel.task;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Say once, before anybody is asked, who will be asked and how 冻结评议范围 (2.4).
 *
 * @param populationSize how many people the matter concerns 受益或诉求人数
 * @param sampleSize how many of them are asked 样本数
 * @param lastDay the last day on which answers count
 */
public record FreezeElectorate(
        TaskId taskId, ReviewMethod method, int populationSize, int sampleSize, LocalDate lastDay)
        implements ExistingTaskCommand {

    /** More people than any county has. */
    private static final int MOST = 10_000_000;

    public FreezeElectorate {
        taskId = Require.present("taskId", "事项", taskId);
        method = Require.present("method", "评议方式", method);
        populationSize = Require.between("populationSize", "涉及人数", populationSize, 1, MOST);
        sampleSize = Require.between("sampleSize", "样本数", sampleSize, 1, populationSize);
        lastDay = Require.present("lastDay", "评议截止日", lastDay);
    }
}
