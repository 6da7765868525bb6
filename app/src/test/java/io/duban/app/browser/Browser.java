package io.duban.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.duban.app.running.HandedAccount;
import io.duban.app.running.RunningDuban;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser in front of a running Duban; each person gets a session of their own. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final RunningDuban duban;
    private final List<String> complaints = new ArrayList<>();

    Browser(RunningDuban duban) {
        this.duban = duban;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(SystemChromium.find()
                                .orElseThrow(() -> new AssertionError("Chromium is required here (-D"
                                        + SystemChromium.REQUIRED + ") and was not found")))
                        .setArgs(FLAGS));
    }

    /** A fresh window without anybody signed in. */
    Page stranger(int width, int height) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setBaseURL(duban.address()));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Signs a person in through the form. */
    Page as(HandedAccount person) {
        return as(person, 1366, 900);
    }

    Page as(HandedAccount person, int width, int height) {
        var page = stranger(width, height);
        page.navigate("/login");
        page.locator("#username").fill(person.account());
        page.locator("#password").fill(person.password());
        page.locator(".login-form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    static void leave(Page page) {
        BrowserContext context = page.context();
        context.close();
    }

    /** What the browser complained about so far: script errors and refusals of the content policy among them. */
    List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture; in the documentation with {@code -Dduban.pictures=true}, otherwise among the build's results. */
    static void picture(Page page, String name) {
        var folder = Boolean.getBoolean("duban.pictures") ? Path.of("../docs/pictures") : Path.of("target/pictures");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(false));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
