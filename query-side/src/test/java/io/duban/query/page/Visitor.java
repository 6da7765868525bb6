package io.duban.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser that has no JavaScript: opens pages, follows links, fills in forms. */
public final class Visitor {

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    Visitor(String address) {
        this.address = address;
    }

    public HttpResponse<byte[]> fetch(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*"));
    }

    public Page open(String path) {
        return page(fetch(path));
    }

    public Page follow(Element link) {
        return open(link.attr("href"));
    }

    /** Sends a form as a browser would, with these fields filled in. */
    public Page submit(Element form, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var input : form.select("input[name], textarea[name], select[name]")) {
            fields.put(input.attr("name"), valueOf(input));
        }
        fields.putAll(typed);
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        if (!form.attr("method").equalsIgnoreCase("post")) {
            return open(form.attr("action") + "?" + body);
        }
        return page(send(HttpRequest.newBuilder(URI.create(address + form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body))));
    }

    public Page signIn(String account, String password) {
        return submit(
                open("/login").document().selectFirst("form"), Map.of("username", account, "password", password));
    }

    private static String valueOf(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> {
                var chosen = input.selectFirst("option[selected]");
                var option = chosen == null ? input.selectFirst("option") : chosen;
                yield option == null ? "" : option.attr("value");
            }
            default -> input.attr("value");
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page page(HttpResponse<byte[]> answer) {
        var html = new String(answer.body(), StandardCharsets.UTF_8);
        var query = answer.uri().getRawQuery();
        var path = answer.uri().getRawPath() + (query == null ? "" : "?" + query);
        return new Page(answer.statusCode(), path, html, Jsoup.parse(html), answer);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page as it arrived. */
    public record Page(int status, String path, String html, Document document, HttpResponse<byte[]> answer) {

        public String text(String selector) {
            return document.select(selector).text();
        }

        public Element first(String selector) {
            var found = document.selectFirst(selector);
            if (found == null) {
                throw new AssertionError("no %s in %s (%d):%n%s".formatted(selector, path, status, html));
            }
            return found;
        }
    }
}
