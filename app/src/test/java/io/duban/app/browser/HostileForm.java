package io.duban.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A form of a page, filled in by somebody who means harm: each text field with the next of the hostile words. */
final class HostileForm {

    /** Breaks out of an attribute; runs as full-width look-alike or script; runs in a picture; turns the reading direction. */
    static final List<String> WORDS = List.of(
            "\"><img src=x onerror=window.hostile=1>堤防",
            "＜script＞window.hostile=1＜/script＞<script>window.hostile=1</script>",
            "'--></title><svg onload=window.hostile=1>${7331*7333}{{7331*7333}}",
            "督\u200B办\u202E 件\uFEFF<a href=javascript:window.hostile=1>看</a>");

    /** Fills in what is asked, and no more of what the browser itself would refuse to send. Answers how many texts were typed. */
    private static final String FILL = """
            ([form, words, day]) => {
              form.noValidate = true;
              let typed = 0;
              for (const field of form.querySelectorAll('input, textarea, select')) {
                const kind = field.tagName === 'SELECT' ? 'select' : (field.getAttribute('type') || 'text').toLowerCase();
                if (['hidden', 'submit', 'file', 'password'].includes(kind) || field.readOnly || field.disabled) continue;
                if (kind === 'select') {
                  const options = [...field.options].filter(option => option.value !== '' && !option.disabled);
                  const liked = options.find(option => /石桥镇|石磊/.test(option.text)) || options[0];
                  if (liked) field.value = liked.value;
                } else if (kind === 'checkbox' || kind === 'radio') {
                  field.checked = kind === 'radio' || field.required;
                } else if (kind === 'date') {
                  field.value = day;
                } else if (kind === 'number') {
                  field.value = '60';
                } else if (kind === 'month') {
                  field.value = day.slice(0, 7);
                } else if (kind === 'datetime-local') {
                  field.value = day + 'T09:00';
                } else {
                  const word = words[typed++ % words.length];
                  field.value = field.maxLength > 0 ? word.slice(0, field.maxLength) : word;
                }
              }
              return typed;
            }""";

    private HostileForm() {}

    /** Sends the first form of the page that takes text or a file; false if there is none. */
    static boolean send(Page page, String day) {
        var forms =
                page.locator("main form:has(textarea), main form:has(input:not([type=hidden]):not([type=password])), "
                        + "main form:has(select)");
        if (forms.count() == 0) {
            return false;
        }
        return send(page, forms.first(), day);
    }

    /** Sends this form. */
    static boolean send(Page page, Locator form, String day) {
        page.evaluate(FILL, List.of(form.elementHandle(), WORDS, day));
        var files = form.locator("input[type=file]");
        if (files.count() > 0) {
            files.first()
                    .setInputFiles(new FilePayload(
                            "\"><img src=x onerror=window.hostile=1>.pdf",
                            "application/pdf",
                            "%PDF-1.4 现场".getBytes(StandardCharsets.UTF_8)));
        }
        page.waitForNavigation(() -> form.locator("button[type=submit]").first().click());
        return true;
    }

    /** What came alive of the words on this page; empty if they are nothing but text. */
    static List<String> alive(Page page) {
        @SuppressWarnings("unchecked")
        var found = (Map<String, Object>) page.evaluate("""
                () => ({
                  ran: window.hostile === 1 ? 'a script of the words ran' : null,
                  stands: document.querySelector('[onerror], [onload], img[src="x"], a[href^="javascript:" i]')?.outerHTML ?? null,
                  counted: document.documentElement.outerHTML.includes('53758223') ? 'an expression was counted' : null
                })""");
        return found.values().stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}
