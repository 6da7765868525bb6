package io.duban.platform.throttle;

import java.time.Duration;
import org.springframework.core.env.Environment;

/**
 * How many failures are let pass, and how fast they are forgotten.
 *
 * @param account failures in a row for one account name, {@code duban.sign-in.account.failures}
 * @param accountAgain after which one more try is free, {@code duban.sign-in.account.again-after}
 * @param address failures from one address, {@code duban.sign-in.address.failures}
 * @param addressWithin the time in which so many are forgotten, {@code duban.sign-in.address.within}
 */
public record SignInLimits(int account, Duration accountAgain, int address, Duration addressWithin) {

    public static final SignInLimits USUAL = new SignInLimits(5, Duration.ofMinutes(3), 30, Duration.ofMinutes(15));

    public static SignInLimits from(Environment environment) {
        return new SignInLimits(
                environment.getProperty("duban.sign-in.account.failures", Integer.class, USUAL.account),
                environment.getProperty("duban.sign-in.account.again-after", Duration.class, USUAL.accountAgain),
                environment.getProperty("duban.sign-in.address.failures", Integer.class, USUAL.address),
                environment.getProperty("duban.sign-in.address.within", Duration.class, USUAL.addressWithin));
    }
}
