package io.duban.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns what the driver says when PostgreSQL will not have us into the sentence for the person at the console. */
final class LoginRefused {

    private LoginRefused() {}

    static DatabaseUnusable explain(Login login, Throwable failure) {
        if (failure instanceof DatabaseUnusable already) {
            return already;
        }
        SQLException refusal = refusalIn(failure);
        String state = refusal == null || refusal.getSQLState() == null ? "" : refusal.getSQLState();
        return new DatabaseUnusable(sentence(login, state, messageOf(refusal == null ? failure : refusal)), failure);
    }

    static String sentence(Login login, String state, String message) {
        String where = login.address();
        return switch (state) {
            case "28P01", "28000", "08004" ->
                "数据库 %s 拒绝用户 %s 登录：用户名或密码不对，或服务器不许这台机器登录；请检查 DUBAN_DATABASE_USER、DUBAN_DATABASE_PASSWORD 和服务器的 pg_hba.conf。"
                        .formatted(where, login.user());
            case "3D000" -> "数据库 %s 不存在；请先建库：CREATE DATABASE … OWNER %s。".formatted(where, login.user());
            case "42501", "0LP01" -> NotEnoughRights.sentence(login);
            case "53300" -> "数据库 %s 的连接数已满；请调大服务器的 max_connections 或调小 duban.database.pool。".formatted(where);
            case "57P03" -> "数据库 %s 正在启动或关闭；请稍后再启动。".formatted(where);
            case "08000", "08001", "08006" -> "连不上数据库 %s；请确认 PostgreSQL 已经启动、地址和端口正确、网络可达。".formatted(where);
            // SQLSTATEs are an open set: what we have no sentence for is passed on in the server's words.
            default -> "数据库 %s 不能使用（SQLSTATE %s）：%s；请按这条提示处理后再启动。".formatted(where, state, message);
        };
    }

    private static @Nullable SQLException refusalIn(Throwable failure) {
        SQLException deepest = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                deepest = sql;
            }
        }
        return deepest;
    }

    private static String messageOf(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
