package io.duban.platform.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Under which name failures are counted. Of an account's name 24 bits of a hash: people type passwords into the wrong field,
 * and no row may tell them. Of an IPv6 address its network of 64 bits: whoever has one address there has them all.
 */
final class BucketName {

    private static final int BITS_OF_A_NAME = 24;
    private static final int NETWORK_BYTES = 8;

    private BucketName() {}

    static String ofAccount(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "account:" + HexFormat.of().formatHex(Arrays.copyOf(hash, BITS_OF_A_NAME / Byte.SIZE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @param address as the server gives it: numbers, never a name that would have to be looked up */
    static String ofAddress(String address) {
        if (address.indexOf(':') < 0) {
            return "address:" + address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? "network:" + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : "address:" + address;
        } catch (UnknownHostException e) {
            return "address:" + address;
        }
    }
}
