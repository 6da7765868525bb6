package io.duban.query.api;

import io.duban.kernel.people.Actor;
import io.duban.query.notice.NoticeQuery;
import io.duban.query.notice.NoticeView;
import io.duban.query.organisation.LeaderLine;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitLine;
import io.duban.query.overview.Overview;
import io.duban.query.overview.OverviewQuery;
import io.duban.query.ranking.RankingQuery;
import io.duban.query.ranking.RankingSight;
import io.duban.query.ranking.RankingView;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.ranking.period.PeriodRankings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The county as a whole: overview, ranking, units, leaders and notices. */
@RestController
@RequestMapping("/api")
@Tag(name = "读取")
final class CountyReading {

    private final OverviewQuery overview;
    private final RankingQuery ranking;
    private final PeriodRankings rankings;
    private final OrganisationQuery organisation;
    private final NoticeQuery notices;
    private final Reading reading;

    CountyReading(
            OverviewQuery overview,
            RankingQuery ranking,
            PeriodRankings rankings,
            OrganisationQuery organisation,
            NoticeQuery notices,
            Reading reading) {
        this.overview = overview;
        this.ranking = ranking;
        this.rankings = rankings;
        this.organisation = organisation;
        this.notices = notices;
        this.reading = reading;
    }

    @GetMapping("/overview")
    @Operation(summary = "总览：立项、办结、推进、逾期等，各数与台账一致")
    Overview overview(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Long after,
            @Parameter(hidden = true) Actor viewer) {
        var viewpoint = reading.from(asOf, knownAt);
        reading.after(after);
        return overview.overview(viewpoint, viewer);
    }

    @GetMapping("/rankings/{month}")
    @Operation(summary = "月度排名，按分组", description = "month 形如 2026-07")
    RankingView ranking(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Long after,
            @Parameter(hidden = true) Actor viewer) {
        var wanted = WrittenMonth.read(month);
        var viewpoint = reading.from(asOf, knownAt);
        reading.after(after);
        var counted = ranking.month(wanted, viewpoint);
        return new RankingSight(rankings.alone(wanted, viewpoint), viewer).isWhole() ? counted : counted.of(viewer);
    }

    @GetMapping("/units")
    @Operation(summary = "单位")
    List<UnitLine> units() {
        return organisation.units();
    }

    @GetMapping("/leaders")
    @Operation(summary = "领导")
    List<LeaderLine> leaders() {
        return organisation.leaders();
    }

    @GetMapping("/notices")
    @Operation(summary = "通报、专报和函，新的在前")
    List<NoticeView> notices(
            @RequestParam(required = false) @Nullable Long after, @Parameter(hidden = true) Actor viewer) {
        reading.after(after);
        return notices.all(null, viewer);
    }
}
