package uk.hearth.dashboard.preparing;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;

/** A paper as it is filled in. */
public record PaperDraft(
        @FormParam("authority") @Nullable String authority,
        @FormParam("scorecard") @Nullable String scorecard,
        @FormParam("to") @Nullable String to,
        @FormParam("audience") @Nullable String audience,
        @FormParam("key") @Nullable String key,
        @FormParam("title") @Nullable String title,
        @FormParam("meetingOn") @Nullable String meetingOn,
        @FormParam("periods") @Nullable String periods,
        @FormParam("embargoOn") @Nullable String embargoOn,
        @FormParam("embargoAt") @Nullable String embargoAt,
        @FormParam("section") @Nullable List<String> section,
        @FormParam("heading") @Nullable List<String> heading,
        @FormParam("introduction") @Nullable List<String> introduction) {

    PaperQuestion question() {
        return new PaperQuestion(authority, scorecard, to, audience, null);
    }

    /** @throws DateTimeException if the embargo's day or time cannot be read */
    Publish command() {
        return new Publish(
                Objects.requireNonNullElse(title, ""),
                Field.filled(meetingOn),
                Objects.requireNonNullElse(to, ""),
                periods != null && periods.matches("\\d{1,2}") ? Integer.valueOf(periods) : null,
                sections(),
                embargo(),
                question().audienceOrInternal());
    }

    Sent sent() {
        return Sent.of(
                "title", title,
                "meetingOn", meetingOn,
                "periods", periods,
                "embargoOn", embargoOn,
                "embargoAt", embargoAt,
                "key", key);
    }

    List<Frozen.Section> sections() {
        var names = Objects.requireNonNullElse(section, List.<String>of());
        var sections = new ArrayList<Frozen.Section>();
        for (int i = 0; i < names.size(); i++) {
            sections.add(new Frozen.Section(names.get(i), at(heading, i), Field.filled(at(introduction, i))));
        }
        return sections;
    }

    /** Until midnight at the beginning of the day, where no time is said. */
    private @Nullable String embargo() {
        var day = Field.filled(embargoOn);
        if (day == null) {
            return null;
        }
        var time = Objects.requireNonNullElse(Field.filled(embargoAt), "00:00");
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(Dates.LONDON)
                .toInstant()
                .toString();
    }

    private static String at(@Nullable List<String> values, int place) {
        return values == null || place >= values.size() ? "" : values.get(place);
    }
}
