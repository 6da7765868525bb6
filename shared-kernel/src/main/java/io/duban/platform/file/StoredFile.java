package io.duban.platform.file;

/**
 * A file that is kept.
 *
 * @param sha256 64 hexadecimal digits; the name under which it is kept
 * @param size in bytes
 */
public record StoredFile(String sha256, long size, String mediaType) {}
