package io.duban.app.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.HandedAccount;
import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever follows the links of the pages arrives on a page. Of addresses that differ in ids, months and values alone, two are
 * opened.
 */
class EveryLinkLeadsSomewhereTest {

    private static final int OF_EACH_KIND = 2;

    private final RunningDuban duban = RunningDuban.shared();

    @ParameterizedTest
    @CsvSource({
        "duchayuan1, /todo, 12",
        "zhuren, /todo, 12",
        "danwei01-fuzeren, /ledger, 6",
        "danwei01-lianluoyuan, /ledger, 6",
        "lingdao01, /leaders/me, 8",
        "admin, /ledger, 8",
        "shenji, /audit/entries.csv, 3"
    })
    void from_the_first_page_on(String account, String mustBeReached, int atLeast) {
        var person = duban.person(account);

        var reached = walk(person);

        assertThat(reached).as(person.role()).containsKey(mustBeReached).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(reached).allSatisfy((address, status) -> assertThat(status).isEqualTo(200));
    }

    /** Every address that was opened, with the status of the answer. */
    private TreeMap<String, Integer> walk(HandedAccount person) {
        var visitor = PageVisitor.signIn(duban.address(), person);
        var opened = new TreeMap<String, Integer>();
        var kinds = new TreeMap<String, Integer>();
        var next = new ArrayDeque<String>();
        next.add("/");
        while (!next.isEmpty()) {
            var address = next.poll();
            if (opened.containsKey(address) || kinds.merge(kind(address), 1, Integer::sum) > OF_EACH_KIND) {
                continue;
            }
            var answer = visitor.open(address);
            opened.put(address, answer.statusCode());
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Jsoup.parse(answer.body(), duban.address() + address).select("a[href]").stream()
                        .map(link -> URI.create(link.absUrl("href")))
                        .filter(link -> duban.address().equals(link.getScheme() + "://" + link.getAuthority()))
                        .map(link -> link.getRawQuery() == null
                                ? link.getRawPath()
                                : link.getRawPath() + "?" + link.getRawQuery())
                        .forEach(next::add);
            }
        }
        return opened;
    }

    private static String kind(String address) {
        return address.replaceAll("[0-9a-f-]{36}", "ID")
                .replaceAll("\\d{4}-\\d{2}(-\\d{2})?", "DAY")
                .replaceAll("=[^&]*", "=");
    }
}
