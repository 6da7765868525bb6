package io.duban.query.xishan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person with a browser that runs no script: keeps the session, sends forms as they stand in the page, follows nothing. */
public final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(formKey|_csrf)\" value=\"([^\"]*)\"");

    private Map.@Nullable Entry<String, String> token;
    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();

    Visitor(String address) {
        this.address = address;
    }

    Visitor signedIn(String account, String password) {
        var page = get("/login");
        var fields = new ArrayList<>(hidden(page.body()));
        fields.add(Map.entry("username", account));
        fields.add(Map.entry("password", password));
        var answer = post("/login", fields);
        if (!answer.headers().firstValue("Location").orElse("login").matches(".*[^n?]/?$|.*/$")) {
            throw new AssertionError("not signed in: " + answer.headers().map());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** As a browser asks, which wants a page also where something is wrong. */
    public HttpResponse<String> browse(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    public HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET(), BodyHandlers.ofByteArray());
    }

    /** Opens the page of a form and sends it with what is typed; names may repeat: {@code "coUnits", "1", "coUnits", "2"}. */
    public HttpResponse<String> fillTo(String page, String action, String... typed) {
        var fields = new ArrayList<>(hidden(get(page).body()));
        fields.addAll(pairs(typed));
        return post(action, fields);
    }

    /** Sends a form without opening its page first; the token is the session's and stands in every page. */
    public HttpResponse<String> send(String path, String tokenFrom, String... typed) {
        if (token == null) {
            token = hidden(get(tokenFrom).body()).stream()
                    .filter(field -> field.getKey().equals("_csrf"))
                    .findFirst()
                    .orElseThrow();
        }
        var fields = new ArrayList<>(pairs(typed));
        fields.add(token);
        return post(path, fields);
    }

    public HttpResponse<String> fill(String page, String... typed) {
        return fillTo(page, page, typed);
    }

    /** The same with files, each as name and content. */
    public HttpResponse<String> fillWithFiles(String page, String field, Map<String, byte[]> files, String... typed) {
        return fillWithFilesTo(page, page, field, files, typed);
    }

    /** The same of a form that is sent to another address than its page's. */
    public HttpResponse<String> fillWithFilesTo(
            String page, String action, String field, Map<String, byte[]> files, String... typed) {
        var fields = new ArrayList<>(hidden(get(page).body()));
        fields.addAll(pairs(typed));
        var boundary = "----duban-test-boundary";
        var body = new ByteArrayOutputStream();
        fields.forEach(entry -> part(
                body,
                boundary,
                "name=\"" + entry.getKey() + "\"",
                entry.getValue().getBytes(StandardCharsets.UTF_8)));
        files.forEach(
                (name, content) -> part(body, boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return get(location.startsWith("http") ? location.substring(address.length()) : location);
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        var body = String.join(
                "&",
                fields.stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .toList());
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The hidden fields of the page's own form; the frame's sign-out form has only the token, which is the same. */
    private static List<Map.Entry<String, String>> hidden(String html) {
        var fields = new java.util.LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(html);
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return List.copyOf(fields.entrySet());
    }

    private static List<Map.Entry<String, String>> pairs(String... typed) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < typed.length; i += 2) {
            pairs.add(Map.entry(typed[i], typed[i + 1]));
        }
        return pairs;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
