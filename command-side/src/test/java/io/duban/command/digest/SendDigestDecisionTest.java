package io.duban.command.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SendDigestDecisionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Actor DUBAN = Actor.system("系统");
    private static final LimitBasis LIMITS =
            LimitRegister.of("13710-workday-v1").inForce();

    @Test
    void on_a_working_day_that_has_begun_the_receiver_is_told() {
        assertThat(SendDigestDecision.decide(null, on(MONDAY), DUBAN, at("2026-03-02T08:30"), LIMITS))
                .isEqualTo(Decision.accept(new DigestSent(new UUID(7, 1), "青石镇", MONDAY, List.of(), 2)));
    }

    @Test
    void a_second_one_for_the_day_does_nothing_and_one_for_an_earlier_day_neither() {
        for (var day : List.of(MONDAY, MONDAY.minusDays(3))) {
            assertThat(SendDigestDecision.decide(MONDAY, on(day), DUBAN, at("2026-03-02T09:00"), LIMITS))
                    .isEqualTo(new Decision.Accepted(List.of()));
        }
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "2026-03-02T08:29:59, 2026-03-02, digest.no-office-hours",
        "2026-03-01T09:00, 2026-03-01, digest.no-office-hours",
        "2026-02-16T09:00, 2026-02-16, digest.no-office-hours",
        "2026-03-03T09:00, 2026-03-02, digest.another-day",
        "2026-03-01T15:00, 2026-03-02, digest.another-day"
    })
    void outside_office_hours_and_for_other_days_nothing_is_sent(LocalDateTime now, LocalDate day, String code) {
        assertThat(codeOf(SendDigestDecision.decide(
                        null, on(day), DUBAN, now.atZone(CountyTime.ZONE).toInstant(), LIMITS)))
                .isEqualTo(code);
    }

    @Test
    void a_make_up_day_is_a_working_day() {
        var saturday = LocalDate.of(2026, 2, 28);
        assertThat(SendDigestDecision.decide(null, on(saturday), DUBAN, at("2026-02-28T08:30"), LIMITS))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void no_person_sends_digests(Role role) {
        var person = new Actor("zhou", "周敏", role, null, null);
        assertThat(codeOf(SendDigestDecision.decide(null, on(MONDAY), person, at("2026-03-02T09:00"), LIMITS)))
                .isEqualTo("digest.system-alone");
    }

    private static String codeOf(Decision decision) {
        return ((Decision.Refused) decision).rejection().code();
    }

    private static SendDigest on(LocalDate day) {
        return new SendDigest(new UUID(7, 1), "青石镇", day, List.of(), 2);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CountyTime.ZONE).toInstant();
    }
}
