package uk.hearth.escalation.protocols;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How challenges that are raised from a day on are to be answered. */
public record PublishProtocol(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotBlank @Size(max = 200) @Schema(examples = "Dispute resolution 2026")
        String name,

        @NotNull LocalDate effectiveFrom,

        @Min(1)
        @Max(200)
        @Schema(description = "Working days for all formal stages together; 20 if left out", examples = "20")
        @Nullable
        Integer totalLimitWorkingDays,

        @Schema(description = "Hour in London; 17:00 if left out", examples = "17:00", implementation = String.class)
        @Nullable
        LocalTime cutOff,

        @Schema(description = "Whether clocks may be stopped for a while, with a reason")
        boolean suspensionAllowed,

        @NotNull
        @Size(max = 20)
        @Schema(
                description = "Posts whose holders read the words about the child in every case",
                examples = "[\"iro_manager\"]")
        List<@NotNull @Pattern(regexp = StageTerms.POST, message = StageTerms.POST_WORDS) String> readerPosts,

        @NotNull @Valid StageTerms informal,
        @NotEmpty @Size(max = 12) List<@NotNull @Valid StageTerms> stages) {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    LocalTime usualCutOff() {
        return cutOff == null ? CLOSE_OF_BUSINESS : cutOff;
    }

    int totalLimit() {
        return totalLimitWorkingDays == null ? Protocol.HANDBOOK_LIMIT : totalLimitWorkingDays;
    }

    /** The informal stage at 0, the formal ones from 1. */
    List<ProtocolStage> positioned() {
        var positioned = new ArrayList<ProtocolStage>();
        positioned.add(informal.at(0, usualCutOff()));
        stages.forEach(stage -> positioned.add(stage.at(positioned.size(), usualCutOff())));
        return positioned;
    }
}
