package io.duban.query.notice.compose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person adds to the data of a notice; several paragraphs stand on lines of their own.
 *
 * @param facts what else is known of the matter 情况
 * @param practices what was done well 好的做法
 * @param findings problems that were found 问题
 * @param cause why 原因
 * @param suggestion what is proposed 建议
 * @param basis by which rule 依据
 * @param requirement what is asked 要求
 * @param until by when
 * @param time of a talk
 * @param attendants who has to come
 * @param leader to whom a report goes
 * @param contact name and telephone of the office
 */
public record TypedParts(
        @Nullable String facts,
        @Nullable String practices,
        @Nullable String findings,
        @Nullable String cause,
        @Nullable String suggestion,
        @Nullable String basis,
        @Nullable String requirement,
        @Nullable LocalDate until,
        @Nullable String time,
        @Nullable String place,
        @Nullable String attendants,
        @Nullable String leader,
        @Nullable String contact) {}
