package io.duban.command.roster;

import io.duban.command.county.CountyRules;
import io.duban.command.organisation.DecideTogether;
import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.roster.plan.PlanTerms;
import io.duban.command.roster.plan.Roster;
import io.duban.command.roster.plan.RosterPlan;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.organisation.EffectiveDay;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The roster desk of a process that runs the command side itself. What is shown and what is carried out come from one plan,
 * made anew within the transaction; it must still bear the mark of the one that was looked at.
 */
@Component("localRosterDesk")
class LocalRosterDesk implements RosterDesk {

    private final CommandDesk desk;
    private final StoredFiles files;
    private final OrganisationRegister organisation;
    private final KnownAccounts accounts;
    private final CountyRules county;
    private final IdSource ids;
    private final AuditLog audit;

    LocalRosterDesk(
            @Qualifier("localCommandDesk") CommandDesk desk,
            StoredFiles files,
            OrganisationRegister organisation,
            KnownAccounts accounts,
            CountyRules county,
            IdSource ids,
            AuditLog audit) {
        this.desk = desk;
        this.files = files;
        this.organisation = organisation;
        this.accounts = accounts;
        this.county = county;
        this.ids = ids;
        this.audit = audit;
    }

    @Override
    public RosterTrial dryRun(String sha256, String fileName, LocalDate from, Actor actor) {
        var refusal = refusal(from, actor);
        if (refusal.isPresent()) {
            return new RosterTrial.Unreadable(
                    refusal.get().code(), refusal.get().sentence());
        }
        return switch (read(sha256, fileName)) {
            case Roster.Reading.Unreadable file -> new RosterTrial.Unreadable(file.code(), file.sentence());
            case Roster.Reading.Read file -> {
                var plan = plan(file.roster(), organisation.current(), from, actor);
                yield new RosterTrial.Plan(fileName, sha256, from, plan.changes(), plan.issues(), plan.mark());
            }
        };
    }

    @Override
    public Outcome carryOut(String sha256, String fileName, LocalDate from, String mark, Actor actor) {
        var outcome = refusal(from, actor).<Outcome>map(Outcome.Refused::new).orElseGet(() -> switch (read(
                sha256, fileName)) {
            case Roster.Reading.Unreadable file ->
                new Outcome.Refused(new Rejection.Invalid(file.code(), "file", file.sentence()));
            case Roster.Reading.Read file -> carryOut(file.roster(), from, mark, actor);
        });
        audit.record(entry(outcome, fileName, sha256, from, actor));
        return outcome;
    }

    private static Optional<Rejection> refusal(LocalDate from, Actor actor) {
        try {
            EffectiveDay.of("from", "生效日期", from);
        } catch (InvalidValue refused) {
            return Optional.of(refused.rejection());
        }
        return CountyAction.KEEP_ORGANISATION.refusal(actor);
    }

    private Outcome carryOut(Roster roster, LocalDate from, String mark, Actor actor) {
        var changed = new AtomicInteger();
        var command = new DecideTogether(chart -> {
            var plan = plan(roster, chart, from, actor);
            changed.set(plan.changing());
            return decide(plan, mark);
        });
        return switch (desk.submit(command, actor, null)) {
            case CommandAnswer.Done done -> new Outcome.CarriedOut(done, changed.get());
            case CommandAnswer.Refused refused -> new Outcome.Refused(refused.rejection());
        };
    }

    private static Decision decide(RosterPlan plan, String mark) {
        if (plan.hasErrors()) {
            return Decision.refuse(new Rejection.Invalid("roster.problems", "file", "文件中还有错误，没有导入任何内容。请改正后重新上传。"));
        }
        if (!plan.mark().equals(mark)) {
            return Decision.refuse(changedMeanwhile());
        }
        return plan.facts().isEmpty()
                ? Decision.refuse(new Rejection.Conflict("roster.unchanged", "文件中的单位和人员都已是现在的样子，没有要改动的。"))
                : new Decision.Accepted(plan.facts());
    }

    private static Rejection changedMeanwhile() {
        return new Rejection.Conflict("roster.changed-meanwhile", "机构或人员在您核对之后有变动，没有导入任何内容。请按下面的最新结果重新核对。");
    }

    private RosterPlan plan(Roster roster, OrganisationChart chart, LocalDate from, Actor actor) {
        var known = accounts.names();
        return RosterPlan.of(
                roster, chart, new PlanTerms(from, chart.day(), actor, ids, county::groupOf, known::contains));
    }

    private Roster.Reading read(String sha256, String fileName) {
        var file = files.open(sha256).orElse(null);
        if (file == null) {
            return new Roster.Reading.Unreadable("FILE_MISSING", "没有找到要导入的文件“" + fileName + "”，请重新选择文件上传。");
        }
        try {
            return Roster.read(file.bytes(), fileName);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AuditEntry entry(Outcome outcome, String fileName, String sha256, LocalDate from, Actor actor) {
        var entry = AuditEntry.of(AuditAct.ORGANISATION_IMPORTED, actor)
                .about("organisation")
                .with("file", fileName)
                .with("sha256", sha256)
                .with("from", from.toString());
        return switch (outcome) {
            case Outcome.CarriedOut done -> entry.with("changed", Integer.toString(done.changed()));
            case Outcome.Refused refused ->
                entry.failed().with("code", refused.rejection().code());
        };
    }
}
