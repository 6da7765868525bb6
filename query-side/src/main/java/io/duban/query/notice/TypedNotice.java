package io.duban.query.notice;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import io.duban.query.document.ChineseDate;
import io.duban.query.notice.compose.TypedParts;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitLine;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.task.act.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** Reads the form of a notice; everything that is wrong is refused with the field's name. */
record TypedNotice(NoticeKind kind, Typed typed, MessageSourceAccessor texts) {

    /** The kind that an address or a form names; a ranking notice where none is named. */
    static NoticeKind kind(Typed typed, MessageSourceAccessor texts) {
        var kind = typed.choice("kind", NoticeKind.class, texts);
        return kind == null ? NoticeKind.MONTHLY_RANKING : kind;
    }

    TypedParts parts() {
        for (var field : NoticeForm.of(kind)) {
            if (field.type().equals("area") || field.type().equals("text")) {
                var label = label(field.name());
                if (field.required()) {
                    Require.text(field.name(), label, typed.first(field.name()), field.max());
                } else {
                    Require.optionalText(field.name(), label, typed.first(field.name()), field.max());
                }
            } else if (field.required() && !field.name().equals("scope")) { // without a choice everything is told
                Require.present(field.name(), label(field.name()), typed.text(field.name()));
            }
        }
        return new TypedParts(
                typed.text("facts"),
                typed.text("practices"),
                typed.text("findings"),
                typed.text("cause"),
                typed.text("suggestion"),
                typed.text("basis"),
                typed.text("requirement"),
                typed.date("until", texts),
                time(),
                typed.text("place"),
                typed.text("attendants"),
                typed.text("leader"),
                typed.text("contact"));
    }

    @Nullable
    YearMonth month() {
        var text = typed.text("month");
        if (text == null) {
            return null;
        }
        try {
            return WrittenMonth.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw refusal("value.not-a-month", "month", "notice.form.not-a-month");
        }
    }

    PublicationScope scope() {
        var scope = typed.choice("scope", PublicationScope.class, texts);
        return scope == null ? PublicationScope.ALL : scope;
    }

    /** The one group that is told; null unless only a group is to be told. */
    @Nullable
    String group() {
        return scope() == PublicationScope.OWN_GROUP
                ? Require.text("group", label("group"), typed.text("group"), 60)
                : null;
    }

    @Nullable
    UnitRef unit(OrganisationQuery organisation) {
        var id = typed.id("unit", id1 -> id1, texts);
        if (id == null) {
            return null;
        }
        return organisation.units().stream()
                .filter(unit -> unit.id().value().equals(id))
                .map(UnitLine::ref)
                .findFirst()
                .orElseThrow(() -> refusal("value.unreadable", "unit", "form.unreadable.choice"));
    }

    List<UUID> tasks() {
        try {
            return typed.values().getOrDefault("tasks", List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw refusal("value.unreadable", "tasks", "form.unreadable.choice");
        }
    }

    LocalDate weekEnd(LocalDate today) {
        var day = typed.date("weekEnd", texts);
        if (day != null && day.isAfter(today)) {
            throw refusal("value.out-of-range", "weekEnd", "notice.form.week-ahead");
        }
        return day == null ? today : day;
    }

    private @Nullable String time() {
        var text = typed.text("time");
        if (text == null) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(text.strip());
            return ChineseDate.text(time.toLocalDate())
                    + texts.getMessage(
                            "notice.form.clock",
                            new Object[] {Integer.toString(time.getHour()), "%02d".formatted(time.getMinute())});
        } catch (DateTimeParseException unreadable) {
            throw refusal("value.not-a-moment", "time", "notice.form.not-a-moment");
        }
    }

    String label(String field) {
        return texts.getMessage("notice.form.field." + field);
    }

    InvalidValue refusal(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, texts.getMessage(sentence)));
    }
}
