package io.duban.app.killed;

import io.duban.app.running.ApiCaller;
import io.duban.app.running.ApiCaller.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** People who draft one matter after the other until the service is gone, and remember what it has acknowledged. */
final class Drafting {

    private final Set<String> attempted = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final List<Thread> people;

    private Drafting(ApiCaller caller, int people) {
        this.people = IntStream.range(0, people)
                .mapToObj(n -> Thread.ofPlatform().start(() -> untilNobodyAnswers(caller)))
                .toList();
    }

    static Drafting by(int people, ApiCaller caller) {
        return new Drafting(caller, people);
    }

    private void untilNobodyAnswers(ApiCaller caller) {
        while (true) {
            var key = "draft-" + count.incrementAndGet();
            attempted.add(key);
            try {
                var answer = send(caller, key);
                if (answer.status() != 200) {
                    return;
                }
                acknowledged.put(key, answer.body());
            } catch (RuntimeException connectionLost) {
                return;
            }
        }
    }

    /** The key is the title, so that the events tell it. */
    static Answer send(ApiCaller caller, String key) {
        return caller.post(
                "draft-task",
                "{\"title\": \"%s\", \"category\": \"民生实事\", \"source\": \"县政府常务会议\", \"limitType\": \"GENERAL\"}"
                        .formatted(key),
                key);
    }

    void awaitEnd() throws InterruptedException {
        for (var person : people) {
            person.join();
        }
    }

    Set<String> attempted() {
        return attempted;
    }

    /** The answers by key. */
    Map<String, JsonNode> acknowledged() {
        return acknowledged;
    }
}
