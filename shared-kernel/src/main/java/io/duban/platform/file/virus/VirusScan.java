package io.duban.platform.file.virus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses. */
public interface VirusScan {

    /**
     * @return the name of what was found, if anything
     * @throws IOException if nobody could say
     */
    Optional<String> infection(Path file) throws IOException;

    /**
     * Through clamd at an address; nothing is ever found where it is blank.
     *
     * @param address {@code host:port}, or the absolute path of a Unix socket
     */
    static VirusScan at(String address) {
        return address.isBlank() ? file -> Optional.empty() : Clamd.at(address.strip());
    }
}
