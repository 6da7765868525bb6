package io.duban.command.number;

import io.duban.kernel.number.DocumentNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives document numbers. The row of a series stays locked until the command's transaction ends, and a failed command takes
 * its number back with everything else: numbers of a year have no gap and no double.
 */
@Component
public class NumberSeries {

    /** Stands for all years together. */
    private static final int EVER = 0;

    private final JdbcClient events;

    NumberSeries(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    /**
     * The next number of a series; call it only when nothing else can refuse the command any more.
     *
     * @param series the agency code, such as 督
     * @param year the year of the county's calendar
     */
    public DocumentNumber next(String series, int year) {
        return new DocumentNumber(series, year, nextOf(series, year));
    }

    /** The next number of a series that no year begins anew 总第N期; as gap-free as that of a year. */
    public int nextEver(String series) {
        return nextOf(series, EVER);
    }

    private int nextOf(String series, int year) {
        return events.sql("""
                        INSERT INTO events.number_series AS known (series, year, last)
                        VALUES (:series, :year, 1)
                        ON CONFLICT (series, year) DO UPDATE SET last = known.last + 1
                        RETURNING last
                        """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Takes note of a number that was given elsewhere, so that it is not given again. */
    public void adopt(DocumentNumber number) {
        events.sql("""
                        INSERT INTO events.number_series AS known (series, year, last)
                        VALUES (:series, :year, :serial)
                        ON CONFLICT (series, year) DO UPDATE SET last = greatest(known.last, excluded.last)
                        """)
                .param("series", number.series())
                .param("year", number.year())
                .param("serial", number.serial())
                .update();
    }
}
