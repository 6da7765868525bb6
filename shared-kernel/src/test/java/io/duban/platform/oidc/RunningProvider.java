package io.duban.platform.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;

/**
 * A province's identity provider: a real Spring Authorization Server on loopback, under another host name than Duban's, so that
 * a browser takes the two for different sites.
 */
public final class RunningProvider implements AutoCloseable {

    /** Signs in with a password alone. */
    public static final String PLAIN = "p-1001";

    /** Signs in with a password and a one-time code, says the provider. */
    public static final String CAREFUL = "p-1002";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** Random passwords of two people, and the client's secret. */
    record People(Map<String, String> passwords, String clientSecret) {

        static People random() {
            var passwords = new LinkedHashMap<String, String>();
            passwords.put(PLAIN, UUID.randomUUID().toString());
            passwords.put(CAREFUL, UUID.randomUUID().toString());
            return new People(passwords, UUID.randomUUID().toString());
        }
    }

    private final People people = People.random();
    private final AtomicReference<ProviderFlaw> flaw = new AtomicReference<>(ProviderFlaw.NONE);
    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    private RunningProvider() {
        context.registerBean(People.class, () -> people);
        context.registerBean("flaw", AtomicReference.class, () -> flaw);
        context.register(ProviderApplication.class);
        context.refresh();
    }

    public static RunningProvider start() {
        return new RunningProvider();
    }

    static String nameOf(String person) {
        return person.equals(PLAIN) ? "张明" : "李静";
    }

    /** The settings by which Duban knows this provider under some id. */
    public Map<String, String> settings(String id, String name) {
        try {
            var secret = Files.createTempFile("client-secret", "");
            secret.toFile().deleteOnExit();
            Files.writeString(secret, people.clientSecret() + "\n");
            return settings(id, name, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings(String id, String name, Path secret) {
        var here = "duban.oidc." + id;
        return Map.of(
                here + ".name",
                name,
                here + ".issuer",
                issuer(),
                here + ".client-id",
                ProviderApplication.CLIENT,
                here + ".client-secret-file",
                secret.toString());
    }

    public String issuer() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** Lets this Duban be a client, under these ids. */
    public void admit(String dubanAddress, String... ids) {
        context.getBean(InMemoryRegisteredClientRepository.class)
                .save(ProviderApplication.client(people.clientSecret(), dubanAddress, ids));
    }

    public String password(String person) {
        return people.passwords().get(person);
    }

    String clientSecret() {
        return people.clientSecret();
    }

    public void has(ProviderFlaw wanted) {
        flaw.set(wanted);
    }

    /** What a person does who is sent here: signs in; gives the address to which the provider sends them back. */
    public URI signIn(String person, String address) {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = get(http, URI.create(address));
        var form = get(http, URI.create(location(page)));
        var token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new AssertionError("no sign-in form: " + form.body());
        }
        var fields = "username=" + person + "&password=" + password(person) + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var signedIn = send(
                http,
                HttpRequest.newBuilder(form.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
        return URI.create(location(get(http, URI.create(location(signedIn)))));
    }

    private static HttpResponse<String> get(HttpClient http, URI address) {
        return send(
                http,
                HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(where -> answer.uri().resolve(where).toString())
                .orElseThrow(() -> new AssertionError(answer + ": " + answer.body()));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
