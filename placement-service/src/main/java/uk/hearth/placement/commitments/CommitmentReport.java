package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/**
 * An authority's commitments between two days: a line each, what is late first.
 *
 * @param asKnownAt absent for what is known now
 * @param disclosure the rules by which small numbers were hidden; none where every number is shown
 * @param moved how many commitments have a measure that is other than it was
 * @param late how many have something that should have been and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentReport(
        String authority,
        LocalDate from,
        LocalDate to,
        ReportAudience audience,
        @Nullable Instant asKnownAt,
        @Schema(examples = "[\"disclosure-1\"]") List<String> disclosure,
        int total,
        int moved,
        int late,
        List<CommitmentLine> commitments)
        implements Tabular {

    private static final Comparator<CommitmentLine> LATE_FIRST =
            Comparator.comparing((CommitmentLine line) -> !line.isLate()).thenComparing(CommitmentLine::code);

    /** What a report says of itself. */
    record Head(
            String authority,
            ReportQuery.Days days,
            ReportAudience audience,
            @Nullable Instant asKnownAt,
            List<String> disclosure) {}

    static CommitmentReport of(Head head, List<CommitmentLine> lines) {
        return new CommitmentReport(
                head.authority(),
                head.days().from(),
                head.days().to(),
                head.audience(),
                head.asKnownAt(),
                head.disclosure(),
                lines.size(),
                (int) lines.stream().filter(CommitmentLine::moved).count(),
                (int) lines.stream().filter(CommitmentLine::isLate).count(),
                lines.stream().sorted(LATE_FIRST).toList());
    }

    @Override
    public Table asTable() {
        return ReportTable.of(this);
    }
}
