package io.duban.kernel.notice;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about and to whom it goes.
 *
 * @param month the month that is ranked; must be there for a ranking notice
 * @param revision which order of the month: 0 before the ranking was published, 1 as published, one more with each correction
 * @param group the one group that the notice ranks; null for all
 * @param units who alone gets it besides the county; none where it is meant for everybody, or for the leaders
 * @param corrects the issued notice that this one corrects 更正; it stays as it is
 */
public record NoticeSubject(
        NoticeKind kind,
        @Nullable YearMonth month,
        int revision,
        @Nullable String group,
        List<UnitRef> units,
        @Nullable NoticeId corrects) {

    public NoticeSubject {
        kind = Require.present("kind", "文种", kind);
        revision = Require.between("revision", "版次", revision, 0, 9999);
        group = Require.optionalText("group", "排名分组", group, 60);
        units = Require.list("units", "发往单位", units);
        if (kind == NoticeKind.MONTHLY_RANKING) {
            Require.present("month", "月份", month);
        }
        if (kind.isLetter() && units.isEmpty()) {
            throw new InvalidValue(new Rejection.Invalid("value.required", "unit", "请选择" + kind.label() + "发往的单位。"));
        }
    }

    /** The ranking of a month as it stands before it is published, for everybody. */
    public static NoticeSubject ranking(YearMonth month) {
        return new NoticeSubject(NoticeKind.MONTHLY_RANKING, month, 0, null, List.of(), null);
    }

    /** One without a month, for everybody or, if it goes up, for the leaders. */
    public static NoticeSubject of(NoticeKind kind) {
        return new NoticeSubject(kind, null, 0, null, List.of(), null);
    }

    /** Whether every unit may read it once it is issued. */
    public boolean isForEverybody() {
        return units.isEmpty() && !kind.isLetter() && !kind.goesUp();
    }

    /** Whether this unit may read it once it is issued. */
    public boolean isFor(UnitId unit) {
        return isForEverybody() || units.stream().anyMatch(one -> one.id().equals(unit));
    }
}
