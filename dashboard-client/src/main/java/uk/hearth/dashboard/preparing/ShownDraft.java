package uk.hearth.dashboard.preparing;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Refused;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Report;

/** A paper before it is frozen. */
public record ShownDraft(
        PaperQuestion asked,
        Report report,
        List<Frozen.Section> sections,
        Sent sent,
        @Nullable Refused refused) {

    private static final List<Integer> PERIODS = List.of(1, 3, 6, 10, 12, 13, 24);

    /** The scorecard's sections, each under its own name. */
    static List<Frozen.Section> named(Report report) {
        return report.rows().stream()
                .map(row -> Objects.requireNonNullElse(row.section(), ""))
                .distinct()
                .map(name -> new Frozen.Section(name, name, null))
                .toList();
    }

    /** A section in the form, whose fields have names of their own. */
    public record Filled(int place, Frozen.Section section) {

        public String headingId() {
            return "heading-" + place;
        }

        public String introductionId() {
            return "introduction-" + place;
        }
    }

    public List<Filled> filled() {
        return IntStream.range(0, sections.size())
                .mapToObj(place -> new Filled(place, sections.get(place)))
                .toList();
    }

    public List<Integer> periods() {
        return PERIODS;
    }

    public boolean isChosen(Integer periods) {
        return sent.is("periods", String.valueOf(periods));
    }

    public String audienceWords() {
        return String.valueOf(PaperQuestion.AUDIENCES.get(asked.audienceOrInternal()));
    }

    public boolean isSuppressed() {
        return !asked.audienceOrInternal().equals("internal");
    }

    public String audience() {
        return asked.audienceOrInternal();
    }

    public Link back() {
        return asked.address("/papers/new/commentary");
    }

    public @Nullable String error(String field) {
        return refused == null ? null : refused.of(field);
    }
}
