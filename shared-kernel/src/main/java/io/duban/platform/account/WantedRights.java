package io.duban.platform.account;

import java.time.Instant;

/** Rights that somebody asked for and that wait for the security administrator. */
public record WantedRights(Rights rights, String askedBy, Instant askedAt) {}
