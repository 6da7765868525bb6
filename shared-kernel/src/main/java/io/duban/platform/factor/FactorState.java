package io.duban.platform.factor;

import java.time.Instant;

/** How far a person is with the second factor. */
public sealed interface FactorState {

    /** None, and none being set up. */
    record None() implements FactorState {}

    /** The app is given the secret; a first code has to prove it. Not asked for at sign-in yet. */
    record Begun(FactorSecret secret) implements FactorState {}

    /** @param recoveryCodes how many are left */
    record SetUp(Instant since, int recoveryCodes) implements FactorState {}
}
