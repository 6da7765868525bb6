package io.duban.kernel.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.LimitType;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.OfficialCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ready profiles over the official calendar, and words to ask them with. */
final class Limits {

    static final WorkCalendar CALENDAR = OfficialCalendar.read();
    static final LimitBasis WORKDAY = ready("13710-workday-v1");
    static final LimitBasis NATURAL = ready("literal-natural");
    static final LimitBasis QINGHAI = ready("qinghai-710");

    private Limits() {}

    private static LimitBasis ready(String name) {
        return new LimitBasis(LimitProfiles.ready(name).orElseThrow(), CALENDAR);
    }

    /** The default profile with this text in it replaced. */
    static LimitBasis workdayBut(String written, String instead) {
        try (var yaml = LimitProfiles.class.getResourceAsStream("13710-workday-v1.yaml")) {
            var text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(written)) {
                throw new IllegalArgumentException(written);
            }
            return new LimitBasis(LimitProfiles.parse(text.replace(written, instead)), CALENDAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instant by the clock on the county's wall, such as {@code 2026-02-13T10:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CountyTime.ZONE).toInstant();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, CountyTime.ZONE);
    }

    static LocalDate day(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** The dues of a lane that needs neither date nor hours, or the ones given here for it. */
    static List<Due> dues(LimitBasis basis, LimitType lane, Instant dispatch) {
        return switch (lane) {
            case GENERAL, MAJOR, LONG_TERM -> Dues.of(basis, lane, dispatch, null, null);
            case FIXED -> Dues.of(basis, lane, dispatch, day(dispatch).plusDays(40), null);
            case URGENT -> Dues.of(basis, lane, dispatch, null, 24);
        };
    }

    static Due due(LimitBasis basis, LimitType lane, String dispatch, String code) {
        return find(dues(basis, lane, at(dispatch)), code);
    }

    static Due fixed(LimitBasis basis, String dispatch, @Nullable String date, String code) {
        return find(
                Dues.of(basis, LimitType.FIXED, at(dispatch), date == null ? null : LocalDate.parse(date), null), code);
    }

    private static Due find(List<Due> dues, String code) {
        return dues.stream().filter(due -> due.code().equals(code)).findFirst().orElseThrow();
    }
}
