package io.duban.app.running;

import io.duban.platform.security.AccountFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line of the file in which accounts are handed over. */
public record HandedAccount(String account, String password, String role, String place, String token) {

    /** The accounts that are handed over in a home, by user name. */
    static Map<String, HandedAccount> in(Path home) {
        try (var lines = Files.lines(home.resolve(AccountFile.NAME))) {
            return lines.map(HandedAccount::read)
                    .collect(Collectors.toMap(HandedAccount::account, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HandedAccount read(String line) {
        var parts = line.split("\t", -1);
        return new HandedAccount(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
