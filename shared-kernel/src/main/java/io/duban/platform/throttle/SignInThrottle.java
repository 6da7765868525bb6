package io.duban.platform.throttle;

import io.github.bucket4j.BandwidthBuilder;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Two buckets of tokens for every try: the account's and the address's. A try takes a token of each and a success puts them
 * back, so that only failures count, however many tries come at the same moment. Tokens come back with time: nobody is kept
 * out for ever. A name that no account has is counted just the same.
 */
public final class SignInThrottle {

    private static final int CLEAN_EVERY = 50;
    private static final int CLEAN_AT_MOST = 500;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketConfiguration account;
    private final BucketConfiguration address;
    private final AtomicInteger tries = new AtomicInteger();

    /** @param views connections that may change {@code events.sign_in_bucket} */
    public SignInThrottle(DataSource views, SignInLimits limits, Clock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(views)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("events.sign_in_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofHours(1)))
                .clientClock(new ClockTime(clock))
                .build();
        this.account = bucket(limits.account(), 1, limits.accountAgain());
        this.address = bucket(limits.address(), limits.address(), limits.addressWithin());
    }

    /** Takes a token for a try. How long to wait when there is none; then nothing was taken, and nothing may be tried. */
    public Optional<Duration> take(String name, String from) {
        forgetWhatIsFull();
        var ofAddress = ofAddress(from);
        var wait = take(ofAddress);
        if (wait.isPresent()) {
            return wait;
        }
        wait = take(ofAccount(name));
        if (wait.isPresent()) {
            ofAddress.addTokens(1);
        }
        return wait;
    }

    /** The try was a success: it does not count. */
    public void putBack(String name, String from) {
        ofAccount(name).addTokens(1);
        ofAddress(from).addTokens(1);
    }

    /** How long to wait, without taking anything; for credentials that come with every request. */
    public Optional<Duration> look(String name, String from) {
        var byAddress = toWait(ofAddress(from).estimateAbilityToConsume(1).getNanosToWaitForRefill());
        return byAddress.isPresent()
                ? byAddress
                : toWait(ofAccount(name).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket ofAccount(String name) {
        return buckets.getProxy(BucketName.ofAccount(name), () -> account);
    }

    private Bucket ofAddress(String from) {
        return buckets.getProxy(BucketName.ofAddress(from), () -> address);
    }

    private static Optional<Duration> take(Bucket bucket) {
        return toWait(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static Optional<Duration> toWait(long nanos) {
        return nanos <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    /** Rows of those who have long stopped trying are of no use to anybody. */
    private void forgetWhatIsFull() {
        if (tries.incrementAndGet() % CLEAN_EVERY == 0) {
            buckets.removeExpired(CLEAN_AT_MOST);
        }
    }

    private static BucketConfiguration bucket(int most, int back, Duration within) {
        return BucketConfiguration.builder()
                .addLimit(BandwidthBuilder.builder()
                        .capacity(most)
                        .refillGreedy(back, within)
                        .build())
                .build();
    }
}
