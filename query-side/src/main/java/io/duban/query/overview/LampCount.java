package io.duban.query.overview;

import io.duban.query.task.Bucket;
import io.duban.query.task.Lamp;
import io.duban.query.task.LedgerFilter;
import java.util.Map;

/** How many matters show a lamp; equal to the ledger with the bucket. */
public record LampCount(Lamp lamp, Bucket bucket, int number) {

    public Map<String, String> filter() {
        return LedgerFilter.of(bucket).parameters();
    }
}
