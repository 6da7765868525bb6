package io.duban.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database cannot be reached or has no room: nobody's mistake, and over when it is back. */
public final class DatabaseFault {

    private DatabaseFault() {}

    /** Whether a failure comes from a database that is away, shutting down, full, or out of connections. */
    public static boolean isIn(Throwable failure) {
        if (Causes.first(failure, DataAccessResourceFailureException.class) != null
                || Causes.first(failure, CannotCreateTransactionException.class) != null
                || Causes.first(failure, SQLTransientConnectionException.class) != null) {
            return true;
        }
        var sql = Causes.first(failure, SQLException.class);
        var state = sql == null ? null : sql.getSQLState();
        // 08 connection, 53 no disk, memory or connections left, 57P0x server going down or starting up
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0"));
    }

    /** The body that goes with it, status 503. */
    public static ProblemDetail problem() {
        return ProblemAnswer.body(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database.unavailable",
                "数据库暂时不可用",
                "数据库暂时不可用，本次操作没有保存，请稍后重试；持续出现时请联系管理员。",
                null);
    }
}
