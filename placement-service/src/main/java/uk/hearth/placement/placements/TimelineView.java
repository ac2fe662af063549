package uk.hearth.placement.placements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one child, period of care by period of care, in the codes of the SSDA903 return. */
public record TimelineView(
        String authority,
        String child,
        @Nullable LocalDate born,
        @Nullable String sex,
        @Nullable String ethnicity,
        boolean uasc,

        @Schema(description = "What counted as a new placement")
        PlacementChange placementChange,

        List<Period> periods,
        List<Moment> events) {

    /** @param to the day on which it ceased to be looked after; absent while it is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Period(
            LocalDate from,
            @Nullable LocalDate to,
            int days,

            @Schema(description = "Whether its beginning is in the returns")
            boolean wholeFromStart,

            @Nullable String endReason,
            List<Run> placements) {}

    /** A placement run; stays elsewhere for a while are part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Run(
            LocalDate from,
            @Nullable LocalDate to,
            int days,
            String placement,
            @Nullable String provider,
            @Nullable String urn,
            @Nullable String location,
            @Nullable Double miles,
            @Nullable String precision,
            @Nullable String changeReason,
            List<Part> episodes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            LocalDate from,
            @Nullable LocalDate to,
            String reason,
            String legalStatus,
            String need,
            String placement,
            boolean temporary,
            @Nullable String endReason) {}

    /** Something else: a review, a time of being missing, an allocation of a social worker, a decision for adoption. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moment(
            @Schema(examples = "review") String kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String code,
            @Nullable String reason) {}
}
