package io.duban.platform.factor;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.secret.MasterKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People's second factors: to set up, to ask for at sign-in, to take off again. Every code is taken once, on whichever
 * node; after {@link #MOST_FAILURES} wrong ones in a row the account waits {@link #WAIT} from the last before another is
 * looked at, so that a stolen password does not leave time to guess.
 */
public final class SecondFactors {

    static final int MOST_FAILURES = 10;
    static final Duration WAIT = Duration.ofMinutes(15);

    private final FactorTable table;
    private final TransactionOperations transaction;
    private final MasterKey key;
    private final RandomGenerator random;
    private final InstantSource time;
    private final AuditLog audit;

    /** @param random must be cryptographically strong */
    SecondFactors(
            FactorTable table,
            TransactionOperations transaction,
            MasterKey key,
            RandomGenerator random,
            InstantSource time,
            AuditLog audit) {
        this.table = table;
        this.transaction = transaction;
        this.key = key;
        this.random = random;
        this.time = time;
        this.audit = audit;
    }

    /** Whether sign-in asks this account for a code. */
    public boolean isSetUp(String account) {
        return table.find(account).filter(row -> row.confirmedAt() != null).isPresent();
    }

    public FactorState state(String account) {
        var row = table.find(account).orElse(null);
        if (row == null) {
            return new FactorState.None();
        }
        var since = row.confirmedAt();
        return since == null
                ? new FactorState.Begun(new FactorSecret(open(account, row)))
                : new FactorState.SetUp(since, table.recoveryCodesLeft(account));
    }

    /** Makes a secret for the app; refused while a confirmed one is in use. */
    public FactorAnswer begin(Actor who) {
        var secret = new byte[FactorSecret.BYTES];
        random.nextBytes(secret);
        return table.begin(who.account(), key.seal(secret, purpose(who.account())), time.instant())
                ? new FactorAnswer.Done(List.of())
                : refused("second-factor.set-up-already", "动态口令已经设置；要换新设备，请先取消再重新设置。");
    }

    /** The app's first code proves that it has the secret; from now on sign-in asks for codes. */
    public FactorAnswer confirm(Actor who, String code) {
        return transactional(() -> {
            var begun = table.find(who.account()).filter(row -> row.confirmedAt() == null);
            if (begun.isEmpty()) {
                return refused("second-factor.not-begun", "还没有开始设置，或者已经设置完成；请刷新页面查看。");
            }
            if (!takes(who.account(), begun.get(), code, time.instant())) {
                return wrong();
            }
            table.confirm(who.account(), time.instant());
            audit.record(entry(AuditAct.SECOND_FACTOR_SET, who));
            return new FactorAnswer.Done(freshCodes(who.account()));
        });
    }

    /** Looks at a code, or a recovery code, that was given at sign-in. */
    public CodeCheck check(Actor who, String code) {
        return transactional(() -> {
            var row = table.find(who.account())
                    .filter(found -> found.confirmedAt() != null)
                    .orElse(null);
            var now = time.instant();
            if (row == null) {
                return CodeCheck.WRONG;
            }
            if (hasToWait(row, now)) {
                audit.record(entry(AuditAct.SECOND_FACTOR_FAILED, who).failed().with("why", "too-many"));
                return CodeCheck.TOO_MANY;
            }
            if (takes(who.account(), row, code, now)) {
                return CodeCheck.RIGHT;
            }
            table.failed(who.account(), now);
            audit.record(entry(AuditAct.SECOND_FACTOR_FAILED, who).failed());
            return CodeCheck.WRONG;
        });
    }

    /** Takes the second factor off; a code proves that it is the person. */
    public FactorAnswer remove(Actor who, String code) {
        return afterCode(who, code, () -> {
            table.remove(who.account());
            audit.record(entry(AuditAct.SECOND_FACTOR_REMOVED, who));
            return List.of();
        });
    }

    /** Ten new recovery codes; the old ones open nothing any more. */
    public FactorAnswer newRecoveryCodes(Actor who, String code) {
        return afterCode(who, code, () -> {
            audit.record(entry(AuditAct.SECOND_FACTOR_SET, who).with("what", "recovery-codes"));
            return freshCodes(who.account());
        });
    }

    /** Takes the second factor off somebody who lost device and recovery codes; whether they may is asked before. */
    public boolean removeFor(String account, Actor administrator) {
        return transactional(() -> {
            var removed = table.remove(account);
            if (removed) {
                audit.record(AuditEntry.of(AuditAct.SECOND_FACTOR_REMOVED, administrator)
                        .about("account:" + account));
            }
            return removed;
        });
    }

    private FactorAnswer afterCode(Actor who, String code, Supplier<List<String>> act) {
        return transactional(() -> switch (check(who, code)) {
            case RIGHT -> new FactorAnswer.Done(act.get());
            case WRONG -> wrong();
            case TOO_MANY -> refused("second-factor.too-many", "错误次数过多，请在 %d 分钟后再试。".formatted(WAIT.toMinutes()));
        });
    }

    private boolean takes(String account, FactorTable.Row row, String code, Instant now) {
        var bare = RecoveryCodes.bare(code);
        if (row.confirmedAt() != null && RecoveryCodes.looksLikeOne(bare)) {
            return table.takeRecoveryCode(account, RecoveryCodes.hash(bare), now);
        }
        var step = TimeCodes.stepOf(open(account, row), bare, now);
        return step.isPresent() && table.take(account, step.getAsLong());
    }

    private static boolean hasToWait(FactorTable.Row row, Instant now) {
        var failedAt = row.failedAt();
        return row.failures() >= MOST_FAILURES && failedAt != null && now.isBefore(failedAt.plus(WAIT));
    }

    private List<String> freshCodes(String account) {
        var codes = RecoveryCodes.random(random);
        table.replaceRecoveryCodes(
                account, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private byte[] open(String account, FactorTable.Row row) {
        return key.open(row.sealedSecret(), purpose(account));
    }

    private static String purpose(String account) {
        return "totp:" + account;
    }

    private static AuditEntry entry(AuditAct act, Actor who) {
        return AuditEntry.of(act, who).about("account:" + who.account());
    }

    private static FactorAnswer wrong() {
        return new FactorAnswer.Refused(
                new Rejection.Invalid("second-factor.wrong-code", "code", "口令不对，或者已经用过；请等应用显示下一个口令后再试，并核对手机时间。"));
    }

    private static FactorAnswer refused(String code, String sentence) {
        return new FactorAnswer.Refused(new Rejection.WrongState(code, sentence));
    }

    private <T> T transactional(Supplier<T> act) {
        var result = transaction.execute(status -> act.get());
        return Objects.requireNonNull(result);
    }
}
