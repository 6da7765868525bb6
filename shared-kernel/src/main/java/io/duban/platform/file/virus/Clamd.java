package io.duban.platform.file.virus;

import io.duban.platform.start.CannotStart;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Speaks INSTREAM with clamd (clamd(8)): the content in pieces, each after its length; then one line of answer. */
final class Clamd implements VirusScan {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int PATIENCE_MS = 30_000;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final Connecting server;

    private Clamd(Connecting server) {
        this.server = server;
    }

    static Clamd at(String address) {
        if (address.startsWith("/")) {
            return new Clamd(exchange -> unix(Path.of(address), exchange));
        }
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new CannotStart("duban.clamd.address 应写作 主机:端口，或者套接字文件的绝对路径，现为“%s”；请改正设置。".formatted(address));
        }
        var host = address.substring(0, colon);
        var port = Integer.parseInt(address.substring(colon + 1));
        return new Clamd(exchange -> tcp(new InetSocketAddress(host, port), exchange));
    }

    @Override
    public Optional<String> infection(Path file) throws IOException {
        var answer = server.exchange((in, out) -> ask(file, in, out));
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        throw new IOException("clamd answered: " + answer);
    }

    private static String ask(Path file, InputStream in, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var content = Files.newInputStream(file)) {
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                data.writeInt(piece.length);
                data.write(piece);
            }
        }
        data.writeInt(0);
        data.flush();
        var answer = in.readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static String tcp(InetSocketAddress address, Exchange exchange) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            return exchange.run(socket.getInputStream(), socket.getOutputStream());
        }
    }

    private static String unix(Path path, Exchange exchange) throws IOException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(path));
            return exchange.run(Channels.newInputStream(channel), Channels.newOutputStream(channel));
        }
    }

    private interface Exchange {
        String run(InputStream in, OutputStream out) throws IOException;
    }

    private interface Connecting {
        String exchange(Exchange exchange) throws IOException;
    }
}
