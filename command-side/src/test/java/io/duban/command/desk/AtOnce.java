package io.duban.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in the order of the tasks. */
    public static <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var running = new ArrayList<Future<T>>();
            for (var task : tasks) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
