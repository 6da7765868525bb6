package io.duban.platform.loopback;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Knows this machine by its names and refuses to ask a name server for any other. */
public final class LocalNamesOnly extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtin = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (host.equals("localhost") || host.equals(configuration.lookupLocalHostName())) {
                    return builtin.lookupByName(host, policy);
                }
                if (!host.endsWith(".invalid")) { // exists nowhere by RFC 6761: a test may use it, and nobody is asked
                    LoopbackOnly.note(host);
                }
                throw new UnknownHostException(host + ": a test run talks to this machine only");
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "local names only";
    }
}
