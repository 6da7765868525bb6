package io.duban.query.page;

import com.sun.net.httpserver.HttpServer;
import io.duban.query.*;
import io.duban.kernel.people.*;
import java.net.*;
import java.net.http.*;
import java.time.LocalDate;
import java.util.*;
import java.nio.file.*;
import org.junit.jupiter.api.*;

class ShowPages {
    @Test
    void show() throws Exception {
        var site = new Site().populated();
        var units = List.of(Site.TOWN, Site.OTHER_TOWN, Site.BUREAU);
        var cats = List.of("民生实事", "重点项目", "灾后重建", "会议决定事项", "领导批示", "企业诉求", "环境整治");
        var titles = List.of("石桥镇断头路打通", "东岭乡中心小学扩建", "文昌街道老旧小区改造", "白马镇便民桥重建", "溪山产业园标准化厂房", "同济药材用地手续", "<b>柳林镇</b>安置点 126 套&\"'");
        var rnd = new Random(7);
        for (int i = 1; i <= 140; i++) {
            var day = LocalDate.of(2026, 1, 5).plusDays(i + rnd.nextInt(10));
            var due = day.plusDays(20 + rnd.nextInt(60));
            var r = Road.drafted(site.county, i, titles.get(i % 7), cats.get(rnd.nextInt(7)), day);
            if (i > 136) continue;
            r.registered(day);
            if (i > 133) continue;
            r.dispatched(day.plusDays(1), units.get(i % 3), i % 17 == 0 ? null : due, i % 4 == 0 ? Site.LEADER : null);
            if (i > 130) continue;
            r.signed(day.plusDays(2)).reported(day.plusDays(9), "已进场", 10 + rnd.nextInt(80));
            var end = due.plusDays(rnd.nextInt(20) - 16);
            if (rnd.nextInt(10) < 6 && end.isBefore(LocalDate.of(2026, 7, 15))) r.requested(end.minusDays(1)).passed(end).closed(end);
        }
        site.county.settled();
        serve(site, "duchayuan1", 8101); serve(site, "zhuren", 8102); serve(site, "lingdao01", 8103); serve(site, "danwei01-fuzeren", 8104);
        var s = HttpServer.create(new InetSocketAddress("127.0.0.1", 8100), 0);
        forward(s, site.stranger(), site.county.address());
        Files.writeString(Path.of("/tmp/pages-up"), "up");
        while (!Files.exists(Path.of("/tmp/pages-stop"))) Thread.sleep(500);
        site.close();
    }
    static void serve(Site site, String who, int port) throws Exception {
        var s = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        forward(s, site.signedIn(who), site.county.address());
    }
    static void forward(HttpServer s, Visitor v, String address) throws Exception {
        var f = Visitor.class.getDeclaredField("http"); f.setAccessible(true);
        var http = (HttpClient) f.get(v);
        s.setExecutor(java.util.concurrent.Executors.newFixedThreadPool(4));
        s.createContext("/", x -> {
            try {
                var b = HttpRequest.newBuilder(URI.create(address + x.getRequestURI()));
                var ct = x.getRequestHeaders().getFirst("Content-Type");
                if (ct != null) b.header("Content-Type", ct);
                b.header("Accept", "text/html,*/*");
                b.method(x.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(x.getRequestBody().readAllBytes()));
                var a = http.send(b.build(), HttpResponse.BodyHandlers.ofByteArray());
                for (var h : List.of("Content-Type", "Content-Security-Policy", "Content-Disposition")) a.headers().firstValue(h).ifPresent(y -> x.getResponseHeaders().set(h, y));
                x.sendResponseHeaders(a.statusCode(), a.body().length == 0 ? -1 : a.body().length);
                x.getResponseBody().write(a.body()); x.close();
            } catch (Exception e) { e.printStackTrace(); x.close(); }
        });
        s.start();
    }
}
