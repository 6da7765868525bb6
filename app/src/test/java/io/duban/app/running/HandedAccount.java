package io.duban.app.running;

/** A line of the file in which passwords are handed over. */
public record HandedAccount(String account, String password, String role, String place) {

    static HandedAccount read(String line) {
        var parts = line.split("\t", -1);
        return new HandedAccount(parts[0], parts[1], parts[2], parts[3]);
    }
}
